import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { hashOf } from '../files/write-file.ts'
import type { Summary } from '../report/summary.ts'

/** A file that a build wrote. */
export interface BuiltFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** Policy it belongs to; null for indexes and the register. */
  readonly policy: string | null
  /** Of a PDF: hash of all that it was printed from. */
  readonly inputs?: string
  /** Of a PDF. */
  readonly pages?: number
}

/** What a build did with a policy. */
export interface BuiltPolicy {
  readonly id: string
  /** `kept`: it has errors, or its PDF could not be printed, and the last good output stays. */
  readonly state: 'built' | 'kept' | 'none'
  readonly findings: Summary
}

/** dist/manifest.json. */
export interface Manifest {
  readonly schema: 'manifest.schema.json'
  /** Hash of everything that went in; null where the build was not whole. */
  readonly inputs: string | null
  /** Browser build used, `chromium-headless-shell 153.0.0`; null where none was. */
  readonly browser: string | null
  readonly policies: readonly BuiltPolicy[]
  readonly files: readonly BuiltFile[]
}

const NAME = 'manifest.json'

/** Manifest of the last build; undefined where there is none that can be read. */
export function readManifest(out: string): Manifest | undefined {
  const path = join(out, NAME)
  if (!existsSync(path)) return undefined
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
    return Array.isArray(manifest.files) && Array.isArray(manifest.policies) ? manifest : undefined
  } catch {
    return undefined
  }
}

/** Text of a manifest, files in order of their paths. */
export function manifestText(manifest: Manifest): string {
  const files = manifest.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ ...manifest, files }, null, 2)}\n`
}

/** Whether a file of the last build is still there as it was written. */
export function isIntact(out: string, file: BuiltFile): boolean {
  const path = inside(out, file.path)
  return path !== undefined && existsSync(path) && hashOf(readFileSync(path)) === file.sha256
}

/** Removes files of the last build that are no longer produced; says which. Nothing outside the folder is touched. */
export function removeStale(out: string, last: Manifest | undefined, now: ReadonlySet<string>): readonly string[] {
  return (last?.files ?? []).flatMap(({ path }) => {
    const full = inside(out, path)
    if (now.has(path) || full === undefined || !existsSync(full)) return []
    rmSync(full)
    return [path]
  })
}

function inside(out: string, path: string): string | undefined {
  const full = resolve(out, path)
  return relative(out, full).startsWith('..') || resolve(full) === resolve(out) ? undefined : full
}
