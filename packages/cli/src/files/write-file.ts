import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** SHA-256 of bytes or text, as 64 hex digits. */
export function hashOf(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Writes a file whole or not at all; a file that already holds these bytes is left alone. Says whether it wrote. */
export function writeWhole(path: string, data: Uint8Array | string): boolean {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
  if (existsSync(path) && hashOf(readFileSync(path)) === hashOf(bytes)) return false
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}
