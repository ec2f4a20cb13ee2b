/** A name in a content stream, `/Artifact`, without its slash and with `#20` read as a space. */
export interface ContentName {
  readonly name: string
}

/** A dictionary in a content stream, by key. */
export type ContentDictionary = ReadonlyMap<string, Operand>

/** What stands before an operator. A string is its bytes: what they mean depends on the font. */
export type Operand =
  | number
  | boolean
  | null
  | ContentName
  | Uint8Array
  | ContentDictionary
  | readonly Operand[]

/** An operand or the name of an operator, and where it stands; `start` and `end` are offsets in bytes. */
export type Token =
  | {
      readonly kind: 'operand'
      readonly value: Operand
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'operator'
      readonly value: string
      readonly start: number
      readonly end: number
    }

/** Arrays in arrays deeper than this are nobody's; their brackets are passed over. */
const DEEPEST = 32

const SPACE = 1

/** A bracket, a slash or a percent sign, which ends a word. */
export const DELIMITER = 2

/** What each byte is: 0 part of a word, 1 a space, else a delimiter (ISO 32000-1, 7.2.2). */
export const byteKinds: Uint8Array = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) byteKinds[byte] = SPACE
for (const sign of '()<>[]{}/%') byteKinds[sign.charCodeAt(0)] = DELIMITER

const NO_DIGIT = 16

/** Value of each byte as a digit of a hexadecimal number. */
const hexDigits = new Uint8Array(256).fill(NO_DIGIT)
for (let digit = 0; digit < 16; digit += 1) {
  hexDigits[digit.toString(16).charCodeAt(0)] = digit
  hexDigits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit
}

/** Whether a byte is a space, the end of a line, or past the end. */
export function isSpace(byte: number | undefined): boolean {
  return byte === undefined || byteKinds[byte] === SPACE
}

/** The next token at or after an offset; undefined at the end. What no writer may write is passed over, never thrown at. */
export function readToken(bytes: Uint8Array, from: number, depth = 0): Token | undefined {
  let at = from
  for (;;) {
    at = skipSpace(bytes, at)
    const byte = bytes[at]
    if (byte === undefined) return undefined
    if (byteKinds[byte] !== DELIMITER) return readWord(bytes, at)
    const token = readDelimited(bytes, at, depth)
    if (token) return token
    // A bracket that closes nothing.
    at += 1
  }
}

/** Offset of what comes after spaces and comments. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    const byte = bytes[at]
    if (byte === undefined) return at
    if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1
    else if (byteKinds[byte] === SPACE) at += 1
    else return at
  }
}

function readDelimited(bytes: Uint8Array, start: number, depth: number): Token | undefined {
  switch (bytes[start]) {
    case 0x2f:
      return readName(bytes, start)
    case 0x28:
      return readString(bytes, start)
    case 0x3c:
      if (bytes[start + 1] !== 0x3c) return readHexString(bytes, start)
      return depth < DEEPEST ? readDictionary(bytes, start, depth) : undefined
    case 0x5b:
      return depth < DEEPEST ? readArray(bytes, start, depth) : undefined
    default:
      return undefined
  }
}

function readWord(bytes: Uint8Array, start: number): Token {
  let end = start + 1
  while (end < bytes.length && byteKinds[bytes[end] ?? 0] === 0) end += 1
  const first = bytes[start] ?? 0
  // Digits, and the signs + - . that numbers may begin with.
  if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e) {
    const value = readNumber(bytes, start, end)
    if (!Number.isNaN(value)) return { kind: 'operand', value, start, end }
  }
  const word = latin1(bytes, start, end)
  if (word === 'true' || word === 'false')
    return { kind: 'operand', value: word === 'true', start, end }
  if (word === 'null') return { kind: 'operand', value: null, start, end }
  return { kind: 'operator', value: word, start, end }
}

/** Most numbers are short whole ones, which need no text to be made of them first. */
function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9 || at - start > 9) return Number(latin1(bytes, start, end))
    value = value * 10 + digit
  }
  return value
}

function readName(bytes: Uint8Array, start: number): Token {
  let end = start + 1
  while (end < bytes.length && byteKinds[bytes[end] ?? 0] === 0) end += 1
  const raw = latin1(bytes, start + 1, end)
  const name = raw.includes('#')
    ? raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : raw
  return { kind: 'operand', value: { name }, start, end }
}

/** Letters after a backslash, n r t b f, that stand for one byte. */
const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
])

function readString(bytes: Uint8Array, start: number): Token {
  const value: number[] = []
  let open = 1
  let at = start + 1
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x5c) {
      const [code, length] = readEscape(bytes, at + 1)
      if (code !== undefined) value.push(code)
      at += length
      continue
    }
    if (byte === 0x28) open += 1
    else if (byte === 0x29) open -= 1
    if (open === 0) break
    value.push(byte)
  }
  const end = Math.min(at + 1, bytes.length)
  return { kind: 'operand', value: Uint8Array.from(value), start, end }
}

/** The byte that stands after a backslash, none for a line that goes on, and how many bytes say so. */
function readEscape(bytes: Uint8Array, at: number): readonly [number | undefined, number] {
  const byte = bytes[at]
  if (byte === undefined) return [undefined, 0]
  if (byte === 13) return [undefined, bytes[at + 1] === 10 ? 2 : 1]
  if (byte === 10) return [undefined, 1]
  let length = 0
  let code = 0
  while (length < 3 && (bytes[at + length] ?? 0) >= 0x30 && (bytes[at + length] ?? 0) <= 0x37) {
    code = code * 8 + (bytes[at + length] ?? 0) - 0x30
    length += 1
  }
  return length > 0 ? [code & 255, length] : [escapes.get(byte) ?? byte, 1]
}

function readHexString(bytes: Uint8Array, start: number): Token {
  let digits = 0
  let code = 0
  let at = start + 1
  for (; at < bytes.length && bytes[at] !== 0x3e; at += 1) {
    const digit = hexDigits[bytes[at] ?? 0] ?? NO_DIGIT
    if (digit === NO_DIGIT) continue
    digits += 1
    code = ((code << 4) | digit) & 0xff_ff
  }
  const end = Math.min(at + 1, bytes.length)
  const value = digits === 4 ? glyph(code) : hexBytes(bytes, start + 1, at, digits)
  return { kind: 'operand', value, start, end }
}

const glyphs = new Map<number, Uint8Array>()

/** The two bytes of one glyph, made once: browsers write letter by letter, some thousand a page. */
function glyph(code: number): Uint8Array {
  const value = glyphs.get(code) ?? Uint8Array.of(code >> 8, code & 255)
  glyphs.set(code, value)
  return value
}

function hexBytes(bytes: Uint8Array, from: number, to: number, digits: number): Uint8Array {
  const value = new Uint8Array((digits + 1) >> 1)
  let index = 0
  for (let at = from; at < to; at += 1) {
    const digit = hexDigits[bytes[at] ?? 0] ?? NO_DIGIT
    if (digit === NO_DIGIT) continue
    // A last digit that is missing is 0.
    value[index >> 1] = index % 2 === 0 ? digit << 4 : (value[index >> 1] ?? 0) | digit
    index += 1
  }
  return value
}

function readArray(bytes: Uint8Array, start: number, depth: number): Token {
  const { values, end } = readUntil(bytes, start + 1, depth, 0x5d, 1)
  return { kind: 'operand', value: values, start, end }
}

function readDictionary(bytes: Uint8Array, start: number, depth: number): Token {
  const { values, end } = readUntil(bytes, start + 2, depth, 0x3e, 2)
  return { kind: 'operand', value: dictionaryOf(values), start, end }
}

/** Keys and values in turn as a dictionary; a key that is no name is passed over. */
export function dictionaryOf(values: readonly Operand[]): ContentDictionary {
  const entries = new Map<string, Operand>()
  for (let index = 0; index + 1 < values.length; index += 2) {
    const key = values[index]
    const value = values[index + 1]
    if (isName(key) && value !== undefined) entries.set(key.name, value)
  }
  return entries
}

/** Operands up to a closing bracket of one or two equal signs, or to the end; words between them are passed over. */
function readUntil(
  bytes: Uint8Array,
  from: number,
  depth: number,
  close: number,
  length: 1 | 2,
): { readonly values: readonly Operand[]; readonly end: number } {
  const values: Operand[] = []
  let at = from
  for (;;) {
    at = skipSpace(bytes, at)
    if (at >= bytes.length) return { values, end: bytes.length }
    if (bytes[at] === close && (length === 1 || bytes[at + 1] === close))
      return { values, end: at + length }
    // Another bracket closes here what is not open, or this one is missing: the rest is read as if it stood there.
    if (bytes[at] === 0x5d || bytes[at] === 0x3e) return { values, end: at + 1 }
    const token = readToken(bytes, at, depth + 1)
    if (!token) return { values, end: bytes.length }
    if (token.kind === 'operand') values.push(token.value)
    at = token.end
  }
}

/** Whether an operand is a name. */
export function isName(operand: Operand | undefined): operand is ContentName {
  return typeof operand === 'object' && operand !== null && 'name' in operand
}

/** Whether an operand is a dictionary. */
export function isDictionary(operand: Operand | undefined): operand is ContentDictionary {
  return operand instanceof Map
}

/** Bytes as text, a letter each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
