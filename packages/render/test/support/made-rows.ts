import type { Inline, MarkedRow, MarkedRun, Row } from '@policy/model'
import { renderWord } from '@policy/render'
import { libraryFrom } from './library.ts'
import { markedAs } from './printed-row.ts'
import { decided, openWord, wordsIn, type Decision } from './word-file.ts'
import { blocksOf } from './word-rows.ts'

/** Who changes words in these tests, and when. */
export const CHANGE = { author: 'Communications Officer', date: '2026-11-20T00:00:00Z' }

const made = libraryFrom({ body: 'Words. {#words}' })
const [entry] = made.library.policies
if (!entry) throw new Error('no policy')
const { policy, trust } = entry

/** Parts of the Word file of marked rows. */
export const openFile = async (rows: readonly MarkedRow[]): Promise<ReadonlyMap<string, string>> =>
  openWord(await renderWord(rows, { policy, trust, ...CHANGE }))

export const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }]
export const run = (mark: MarkedRun['mark'], words: string): MarkedRun => ({
  mark,
  content: text(words),
})

/** A row to begin with; the rest as a test needs it. */
export function row(kind: Row['kind'], id: string, more: Partial<Row> = {}): Row {
  return {
    kind,
    id,
    parent: null,
    depth: kind === 'heading' ? 2 : kind === 'item' ? 1 : 0,
    number: null,
    ordered: false,
    leadIn: false,
    appendix: false,
    content: text(`words of ${id}`),
    cells: [],
    headed: false,
    field: null,
    ...more,
  }
}

export const paragraph = (id: string): Row => row('paragraph', id)
export const kept = (each: Row): MarkedRow => markedAs(each, 'kept')
export const inserted = (each: Row): MarkedRow => markedAs(each, 'inserted')
export const deleted = (each: Row): MarkedRow => markedAs(each, 'deleted')

/** Words of each paragraph and table, every change decided. */
export const blocks = (parts: ReadonlyMap<string, string>, decision: Decision): readonly string[] =>
  blocksOf(decided(parts, decision)).map((block) => wordsIn(block).replace(/\s+/g, ' ').trim())
