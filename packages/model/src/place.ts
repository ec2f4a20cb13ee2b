/** A point in a text: 1-based line and column, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch of a file, end exclusive. `path` is relative to the library's root, with forward slashes. */
export interface Place {
  readonly path: string
  readonly start: Position
  readonly end: Position
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Turns offsets of one text into positions. */
export interface LineIndex {
  readonly positionAt: (offset: number) => Position
  readonly offsetAt: (position: Position) => number
  readonly placeOf: (path: string, span: Span) => Place
}

/**
 * Index of the line starts of a text.
 * Lines end at `\n`, `\r\n` or a lone `\r`, as CommonMark and YAML have it.
 */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= clamped) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 }
  }
  return {
    positionAt,
    offsetAt: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
    placeOf: (path, span) => ({ path, start: positionAt(span.start), end: positionAt(span.end) }),
  }
}

/** Order of two places in one file: by start, then by end. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    a.end.line - b.end.line ||
    a.end.column - b.end.column
  )
}

/** Order of two texts by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
