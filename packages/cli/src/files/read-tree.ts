import { lstatSync, openSync, readdirSync, readFileSync, readSync, closeSync } from 'node:fs'
import { join } from 'node:path'

/** More than any file may hold; reading stops there, and the reader says that the file is too large. */
const MOST_BYTES = 4_000_000

/** Files under a folder by path, and links, which are never followed: a link could lead anywhere. */
export interface Tree {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly links: readonly string[]
}

/** Reads every file under `root/folder`; paths are relative to `root`, with forward slashes, in a fixed order. */
export function readTree(root: string, folder: string): Tree {
  const files = new Map<string, Uint8Array>()
  const links: string[] = []
  const walk = (path: string): void => {
    const entries = readdirSync(join(root, path), { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    for (const entry of entries) {
      const below = `${path}/${entry.name}`
      // What the system hides (`.git`, `.DS_Store`) is nobody's policy; `..x` is a slip to be told of.
      if (/^\.(?!\.)/.test(entry.name)) continue
      if (entry.isSymbolicLink()) links.push(below)
      else if (entry.isDirectory()) walk(below)
      else if (entry.isFile()) files.set(below, asBefore(below, readSome(join(root, below))))
    }
  }
  walk(folder)
  return { files, links }
}

/** States of a file that are kept: as it is, and as it was before it was changed and changed back. */
const KEPT = 3

/** Bytes of files as they were read, by path below the root, the latest first. */
const kept = new Map<string, readonly Uint8Array[]>()

/** The same bytes as when the file was last read like this: whatever was made of them is remembered with them. */
function asBefore(path: string, bytes: Uint8Array): Uint8Array {
  const known = kept.get(path) ?? []
  const same = known.find((each) => Buffer.compare(each, bytes) === 0) ?? bytes
  kept.set(path, [same, ...known.filter((each) => each !== same)].slice(0, KEPT))
  return same
}

/** What a file holds; of one that is too large its beginning. */
export function readSome(path: string): Uint8Array {
  if (lstatSync(path).size <= MOST_BYTES) return readFileSync(path)
  const bytes = new Uint8Array(MOST_BYTES)
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
