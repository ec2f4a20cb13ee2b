import { romanNumber } from '@policy/model'

/** How Word counts. */
export type NumberFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman'

/** A printed number in two: what stands before its last part, and that part counted. */
export interface NumberParts {
  /** With its stop or space: `4.`, `APPENDIX `, or empty. */
  readonly prefix: string
  readonly format: NumberFormat
  readonly count: number
}

/** A count as Word prints it; after `z` Word doubles the letter. */
export function printCount(count: number, format: NumberFormat): string {
  switch (format) {
    case 'decimal':
      return String(count)
    case 'lowerLetter':
      return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
    case 'upperLetter':
      return printCount(count, 'lowerLetter').toUpperCase()
    case 'lowerRoman':
      return romanNumber(count)
  }
}

/** Counts that a document may have. */
const MOST = 399

/**
 * Reads a printed number; undefined where Word could not count it. Of two readings (`i` is one, or the ninth letter)
 * it is the smaller, which begins a list.
 */
export function partsOf(number: string): NumberParts | undefined {
  const [, prefix, last] = /^((?:.*[. ])?)([0-9]+|[a-z]+|[A-Z]+)$/.exec(number) ?? []
  // Word would take `%1` in a prefix for a count.
  if (prefix === undefined || last === undefined || prefix.includes('%')) return undefined
  const formats: readonly NumberFormat[] = /^[0-9]/.test(last)
    ? ['decimal']
    : /^[a-z]/.test(last)
      ? ['lowerLetter', 'lowerRoman']
      : ['upperLetter']
  const readings = formats.flatMap((format) => {
    const count = countOf(last, format)
    return count === undefined ? [] : [{ prefix, format, count }]
  })
  return readings.toSorted((a, b) => a.count - b.count)[0]
}

function countOf(text: string, format: NumberFormat): number | undefined {
  if (format === 'decimal') return /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : undefined
  for (let count = 1; count <= MOST; count++) if (printCount(count, format) === text) return count
  return undefined
}
