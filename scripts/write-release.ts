// Records what the version of packages/rules/package.json holds, in packages/rules/released/<version>.json, and tells it in
// packages/rules/CHANGELOG.md. A person runs it to make a release; it refuses a version that promises too little for
// what changed, an id used again, and a rule that is gone without a tombstone. A release is never recorded twice.
//
//   node scripts/write-release.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../packages/model/src/index.ts'
import {
  changelogEntry,
  releaseFaults,
  releaseOf,
  type Release,
} from '../packages/rules/src/release.ts'
import { ruleSets } from './write-rules.ts'

const folder = join(import.meta.dirname, '../packages/rules')
const released = join(folder, 'released')

/** What would be released now. */
export function currentRelease(): Release {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return releaseOf(version, ruleSets(), (text) => sha256Hex(text).slice(0, 12))
}

/** The latest release on record, if there is any. */
export function latestRelease(): Release | undefined {
  const versions = existsSync(released)
    ? readdirSync(released).map((name) => name.slice(0, -'.json'.length))
    : []
  const latest = versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
  return latest === undefined
    ? undefined
    : (JSON.parse(readFileSync(join(released, `${latest}.json`), 'utf8')) as Release)
}

function release(): string {
  const before = latestRelease()
  const now = currentRelease()
  if (before?.version === now.version) return `${now.version} is released already`
  const faults = before === undefined ? [] : releaseFaults(before, now)
  if (faults.length > 0) return faults.join('\n')
  const path = join(folder, 'CHANGELOG.md')
  const [heading = '', ...entries] = readFileSync(path, 'utf8').split(/^(?=## )/m)
  mkdirSync(released, { recursive: true })
  writeFileSync(join(released, `${now.version}.json`), `${JSON.stringify(now, null, 1)}\n`)
  const entry = changelogEntry(now, before, ruleSets())
  const parts = [heading, entry, ...entries].map((each) => each.trimEnd())
  writeFileSync(path, `${parts.join('\n\n')}\n`)
  return `${now.version} recorded in packages/rules/released/ and told in packages/rules/CHANGELOG.md`
}

if (import.meta.main) process.stdout.write(`${release()}\n`)
