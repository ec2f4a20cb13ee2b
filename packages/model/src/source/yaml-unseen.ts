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
