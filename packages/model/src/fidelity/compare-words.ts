import { compareMarks, type MarkDifference } from './compare-marks.ts'
import type { PlacedWord } from './placed-words.ts'

/** A stretch of words that one side has and the other has not. */
export interface WordGap {
  /** Index of the first word on each side. */
  readonly published: number
  readonly rendered: number
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

/** How two sequences of words differ. */
export interface WordComparison {
  readonly gaps: readonly WordGap[]
  /** Words on either side without their like on the other, in order. */
  readonly unaccounted: number
  /** Words that begin a block on one side only, counted where the words agree. */
  readonly breaks: readonly {
    readonly published: number
    readonly word: string
    readonly begins: 'published' | 'rendered'
  }[]
  /** Bullets, depth and emphasis that differ, in order, where the words agree. */
  readonly marks: readonly MarkGap[]
}

/** A word at which the marks differ. */
export interface MarkGap {
  readonly published: number
  readonly word: string
  readonly difference: MarkDifference
}

/** Compares the published words with those of the page, in order. Both are empty of gaps only when they are equal. */
export function compareWords(
  published: readonly PlacedWord[],
  rendered: readonly PlacedWord[],
): WordComparison {
  const gaps: WordGap[] = []
  const breaks: WordComparison['breaks'][number][] = []
  const marks: MarkGap[] = []
  let [a, b] = [0, 0]
  while (a < published.length || b < rendered.length) {
    const [left, right] = [published[a], rendered[b]]
    if (left && right && left.word === right.word) {
      if ((left.begins === null) !== (right.begins === null))
        breaks.push({
          published: a,
          word: left.word,
          begins: left.begins ? 'published' : 'rendered',
        })
      for (const difference of compareMarks(left, right))
        marks.push({ published: a, word: left.word, difference })
      a++
      b++
      continue
    }
    const { down, across } = resync(published, a, rendered, b)
    gaps.push({
      published: a,
      rendered: b,
      missing: published.slice(a, a + down).map(wordOf),
      added: rendered.slice(b, b + across).map(wordOf),
    })
    a += down
    b += across
  }
  return {
    gaps,
    unaccounted: gaps.reduce((sum, gap) => sum + gap.missing.length + gap.added.length, 0),
    breaks,
    marks,
  }
}

function wordOf(placed: PlacedWord): string {
  return placed.word
}

/** Words in a row that must agree for the two sides to count as together again. */
const AGREEING = 3

/** The shortest pair of steps after which both sides agree again; to the ends of both where they never do. */
function resync(
  published: readonly PlacedWord[],
  a: number,
  rendered: readonly PlacedWord[],
  b: number,
): { readonly down: number; readonly across: number } {
  const [left, right] = [published.length - a, rendered.length - b]
  for (let total = 1; total <= left + right; total++) {
    for (let down = Math.max(0, total - right); down <= Math.min(total, left); down++) {
      if (agree(published, a + down, rendered, b + total - down))
        return { down, across: total - down }
    }
  }
  return { down: left, across: right }
}

function agree(
  published: readonly PlacedWord[],
  a: number,
  rendered: readonly PlacedWord[],
  b: number,
): boolean {
  for (let step = 0; step < AGREEING; step++) {
    const [left, right] = [published[a + step], rendered[b + step]]
    if (left?.word !== right?.word) return false
    if (!left) return true
  }
  return true
}
