import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLibrary } from '../../packages/check/src/index.ts'
import {
  parseLibrary,
  type Diagnostic,
  type Files,
  type Library,
  type LibraryPolicy,
} from '../../packages/model/src/index.ts'
import { repository } from './repository.ts'
import { temporaryFolder } from './workspace.ts'

const FOLDER = join(repository, 'test/fixtures/decided-pairs')

/** The pairs of two invented trusts, one of them with two policies; all decided for the words that stand there. */
export const PAIRS = 'policies/alignments/elmfield--riverside.yaml'

/** A policy of the first of them. */
export const ELMFIELD = 'policies/elmfield/social-media/policy.md'

/** A policy of a library, which has it. */
export function entry(id: string, { policies }: Library): LibraryPolicy {
  const found = policies.find(({ policy }) => policy.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

/** The files of the fixture, some of them with other words, gone, or added. */
function filesWith(changes: Readonly<Record<string, string | undefined>> = {}): Files {
  const files = new Map(
    readdirSync(join(FOLDER, 'policies'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, Uint8Array] => [path.slice(FOLDER.length + 1), readFileSync(path)]),
  )
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path)
    else files.set(path, new TextEncoder().encode(text))
  }
  return files
}

/** Text of a file of the fixture, with words replaced that must be there. */
export function edited(path: string, from: string | RegExp = '', to = ''): string {
  const text = readFileSync(join(FOLDER, path), 'utf8')
  if (from === '') return text
  const after = text.replace(from, to)
  if (after === text) throw new Error(`${path} has no ${String(from)}`)
  return after
}

/** The library with such changes, and what is found about its pairs. */
export function pairsWith(changes: Readonly<Record<string, string | undefined>> = {}): {
  readonly library: Library
  readonly found: readonly Diagnostic[]
} {
  const { library, diagnostics, vocabulary } = parseLibrary(filesWith(changes))
  const found = [...diagnostics, ...checkLibrary(library, vocabulary)]
  return { library, found: found.filter(({ place }) => place.path.includes('/alignments')) }
}

/** A copy of the fixture in a folder of its own. */
export function copyOfPairs(): string {
  const to = temporaryFolder()
  cpSync(FOLDER, to, { recursive: true })
  return to
}
