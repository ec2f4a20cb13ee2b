import { compareWords } from '../../words/compare-words.ts'
import { mirrorSpans, type Span } from '../../words/span.ts'
import type { NeutralReader } from '../neutral-words.ts'
import { sentencePairs, type SentencePair } from './sentences.ts'

/** Words of one side that stand in place of words of the other; null where nothing does. */
export interface WordEdit {
  readonly a: string | null
  readonly b: string | null
}

/** How the words of either side are read without what is only a trust's own word for itself. */
export interface NeutralReaders {
  readonly a: NeutralReader
  readonly b: NeutralReader
}

/** What was put otherwise: sentences that came or went, and in the others phrase by phrase; what stands in brackets by itself. */
export function wordEdits(a: string, b: string, readers: NeutralReaders): readonly WordEdit[] {
  return sentencePairs(a, b, readers)
    .flatMap((pair) => editsOfSentence(pair))
    .filter((edit) => saysMore(edit, readers))
}

const IN_BRACKETS = /\s*\([^()]*\)/g

function editsOfSentence({ a, b }: SentencePair): readonly WordEdit[] {
  if (a === null || b === null) return [{ a, b }]
  const brackets = (text: string): readonly string[] =>
    (text.match(IN_BRACKETS) ?? []).map((each) => each.trim())
  const [asides, others] = [brackets(a), brackets(b)]
  return [
    ...phraseEdits(a.replace(IN_BRACKETS, ''), b.replace(IN_BRACKETS, '')),
    ...asides.filter((each) => !others.includes(each)).map((each) => ({ a: each, b: null })),
    ...others.filter((each) => !asides.includes(each)).map((each) => ({ a: null, b: each })),
  ]
}

function phraseEdits(a: string, b: string): readonly WordEdit[] {
  return editsIn(spansBetween(a, b)).map((edit) => ({ a: phrase(a, edit.a), b: phrase(b, edit.b) }))
}

/** What differs, the same whichever text is named first: there may be several shortest ways from one to the other. */
function spansBetween(a: string, b: string): readonly Span[] {
  const compared = (from: string, to: string): readonly Span[] =>
    compareWords([{ kind: 'text', text: from }], [{ kind: 'text', text: to }])
  return a <= b ? compared(a, b) : mirrorSpans(compared(b, a))
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
    if (open === null) {
      open = { a: null, b: null }
      edits.push(open)
    }
    if (mark === 'deleted') open.a = a
    else open.b = b
  }
  return edits
}

/** The words of a range, without signs at its ends; null where there are none. */
function phrase(text: string, range: readonly [number, number] | null): string | null {
  const words =
    range === null
      ? ''
      : text
          .slice(...range)
          .replace(/\s+/g, ' ')
          .trim()
  const bare = words.replace(/^[,;:.]\s*|[,;:.]$/g, '')
  return /[\p{L}\p{N}]/u.test(bare) ? bare : null
}

function saysMore({ a, b }: WordEdit, readers: NeutralReaders): boolean {
  return readers.a(a ?? '').join(' ') !== readers.b(b ?? '').join(' ')
}
