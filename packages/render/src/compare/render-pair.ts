import { toHtml } from 'hast-util-to-html'
import type { ToldClause, ToldOnly, ToldPair } from '@policy/model'
import { brandCss } from '../brand-css.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'
import { pairRowsHtml } from './pair-rows.ts'
import { relationWords, type PairPage } from './pair-page.ts'

/** One self-contained HTML page of two policies beside each other, for screen and print, without script. Same input, same bytes. */
export function renderPair(page: PairPage, templates: Templates): string {
  const { a, b, told } = page
  const { names, first, differences, only, rows, rest } = told
  const title = `${names.a} and ${names.b}`
  return fillTemplate(templates, 'compare/pair.hbs', {
    title: typeset(title),
    overview: page.overview,
    names,
    copies: [
      { ...a, name: names.a, title: typeset(a.title) },
      { ...b, name: names.b, title: typeset(b.title) },
    ],
    first: typeset(first),
    differences: differences.map((pair) => differencePart(pair, page)),
    only: [onlyPart('a', only.a, names.a, names.b), onlyPart('b', only.b, names.b, names.a)].filter(
      ({ count }) => count > 0,
    ),
    rows: toHtml([...pairRowsHtml(rows, page)]),
    rest: toHtml([...pairRowsHtml(rest, page)]),
    brand: brandCss({}),
    trust: title,
    head: 'Side by side',
    status: '',
    version: '',
    unofficial: false,
    small: '',
  })
}

function differencePart(pair: ToldPair, { told: { names } }: PairPage): object {
  const { difference, matter, relation, sentence, quotes, witness, restated, a, b } = pair
  return {
    nr: difference,
    matter: typeset(matter ?? 'Of no named matter'),
    relation: relation === null ? '' : relationWords(relation, names),
    again: restated,
    sentence: typeset(sentence ?? ''),
    quotes: [
      ...(quotes.a === null ? [] : [{ name: names.a, said: typeset(quotes.a) }]),
      ...(quotes.b === null ? [] : [{ name: names.b, said: typeset(quotes.b) }]),
    ],
    witness:
      witness === null
        ? ''
        : typeset(
            `For example: ${witness.situation}. By this clause of ${names.a}: ${witness.a}. By that of ${names.b}: ${witness.b}.`,
          ),
    where: typeset(
      whereWords([
        [names.a, a],
        [names.b, b],
      ]),
    ),
  }
}

/** Where clauses stand, for whoever looks them up; without those of which only their order tells. */
function whereWords(sides: readonly (readonly [string, readonly ToldClause[]])[]): string {
  return sides
    .flatMap(([name, clauses]) => {
      const places = [...new Set(clauses.map(({ where }) => where))].filter((each) => each !== '')
      return places.length === 0 ? [] : [`${name}: ${places.join(' and ')}`]
    })
    .join('; ')
}

function onlyPart(side: 'a' | 'b', only: readonly ToldOnly[], name: string, other: string) {
  return {
    side,
    name,
    other,
    count: only.reduce((sum, { clauses }) => sum + clauses.length, 0),
    matters: only.map(({ matter, clauses }) => ({
      matter: typeset(matter ?? 'Of no named matter'),
      clauses: clauses.map(({ id, number, begins }) => ({
        href: `#_${side}-${id}`,
        begins: typeset(`${number === null ? '' : `${number} `}${begins}`),
      })),
    })),
  }
}
