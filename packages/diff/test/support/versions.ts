import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { roleWords, type Version } from '@policy/diff'
import {
  documentRows,
  parseLibrary,
  parsePolicy,
  type Files,
  type ParsedLibrary,
  type Trust,
} from '@policy/model'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The five real policies, as they stand in the repository. */
const files: Files = new Map(
  readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .map((path) => [path, readFileSync(join(root, path))]),
)

/** The library of the five real policies. */
const real: ParsedLibrary = parseLibrary(files)

/** Words for roles, as `policy diff` knows them. */
export const roles = roleWords(real.library.roles)

/** The invented trust of the fixtures. */
const elmfield: Trust = {
  id: 'elmfield',
  name: 'Elmfield Learning Trust',
  wordmark: 'Elmfield Learning Trust',
  rights: { holder: 'Elmfield Learning Trust', basis: 'invented' },
}

/** A text of an invented policy as a version. */
export function versionOf(
  text: string,
  path = 'policies/elmfield/social-media/policy.md',
): Version {
  const source = { trust: 'elmfield', slug: 'social-media', path, text }
  const { policy, diagnostics } = parsePolicy(source, real.vocabulary)
  if (!policy) throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join('; ')}`)
  const rows = documentRows({ policy, trust: elmfield, roles: real.library.roles })
  return { policy, rows, trust: elmfield, types: undefined }
}

/** The folders of realistic edits. */
export const fixtures: readonly string[] = readdirSync(join(root, 'test/fixtures/diff'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** A file of one of the folders. */
export function fixtureText(folder: string, file: string): string {
  return readFileSync(join(root, 'test/fixtures/diff', folder, file), 'utf8')
}

/** Both versions of a folder. */
export function fixture(folder: string): { readonly a: Version; readonly b: Version } {
  const version = (file: string): Version => versionOf(fixtureText(folder, file))
  return { a: version('old.md'), b: version('new.md') }
}

/** The real policies as versions. */
export const realVersions: readonly Version[] = real.library.policies.map(
  ({ policy, trust, types }) => ({
    policy,
    rows: documentRows({ policy, trust, roles: real.library.roles }),
    trust,
    types,
  }),
)
