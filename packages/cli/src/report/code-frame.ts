import type { Diagnostic, Place } from '@policy/model'
import type { Paint } from './paint.ts'

const MOST_COLUMNS = 100

/**
 * A finding as text: place, severity, message, code; the line with the words underlined; the help.
 *
 * @example
 * policies/aspire/social-media/policy.md:7:8  error  unknown role `comunications-officer`  unknown-role
 *    7 | owner: comunications-officer
 *      |        ^^^^^^^^^^^^^^^^^^^^^
 *   help: did you mean `communications-officer`?
 */
export function frameOf(
  found: Diagnostic,
  lines: readonly string[] | undefined,
  paint: Paint,
): string {
  const { path, start } = found.place
  const severity =
    found.severity === 'error'
      ? paint.red(found.severity)
      : found.severity === 'warning'
        ? paint.yellow(found.severity)
        : paint.dim(found.severity)
  const head = `${paint.bold(`${visible(path)}:${start.line}:${start.column}`)}  ${severity}  ${visible(found.message)}  ${paint.dim(found.code)}`
  const help = found.help === undefined ? [] : [`  help: ${visible(found.help)}`]
  return [
    head,
    ...(lines === undefined ? [] : underlined(found.place, lines, paint)),
    ...help,
  ].join('\n')
}

function underlined(place: Place, lines: readonly string[], paint: Paint): readonly string[] {
  const line = lines[place.start.line - 1]
  if (line === undefined) return []
  const last = place.end.line > place.start.line ? line.length + 1 : place.end.column
  const from = place.start.column - 1
  const to = Math.max(from + 1, last - 1)
  // Of a long line only the part around the words is shown.
  const shift = from > MOST_COLUMNS - 20 ? from - 30 : 0
  const shown = line.slice(shift, shift + MOST_COLUMNS)
  const gutter = String(place.start.line).padStart(4)
  const pad = width(line.slice(shift, from))
  const marks = Math.max(1, width(line.slice(from, Math.min(to, shift + MOST_COLUMNS))))
  return [
    `${paint.dim(`${gutter} |`)} ${shift > 0 ? '…' : ''}${visible(shown)}${shift + MOST_COLUMNS < line.length ? '…' : ''}`,
    `${paint.dim('     |')} ${shift > 0 ? ' ' : ''}${' '.repeat(pad)}${paint.red('^'.repeat(marks))}`,
  ]
}

/** A text without characters that a terminal would obey: each of them shown as a sign that stands for it. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (char) =>
    char === '\t' || char === '\n' ? ' ' : '\uFFFD',
  )
}

/** Columns a text takes on a terminal: combining marks take none, emoji and East Asian characters two. */
function width(text: string): number {
  let columns = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    columns +=
      /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(
        segment,
      )
        ? 2
        : 1
  }
  return columns
}
