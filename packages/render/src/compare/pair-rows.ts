import type { MarkedRun, ToldClause, ToldPair, ToldRow } from '@policy/model'
import { textOf } from '@policy/model'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { inlineHtml } from '../inline-html.ts'
import { withLines } from '../redline/runs-html.ts'
import { typeset } from '../typeset.ts'
import { confidenceWords, kindWords, pairNotes, shownAs, type PairPage } from './pair-page.ts'

/** Rows of two documents, clause beside clause. Clauses have anchors: `_a-` or `_b-` before their ids, where they stand first. */
export function pairRowsHtml(rows: readonly ToldRow[], page: PairPage): readonly Element[] {
  const seen = new Set<string>()
  return rows.map((row) =>
    row.kind === 'heading' ? headingHtml(row, page) : pairHtml(row.pair, page, seen),
  )
}

function headingHtml(
  { a, b }: Extract<ToldRow, { kind: 'heading' }>,
  { told: { names } }: PairPage,
): Element {
  const side = (which: 'a' | 'b', words: string | null): Element[] =>
    words === null
      ? []
      : [
          h('span', { className: ['title', which] }, [
            h('span.heard', `${names[which]}: `),
            typeset(words),
            h('span.heard', '. '),
          ]),
        ]
  return h('h3.pair-heading', [...side('a', a), ...side('b', b)])
}

function pairHtml(pair: ToldPair, page: PairPage, seen: Set<string>): Element {
  const { names } = page.told
  const show = { dataShow: shownAs(pair), ...(pair.restated ? { dataAgain: '' } : {}) }
  const side = (which: 'a' | 'b'): Element =>
    h('div.side', [
      h('p.whose', names[which]),
      ...(pair[which].length === 0
        ? [h('p.none', `No equivalent found in ${names[which]}`)]
        : pair[which].flatMap((clause) => clauseHtml(clause, which, page[which].href, seen))),
    ])
  return h('div.beside', show, [headHtml(pair, page), h('div.sides', [side('a'), side('b')])])
}

/** What is said of a pair above it. */
function headHtml(pair: ToldPair, { told: { names } }: PairPage): Element {
  const { difference, sentence } = pair
  const words = [confidenceWords(pair), ...pairNotes(pair)].filter((each) => each !== '')
  return h('p.told', [
    ...(difference === null
      ? []
      : [
          h('a.nr', { id: `_pair-${difference}`, href: `#_difference-${difference}` }, [
            h('span.heard', 'Difference '),
            String(difference),
          ]),
          ' ',
        ]),
    h('span.kind', kindWords(pair, names)),
    ...(words.length === 0 ? [] : [h('span.quiet', `, ${words.join(', ')}`)]),
    ...(sentence === null ? [] : [': ', typeset(sentence)]),
  ])
}

function clauseHtml(
  { id, number, under, runs }: ToldClause,
  which: 'a' | 'b',
  href: string,
  seen: Set<string>,
): readonly Element[] {
  const anchor = `_${which}-${id}`
  const isFirst = !seen.has(anchor)
  seen.add(anchor)
  const label = number === null ? 'in the policy' : number
  const link =
    href === ''
      ? number === null
        ? []
        : [h('span.number', `${number} `)]
      : [h('a.number', { href: `${href}#${id}`, ariaLabel: labelOf(number, runs) }, label), ' ']
  return [
    ...(under === null ? [] : [h('p.under', typeset(under))]),
    h('p.clause', isFirst ? { id: anchor } : {}, [...link, ...markedHtml(runs)]),
  ]
}

/** Many links may lead to "in the policy": what they lead to is heard. */
function labelOf(number: string | null, runs: readonly MarkedRun[]): string {
  const words = runs
    .flatMap(({ content }) => textOf(content))
    .join('')
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .join(' ')
  return number === null ? `in the policy: ${words} …` : `${number}, in the policy`
}

/** Words of one side, those that the other puts otherwise marked: for the eye, and for whoever hears the page. */
function markedHtml(runs: readonly MarkedRun[]): readonly ElementContent[] {
  let before = ''
  return runs.flatMap(({ mark, content }): readonly ElementContent[] => {
    const words = inlineHtml(withLines(content), before)
    const text = textOf(content)
    before = text.at(-1) ?? before
    return mark === 'kept' || text.trim() === ''
      ? words
      : [h('mark', [h('span.heard', 'otherwise: '), ...words, h('span.heard', ' end ')])]
  })
}
