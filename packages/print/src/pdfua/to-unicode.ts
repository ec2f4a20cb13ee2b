import type { Operand } from '../pdf/content-token.ts'
import { operators } from '../pdf/content-stream.ts'

/** A `bfrange` of more codes than there are in two bytes is damaged. */
const MOST_CODES = 65_536

/**
 * What the codes of a font read as, from the bytes of its `ToUnicode` map (ISO 32000-1, 9.10.3).
 *
 * @example
 *   1 beginbfchar <0003> <00660069> endbfchar  →  Map { 3 → 'fi' }
 */
export function toUnicode(cmap: Uint8Array): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const { operator, operands } of operators(cmap)) {
    if (operator === 'endbfchar') {
      for (let index = 0; index + 1 < operands.length; index += 2)
        letters.set(codeOf(operands[index]), utf16(operands[index + 1]))
    } else if (operator === 'endbfrange') {
      for (let index = 0; index + 2 < operands.length; index += 3)
        addRange(letters, codeOf(operands[index]), codeOf(operands[index + 1]), operands[index + 2])
    }
  }
  return letters
}

function addRange(
  letters: Map<number, string>,
  first: number,
  last: number,
  to: Operand | undefined,
): void {
  const end = Math.min(last, first + MOST_CODES)
  const list: readonly Operand[] | undefined = Array.isArray(to) ? to : undefined
  const start = list ? '' : utf16(to)
  for (let code = first; code <= end; code += 1) {
    const letter = list
      ? utf16(list[code - first])
      : start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + code - first)
    letters.set(code, letter)
  }
}

function codeOf(operand: Operand | undefined): number {
  return operand instanceof Uint8Array ? operand.reduce((code, byte) => code * 256 + byte, 0) : -1
}

function utf16(operand: Operand | undefined): string {
  if (!(operand instanceof Uint8Array)) return ''
  let text = ''
  for (let at = 0; at + 1 < operand.length; at += 2)
    text += String.fromCharCode((operand[at] ?? 0) * 256 + (operand[at + 1] ?? 0))
  return text
}
