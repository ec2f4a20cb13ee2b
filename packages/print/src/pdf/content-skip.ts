import { byteKinds, DELIMITER, latin1 } from './content-token.ts'

// Finding where tokens end, without making values of them: a page has some thousand operators, of which few matter.

/** Offset behind the token at an offset that is no space; of a bracket, behind the bracket. */
export function endOfToken(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0
  if (byteKinds[byte] !== DELIMITER || byte === 0x2f) {
    let end = at + 1
    while (end < bytes.length && byteKinds[bytes[end] ?? 0] === 0) end += 1
    return end
  }
  if (byte === 0x28) return endOfString(bytes, at)
  const doubled = bytes[at + 1] === byte
  if (byte === 0x3c && !doubled) {
    let end = at + 1
    while (end < bytes.length && bytes[end] !== 0x3e) end += 1
    return Math.min(end + 1, bytes.length)
  }
  return at + (doubled && (byte === 0x3c || byte === 0x3e) ? 2 : 1)
}

function endOfString(bytes: Uint8Array, start: number): number {
  let open = 0
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === 0x5c) at += 1
    else if (byte === 0x28) open += 1
    else if (byte === 0x29) open -= 1
    if (open === 0) return at + 1
  }
  return bytes.length
}

/** 1 where an array or dictionary opens, -1 where one closes, else 0. */
export function bracketAt(bytes: Uint8Array, at: number): -1 | 0 | 1 {
  switch (bytes[at]) {
    case 0x5b:
      return 1
    case 0x3c:
      return bytes[at + 1] === 0x3c ? 1 : 0
    case 0x5d:
    case 0x3e:
      return -1
    default:
      return 0
  }
}

/** Whether a token that begins with this byte is a number: they begin with digits and the signs + - . */
export function isNumber(first: number): boolean {
  return first >= 0x2b && first <= 0x39 && first !== 0x2c && first !== 0x2f
}

/** Whether a token that begins with this byte, and is no number, is an operator or a word such as `true`. */
export function isWord(first: number): boolean {
  return byteKinds[first] === 0
}

/** The operator between two offsets; undefined where a word stands there that is a value. */
export function operatorAt(bytes: Uint8Array, at: number, end: number): string | undefined {
  const name = end - at > 3 ? latin1(bytes, at, end) : shortName(bytes, at, end)
  return name === 'true' || name === 'false' || name === 'null' ? undefined : name
}

/** Names of up to three letters, each made once: making a text for every operator of a page costs more than all the rest. */
const shortNames = new Map<number, string>()

function shortName(bytes: Uint8Array, at: number, end: number): string {
  let key = 0
  for (let index = at; index < end; index += 1) key = key * 256 + (bytes[index] ?? 0)
  const known = shortNames.get(key)
  if (known !== undefined) return known
  const name = latin1(bytes, at, end)
  // Damaged files may hold any number of them.
  if (shortNames.size < 1000) shortNames.set(key, name)
  return name
}
