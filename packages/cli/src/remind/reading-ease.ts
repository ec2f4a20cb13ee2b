import { flesch } from 'flesch'
import { syllable } from 'syllable'

/** Below this a text is hard to read: Flesch's own bound of "plain English" (60 to 70). */
export const LEAST_EASE = 60

/** How easy a message is to read. */
export interface ReadingEase {
  /** Flesch reading ease, rounded: 100 is very easy, 0 very hard; it may lie beyond both. */
  readonly ease: number
  /** Its words of four syllables or more, each once, as written. */
  readonly hard: readonly string[]
}

const HARD = 4

/** How easy some words are to read. An estimate: syllables are counted by rules of English spelling. */
export function readingEaseOf(text: string): ReadingEase {
  const words = text.match(/[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu) ?? []
  const sentences = text.split(/[.!?:;]+(?=\s|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const counts = {
    sentence: Math.max(1, sentences.length),
    word: Math.max(1, words.length),
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  }
  return {
    ease: Math.round(flesch(counts)),
    hard: [...new Set(words.filter((word) => syllablesOf(word) >= HARD))],
  }
}

/** A number counts as one. */
function syllablesOf(word: string): number {
  return Math.max(1, syllable(word))
}
