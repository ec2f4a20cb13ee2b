import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { VerifyContext } from '../../packages/cli/src/index.ts'
import { parseLibrary, type LibraryPolicy } from '../../packages/model/src/index.ts'
import { repository } from './repository.ts'

/** Bytes of every file under a folder of the repository, by path. */
function filesOf(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(join(repository, folder), {
    recursive: true,
    encoding: 'utf8',
  }).toSorted()
  return new Map(
    names
      .map((name) => join(folder, name))
      .filter((path) => statSync(join(repository, path)).isFile())
      .map((path) => [path, readFileSync(join(repository, path))]),
  )
}

const parsed = parseLibrary(filesOf('policies'))
const templates = new Map(
  [...filesOf('templates')].map(([path, bytes]) => [
    path.slice('templates/'.length),
    new TextDecoder().decode(bytes),
  ]),
)

/** The real policies. */
export const policies: readonly LibraryPolicy[] = parsed.library.policies

/** What their pages are made from. */
export const verifyContext: VerifyContext = {
  roles: parsed.library.roles,
  vocabulary: parsed.vocabulary,
  templates,
}
