import { bracketAt, endOfToken, isNumber, isWord, operatorAt } from './content-skip.ts'
import {
  dictionaryOf,
  isName,
  isSpace,
  readToken,
  skipSpace,
  type Operand,
} from './content-token.ts'

export { isDictionary, isName } from './content-token.ts'
export type { Operand } from './content-token.ts'

/** An operator of a content stream with its operands. */
export interface Operation {
  /** `Tj`, `BDC`, `f*`. An inline image is one operation `BI` whose operand is its dictionary. */
  readonly operator: string
  /** Read each time they are asked for: most operators are only passed. */
  readonly operands: readonly Operand[]
  /** Offset in bytes of the first operand, or of the operator where it has none. */
  readonly start: number
  /** Offset in bytes behind the operator; of an inline image, behind its `EI`. */
  readonly end: number
}

/**
 * Visit the operations of a content stream, in order (ISO 32000-1, 7.8.2).
 *
 * `bytes` are those of one stream, decoded. Where a page has several, join them with a line break: an operation may not
 * span two, but marked content and text objects may.
 * What is visited is one object, which says of each operation what it is until the visit is over: pages have some thousand.
 * Never throws of itself: what is malformed is passed over, and what has no end goes to the end.
 *
 * @example
 *   /P <</MCID 0>> BDC  →  { operator: 'BDC', operands: [{ name: 'P' }, Map { 'MCID' → 0 }], start: 0, end: 19 }
 */
export function visitOperators(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  const visited = new Visited(bytes)
  let start = -1
  let depth = 0
  for (let at = skipSpace(bytes, 0); at < bytes.length; at = skipSpace(bytes, at)) {
    if (start < 0) start = at
    const end = endOfToken(bytes, at)
    const first = bytes[at] ?? 0
    // Half of all tokens are numbers, which need no second look.
    if (isNumber(first)) {
      at = end
      continue
    }
    const bracket = isWord(first) ? 0 : bracketAt(bytes, at)
    depth = Math.max(0, depth + bracket)
    const operator = depth === 0 && isWord(first) ? operatorAt(bytes, at, end) : undefined
    if (operator === undefined) {
      at = end
      continue
    }
    if (operator === 'BI') {
      const image = readInlineImage(bytes, end)
      visit({ operator, operands: [image.dictionary], start: at, end: image.end })
      at = image.end
    } else {
      visited.move(operator, start, at, end)
      visit(visited)
      at = end
    }
    start = -1
  }
}

/** The operations of a short stream, all at once. */
export function operators(bytes: Uint8Array): readonly Operation[] {
  const all: Operation[] = []
  visitOperators(bytes, ({ operator, operands, start, end }) => {
    all.push({ operator, operands, start, end })
  })
  return all
}

/** An operator whose operands are read when somebody asks for them. */
class Visited implements Operation {
  operator = ''
  start = 0
  end = 0
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** To the next one; its name stands at `at`. */
  move(operator: string, start: number, at: number, end: number): void {
    this.operator = operator
    this.start = start
    this.#at = at
    this.end = end
  }

  get operands(): readonly Operand[] {
    return readOperands(this.#bytes, this.start, this.#at)
  }
}

function readOperands(bytes: Uint8Array, from: number, to: number): readonly Operand[] {
  const operands: Operand[] = []
  let at = from
  while (at < to) {
    const token = readToken(bytes, at)
    if (!token || token.end > to) break
    if (token.kind === 'operand') operands.push(token.value)
    at = token.end
  }
  return operands
}

/** The dictionary of an inline image and the offset behind its `EI`; `from` is behind `BI`. */
function readInlineImage(
  bytes: Uint8Array,
  from: number,
): { readonly dictionary: ReadonlyMap<string, Operand>; readonly end: number } {
  const values: Operand[] = []
  let at = from
  for (;;) {
    const token = readToken(bytes, at)
    if (!token) return { dictionary: dictionaryOf(values), end: bytes.length }
    at = token.end
    if (token.kind === 'operand') values.push(token.value)
    else if (token.value === 'ID') break
    else if (token.value === 'EI') return { dictionary: dictionaryOf(values), end: at }
  }
  const dictionary = dictionaryOf(values)
  // One space parts `ID` from the data.
  return { dictionary, end: endOfImage(bytes, at + 1, lengthOf(dictionary)) }
}

/** Length of the data in bytes, where the dictionary says it (ISO 32000-2) or where the pixels are not compressed. */
function lengthOf(dictionary: ReadonlyMap<string, Operand>): number | undefined {
  const value = (short: string, long: string): Operand | undefined =>
    dictionary.get(short) ?? dictionary.get(long)
  const said = value('L', 'Length')
  if (typeof said === 'number') return said
  if (value('F', 'Filter') !== undefined) return undefined
  const space = value('CS', 'ColorSpace')
  const mask = value('IM', 'ImageMask') === true
  const colours = mask ? 1 : isName(space) ? COLOURS[space.name] : undefined
  const width = value('W', 'Width')
  const height = value('H', 'Height')
  const bits = mask ? 1 : value('BPC', 'BitsPerComponent')
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  if (colours === undefined || typeof bits !== 'number') return undefined
  return Math.ceil((width * colours * bits) / 8) * height
}

/** Values per pixel of the colour spaces that a name alone says. */
const COLOURS: Readonly<Record<string, number>> = {
  G: 1,
  DeviceGray: 1,
  RGB: 3,
  DeviceRGB: 3,
  CMYK: 4,
  DeviceCMYK: 4,
}

/** Offset behind the `EI` that ends an image; the data may hold these letters too. */
function endOfImage(bytes: Uint8Array, from: number, length: number | undefined): number {
  if (length !== undefined && length >= 0) {
    let at = from + length
    while (at < bytes.length && isSpace(bytes[at])) at += 1
    if (isEnd(bytes, at)) return at + 2
  }
  for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (isSpace(bytes[at - 1]) && isEnd(bytes, at) && readsAsText(bytes, at + 2)) return at + 2
  }
  return bytes.length
}

function isEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isSpace(bytes[at + 2])
}

/** Whether what follows could be operators, and not more of the image. */
function readsAsText(bytes: Uint8Array, from: number): boolean {
  return bytes.subarray(from, from + 12).every((byte) => isSpace(byte) || (byte > 32 && byte < 127))
}
