import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import { codeOf, UNSEEN, withoutUnseen } from './unseen.ts'
import { quoted } from './yaml-slips.ts'

/**
 * What a value holds that nobody can see in it, by an escape (`"\\e"`) or a block of lines: `format` could not write it
 * so that it is read again, and a page would obey it.
 */
export function unseenFault(value: string, place: Place, lines: boolean): Diagnostic | undefined {
  const written = quoted(
    withoutUnseen(value)
      .trim()
      .replace(/\s*[\r\n]\s*/g, ' '),
  )
  const fix = { place, text: written }
  const unseen = UNSEEN.exec(value)?.[0]
  if (unseen !== undefined)
    return diagnostic(
      'unseen-character',
      place,
      `these words hold a character that nobody sees, ${codeOf(unseen)}`,
      { help: `write \`${written}\``, fix },
    )
  return !lines && /[\r\n]/.test(value.trimEnd())
    ? diagnostic('invalid-value', place, 'a line break stands in these words', {
        help: `write them on one line: \`${written}\``,
        fix,
      })
    : undefined
}

const CURLY = /^[\u2018\u201C\u201E][^\u2018-\u201F]*[\u2018-\u201D]$/

/** Whether words stand in the quotation marks of a word processor, which YAML takes for a part of them. */
export function isInCurlyQuotes(words: string): boolean {
  return CURLY.test(words)
}

/** A whole value in the quotation marks of a word processor: straight ones were meant. */
export function curlyFault(value: string, place: Place): Diagnostic {
  const text = quoted(value.slice(1, -1))
  return diagnostic('invalid-value', place, 'these curly quotation marks are a part of the value', {
    help: `write \`${text}\`; where they are to be printed, \`"${value}"\``,
    fix: { place, text },
  })
}
