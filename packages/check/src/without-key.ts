import type { Fix, LibraryPolicy } from '@policy/model'
import { lineIndex } from './line-index.ts'

/** The edit that takes a key of the front matter away, with its value: from `{ a, b }` or from lines of its own. */
export function withoutKey(
  entry: Pick<LibraryPolicy, 'text' | 'policy'>,
  pointer: string,
): Fix | undefined {
  const { text, policy } = entry
  const [key, value] = [policy.frontPlaces.get(`${pointer}#`), policy.frontPlaces.get(pointer)]
  if (!key || !value) return undefined
  const lines = lineIndex(entry)
  const [start, end] = [lines.offsetAt(key.start), lines.offsetAt(value.end)]
  const cut = (from: number, to: number): Fix => ({
    place: lines.placeOf(policy.path, { start: from, end: to }),
    text: '',
  })
  const before = text.slice(0, start)
  const comma = /,\s*$/.exec(before)
  if (comma) return cut(comma.index, end)
  const next = /^\s*,\s*/.exec(text.slice(end))
  if (next) return cut(start, end + next[0].length)
  const line = /\n[ \t]*$/.exec(before)
  if (line) return cut(line.index, end)
  // The first key of a list entry: the next one comes up to its dash.
  const below = /^[^\n]*\n[ \t]*/.exec(text.slice(end))
  return below ? cut(start, end + below[0].length) : undefined
}
