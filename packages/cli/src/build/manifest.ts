import { lstatSync, readdirSync, readFileSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Manifest } from '@policy/model'
import { hashOf } from '../files/write-file.ts'

export type { Manifest }

/** A file that a build wrote. */
export type BuiltFile = Manifest['files'][number]

/** What a build did with a policy. */
export type BuiltPolicy = Manifest['policies'][number]

/** What the page of a policy says of it. */
export type PageFacts = NonNullable<BuiltPolicy['page']>

/** Name of the manifest in the output folder. */
export const MANIFEST = 'manifest.json'

/** Manifest of the last build; undefined where there is none that can be read. */
export function readManifest(out: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(out, MANIFEST), 'utf8')) as unknown
    return isManifest(manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

/** Text of a manifest, files in order of their paths. */
export function manifestText(manifest: Manifest): string {
  const files = manifest.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ ...manifest, files }, null, 2)}\n`
}

/** Whether a file of the last build is still there, touched since or not. */
export function isThere(out: string, file: BuiltFile): boolean {
  return fileInside(out, file.path) !== undefined
}

/** Whether a file of the last build is still there as it was written. */
export function isIntact(out: string, file: BuiltFile): boolean {
  const path = fileInside(out, file.path)
  return path !== undefined && hashOf(readFileSync(path)) === file.sha256
}

/** Bytes of a file of the last build, touched since or not; undefined where it is gone. */
export function readBuilt(out: string, file: BuiltFile): Uint8Array | undefined {
  const path = fileInside(out, file.path)
  return path === undefined ? undefined : readFileSync(path)
}

/** Removes files of the last build that are no longer produced, and folders that are then empty; says which files. Nothing outside the folder is touched. */
export function removeStale(
  out: string,
  last: Manifest | undefined,
  now: ReadonlySet<string>,
): readonly string[] {
  return (last?.files ?? []).flatMap(({ path }) => {
    const full = now.has(path) ? undefined : fileInside(out, path)
    if (full === undefined) return []
    rmSync(full)
    removeEmpty(dirname(full), out)
    return [path]
  })
}

function removeEmpty(folder: string, out: string): void {
  if (resolve(folder) === resolve(out) || readdirSync(folder).length > 0) return
  rmdirSync(folder)
  removeEmpty(dirname(folder), out)
}

/** Full path of a file that is really in the folder: a manifest, like any file, may have been written by anybody. */
function fileInside(out: string, path: string): string | undefined {
  try {
    const full = resolve(out, path)
    if (relative(out, full).startsWith('..') || !lstatSync(full).isFile()) return undefined
    return realpathSync(full).startsWith(`${realpathSync(out)}${sep}`) ? full : undefined
  } catch {
    // Not there, or nothing that could be there.
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    isList(value['files'], isBuiltFile) &&
    isList(value['policies'], isBuiltPolicy)
  )
}

function isBuiltFile(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    typeof value['sha256'] === 'string' &&
    (value['policy'] === null || typeof value['policy'] === 'string') &&
    (value['numbers'] === undefined || isNumbers(value['numbers']))
  )
}

function isNumbers(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((number) => Number.isInteger(number))
}

function isBuiltPolicy(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    isSummary(value['findings']) &&
    (value['page'] === null || isPageFacts(value['page']))
  )
}

function isSummary(value: unknown): boolean {
  return (
    isRecord(value) && ['error', 'warning', 'hint'].every((key) => typeof value[key] === 'number')
  )
}

function isPageFacts(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['unofficial'] === 'boolean' &&
    ['trust', 'title', 'version', 'status', 'date', 'reviewDue'].every(
      (key) => typeof value[key] === 'string',
    ) &&
    (value['views'] === undefined || isList(value['views'], isView))
  )
}

/** Its id goes into addresses. */
function isView(value: unknown): boolean {
  return (
    isRecord(value) && /^[a-z-]+$/.test(String(value['id'])) && typeof value['label'] === 'string'
  )
}

function isList(value: unknown, fits: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
