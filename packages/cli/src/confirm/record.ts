import { dirname, join } from 'node:path'
import type { OpenLibrary } from '../files/open-library.ts'
import { removeHalfWritten, writeWhole } from '../files/write-file.ts'

/** Changes one file of a library, which need not be there yet. */
export function record(name: string, change: (text: string) => string, library: OpenLibrary): void {
  const path = join(library.root, name)
  removeHalfWritten(new Set([dirname(path)]))
  writeWhole(path, change(library.textOf(name) ?? ''))
}
