import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { foldText } from './words.ts'

/** SHA-256 of bytes, or of a text's UTF-8, as 64 hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
}

/** Fingerprint of a clause's words: first 12 hex digits of SHA-256 over the folded text. */
export function fingerprintOf(text: string): string {
  return sha256Hex(foldText(text)).slice(0, 12)
}

/** Context of a clause: the same over the titles and lead-ins it stands under, outermost first. */
export function contextOf(titles: readonly string[]): string {
  return sha256Hex(titles.map(foldText).join('\n')).slice(0, 12)
}
