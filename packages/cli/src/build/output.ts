import { dirname, join } from 'node:path'
import {
  hashOf,
  makeFolder,
  removeHalfWritten,
  writeWhole,
  staysInside,
} from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import {
  isIntact,
  isThere,
  MANIFEST,
  manifestText,
  removeStale,
  type BuiltFile,
  type Manifest,
} from './manifest.ts'

/** Collects what a build writes into one folder. */
export interface Output {
  readonly last: Manifest | undefined
  /** Writes a file whole, or leaves it alone where it holds these bytes already. */
  readonly write: (
    file: Pick<BuiltFile, 'path' | 'policy' | 'inputs' | 'pages' | 'numbers'>,
    data: string | Uint8Array,
  ) => void
  /** The last build's files that fit and are as they were written. */
  readonly intact: (fits: (file: BuiltFile) => boolean) => readonly BuiltFile[]
  /** Keeps the last build's files that fit and are as they were written; says which. */
  readonly keep: (fits: (file: BuiltFile) => boolean) => readonly BuiltFile[]
  /** Leaves the last build's files that fit where they are, even where somebody has touched them since. */
  readonly leave: (fits: (file: BuiltFile) => boolean) => void
  /** Whether a file is there: written or kept by this build, or whole from the last one. */
  readonly has: (path: string) => boolean
  /** Removes what is no longer produced and writes the manifest. */
  readonly finish: (manifest: Omit<Manifest, 'files' | 'schema'>) => Manifest
  readonly files: () => readonly BuiltFile[]
}

/** An output folder; a line for each file that is written or removed. */
export function createOutput(
  out: string,
  last: Manifest | undefined,
  io: Io,
  shown: string,
): Output {
  const files = new Map<string, BuiltFile>()
  const others = (fits: (file: BuiltFile) => boolean): readonly BuiltFile[] =>
    (last?.files ?? []).filter((file) => !files.has(file.path) && fits(file))
  const old = (fits: (file: BuiltFile) => boolean): readonly BuiltFile[] =>
    others(fits).filter((file) => isIntact(out, file))
  return {
    last,
    write: (file, data) => {
      if (!staysInside(out, join(out, file.path)))
        throw new UsageError(
          `\`${join(shown, file.path)}\` leads out of \`${shown}\` by a link`,
          'take the link away; nothing is written outside the output folder',
        )
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
      files.set(file.path, { ...file, bytes: bytes.length, sha256: hashOf(bytes) })
      if (writeWhole(join(out, file.path), bytes)) io.out(`wrote ${join(shown, file.path)}\n`)
    },
    intact: old,
    keep: (fits) => {
      const kept = old(fits)
      for (const { left: _, ...file } of kept) files.set(file.path, file)
      return kept
    },
    leave: (fits) => {
      for (const file of others(fits).filter((each) => isThere(out, each)))
        files.set(file.path, { ...file, left: true })
    },
    has: (path) => files.has(path) || old((file) => file.path === path).length > 0,
    finish: (rest) => {
      const manifest: Manifest = {
        schema: 'manifest.schema.json',
        ...rest,
        files: [...files.values()],
      }
      makeFolder(out)
      for (const path of removeStale(out, last, new Set(files.keys())))
        io.out(`removed ${join(shown, path)}\n`)
      removeHalfWritten(
        new Set([out, ...manifest.files.map(({ path }) => dirname(join(out, path)))]),
      )
      writeWhole(join(out, MANIFEST), manifestText(manifest))
      return manifest
    },
    files: () => [...files.values()],
  }
}
