import type { AskState } from '../ask-state.ts'
import type { AskQuestion } from '../open-questions.ts'
import { QUESTIONS, type WordFor } from '../parts.ts'

/** What is asked, as a line for whoever reads or prints the answer. */
export function askedWords({ act, exact }: AskState, wordFor: WordFor): string {
  const parts = QUESTIONS.flatMap(({ key, word }) => {
    const id = act[key]
    return id === undefined ? [] : [`${word}: ${wordFor(key, id)}`]
  })
  return [...parts, ...(exact ? ['nobody and nothing else is involved'] : [])].join(' · ')
}

/** The answers that were given, a line each. */
export function toldWords(answered: readonly AskQuestion[]): readonly string[] {
  return answered.map(({ ask, answer, options, unit }) => {
    const words =
      answer === true
        ? 'Yes'
        : answer === false
          ? 'No'
          : (options?.[String(answer)] ?? `${String(answer)}${unit === null ? '' : ` ${unit}`}`)
    return `${ask} ${words}`
  })
}
