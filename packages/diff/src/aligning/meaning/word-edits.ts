import { textOf, type Row } from '@policy/model'
import { wordsToCompare } from '../../row-words.ts'
import { compareWords } from '../../words/compare-words.ts'
import type { Span } from '../../words/span.ts'
import type { NeutralReader } from '../neutral-words.ts'

/** Words of one side that stand in place of words of the other; null where nothing does. */
export interface WordEdit {
  readonly a: string | null
  readonly b: string | null
}

/** How two neutral readers read the sides. */
export interface NeutralReaders {
  readonly a: NeutralReader
  readonly b: NeutralReader
}

/** What was put otherwise, phrase by phrase, without what is only a trust's own word for itself. */
export function wordEdits(a: Row, b: Row, readers: NeutralReaders): readonly WordEdit[] {
  const [from, to] = [wordsToCompare(a), wordsToCompare(b)]
  const [textA, textB] = [textOf(from), textOf(to)]
  return editsIn(compareWords(from, to))
    .map((edit): WordEdit => ({ a: phrase(textA, edit.a), b: phrase(textB, edit.b) }))
    .filter((edit) => saysMore(edit, readers))
}

interface OpenEdit {
  a: readonly [number, number] | null
  b: readonly [number, number] | null
}

/** Neighbouring deletions and insertions together. */
function editsIn(spans: readonly Span[]): readonly OpenEdit[] {
  const edits: OpenEdit[] = []
  let open: OpenEdit | null = null
  for (const { mark, a, b } of spans) {
    if (mark === 'kept') {
      open = null
      continue
    }
    if (open === null) edits.push((open = { a: null, b: null }))
    if (mark === 'deleted') open.a = a
    else open.b = b
  }
  return edits
}

function phrase(text: string, range: readonly [number, number] | null): string | null {
  const words =
    range === null
      ? ''
      : text
          .slice(...range)
          .replace(/\s+/g, ' ')
          .trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : null
}

function saysMore({ a, b }: WordEdit, readers: NeutralReaders): boolean {
  return readers.a(a ?? '').join(' ') !== readers.b(b ?? '').join(' ')
}
