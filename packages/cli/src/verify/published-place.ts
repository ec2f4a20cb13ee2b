import type { Place } from '@policy/model'

/** Where some words stand in the published text, as near as it can be told: they may be spread over lines. */
export function publishedPlace(
  text: string,
  path: string,
  around: string,
  words: readonly string[],
): Place {
  const lines = text.split('\n')
  const wanted = (words[0] ?? around.split(' ').at(-1) ?? '').toLowerCase()
  const line = lines.findIndex((each) =>
    words.length > 1
      ? each.includes(words.slice(0, 2).join(' '))
      : each.toLowerCase().includes(wanted) && (around === '' || each.includes(around)),
  )
  const at = Math.max(0, line)
  return {
    path,
    start: { line: at + 1, column: 1 },
    end: { line: at + 1, column: Math.max(2, (lines[at] ?? '').length + 1) },
  }
}
