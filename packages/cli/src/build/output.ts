import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, writeWhole } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { isIntact, manifestText, removeStale, type BuiltFile, type BuiltPolicy, type Manifest } from './manifest.ts'

/** Collects what a build writes into one folder. */
export interface Output {
  readonly last: Manifest | undefined
  /** Writes a file whole, or leaves it alone where it holds these bytes already. */
  readonly write: (file: Pick<BuiltFile, 'path' | 'policy' | 'inputs' | 'pages'>, data: string | Uint8Array) => void
  /** Keeps the last build's files that fit. */
  readonly keep: (fits: (file: BuiltFile) => boolean) => readonly BuiltFile[]
  /** Removes what is no longer produced and writes the manifest. Says how many files were written. */
  readonly finish: (manifest: Omit<Manifest, 'files' | 'schema' | 'policies'> & { readonly policies: readonly BuiltPolicy[] }) => number
  readonly files: () => readonly BuiltFile[]
}

/** An output folder; a line for each file that is written or removed. */
export function createOutput(out: string, last: Manifest | undefined, io: Io, shown: string): Output {
  const files = new Map<string, BuiltFile>()
  let written = 0
  return {
    last,
    write: (file, data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
      files.set(file.path, { ...file, bytes: bytes.length, sha256: hashOf(bytes) })
      if (!writeWhole(join(out, file.path), bytes)) return
      written++
      io.out(`wrote ${shown}/${file.path}\n`)
    },
    keep: (fits) => {
      const kept = (last?.files ?? []).filter((file) => !files.has(file.path) && fits(file) && isIntact(out, file))
      for (const file of kept) files.set(file.path, file)
      return kept
    },
    finish: (manifest) => {
      mkdirSync(out, { recursive: true })
      for (const path of removeStale(out, last, new Set(files.keys()))) io.out(`removed ${shown}/${path}\n`)
      writeWhole(join(out, 'manifest.json'), manifestText({ schema: 'manifest.schema.json', ...manifest, files: [...files.values()] }))
      return written
    },
    files: () => [...files.values()],
  }
}
