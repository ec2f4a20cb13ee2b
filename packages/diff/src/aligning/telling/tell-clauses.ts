import {
  textOf,
  wordsOfRow,
  type Inline,
  type MarkedRun,
  type Row,
  type ToldClause,
} from '@policy/model'
import { ancestorsIn } from '../../ancestors.ts'
import { whereIn } from '../../marking/where.ts'
import { wordsToCompare } from '../../row-words.ts'
import { wordsBeginning } from '../../telling/beginning-of.ts'
import { compareWords } from '../../words/compare-words.ts'
import { sliceContent } from '../../words/slice-content.ts'
import type { Span } from '../../words/span.ts'
import type { Counterpart, PolicyAlignment } from '../align-policies.ts'
import { shownWords, type Side } from '../side.ts'

/** Clauses of one side in words; without spans nothing is marked. */
export type ClauseTeller = (rows: readonly Row[], spans?: readonly Span[]) => readonly ToldClause[]

/** A teller for the first policy of two, or the second. */
export function clauseTeller(side: Side, which: 'a' | 'b'): ClauseTeller {
  const [where, above] = [whereIn(side.rows), ancestorsIn(side.rows)]
  return (rows, spans = []) =>
    rows.map((row) => {
      const leadIn = above(row).findLast((each) => each.leadIn && each.kind !== 'heading')
      const heading = above(row).findLast(({ kind }) => kind === 'heading')
      const words = row.kind === 'form' ? formWords(heading) : shownWords(row, side)
      return {
        id: row.id,
        where: where(row),
        number: row.number,
        under: leadIn === undefined ? null : shownWords(leadIn, side).trim(),
        runs:
          spans.length > 0
            ? markedRuns(row, spans, which)
            : [{ mark: 'kept', content: contentOf(row, words, side) }],
        begins: wordsBeginning(words),
      }
    })
}

/** A form has no words of its own. */
function formWords(heading: Row | undefined): string {
  return heading === undefined ? 'The form' : `The form: ${wordsOfRow(heading)}`
}

/** The words with their emphasis, but for those that stand for others. Links lead nowhere here: their place is another document. */
function contentOf(row: Row, words: string, { unnamed }: Side): readonly Inline[] {
  const isOwn = !unnamed.has(row.id) && row.kind !== 'form'
  return isOwn ? inLine(withoutLinks(wordsToCompare(row))) : [{ kind: 'text', text: words }]
}

function markedRuns(row: Row, spans: readonly Span[], which: 'a' | 'b'): readonly MarkedRun[] {
  const other = which === 'a' ? 'inserted' : 'deleted'
  const content = withoutLinks(wordsToCompare(row))
  const text = textOf(content)
  return spans
    .filter(({ mark }) => mark !== other)
    .flatMap((span) => {
      const [from, to] = span[which]
      const words = text.slice(from, to)
      const [start, end] = [
        from + words.length - words.trimStart().length,
        to - words.length + words.trimEnd().length,
      ]
      // A full stop that only one side has is nothing to point at, and a space is not underlined.
      const mark = /[\p{L}\p{N}]/u.test(words) ? span.mark : 'kept'
      const run = (a: number, b: number, its: MarkedRun['mark']): readonly MarkedRun[] =>
        a < b ? [{ mark: its, content: inLine(sliceContent(content, a, b)) }] : []
      return mark === 'kept'
        ? run(from, to, mark)
        : [...run(from, start, 'kept'), ...run(start, end, mark), ...run(end, to, 'kept')]
    })
}

function withoutLinks(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((each): readonly Inline[] => {
    if (each.kind === 'text') return [each]
    const inside = withoutLinks(each.content)
    return each.kind === 'link' ? inside : [{ ...each, content: inside }]
  })
}

/** Cells of a table one after the other. */
function inLine(content: readonly Inline[]): readonly Inline[] {
  return content.map((each) =>
    each.kind === 'text' ? { ...each, text: each.text.replaceAll('\t', ' | ') } : each,
  )
}

/** What was put otherwise in a clause of one stock; nothing where words tell nothing, or a person is named. */
export function spansOf(
  { by, kind, a: as, b: bs }: Counterpart,
  { a, b }: Pick<PolicyAlignment, 'a' | 'b'>,
): readonly Span[] {
  const [x, y] = [as[0], bs[0]]
  if (by !== 'words' || kind === 'same' || x === undefined || y === undefined) return []
  if (as.length + bs.length > 2 || a.unnamed.has(x.id) || b.unnamed.has(y.id)) return []
  return compareWords(wordsToCompare(x), wordsToCompare(y))
}

/** A heading with its number. */
export function headingWords(row: Row | null): string | null {
  if (row === null) return null
  const title = textOf(row.content).trim()
  return row.number === null ? title : `${row.number} ${title}`
}
