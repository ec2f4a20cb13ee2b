import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf } from './write-file.ts'
import { readTree } from './read-tree.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

/** The repository: this file is in packages/cli/src/files, or packages/cli/dist/files. */
const REPOSITORY = join(HERE, '..', '..', '..', '..')

/** Text of every template by its path under `templates/`. */
export function readTemplates(): ReadonlyMap<string, string> {
  const { files } = readTree(REPOSITORY, 'templates')
  return new Map(
    [...files].map(([path, bytes]) => [
      path.slice('templates/'.length),
      new TextDecoder().decode(bytes),
    ]),
  )
}

/** Hash of everything that makes output from policies besides the policies: our code, templates, versions of libraries. */
export function toolHash(): string {
  const packages = join(REPOSITORY, 'packages')
  const parts: string[] = [hashOf(readFileSync(join(REPOSITORY, 'pnpm-lock.yaml')))]
  for (const name of readdirSync(packages).toSorted()) {
    const source = join(packages, name, 'src')
    if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) continue
    for (const [path, bytes] of readTree(join(packages, name), 'src').files)
      parts.push(`${name}/${path}`, hashOf(bytes))
  }
  for (const [path, text] of readTemplates()) parts.push(path, hashOf(text))
  return hashOf(parts.join('\n'))
}
