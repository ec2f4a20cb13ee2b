// Keeps the rules of a policy with its last frozen version: versions/<version>/rules.json and its SHA-256 in
// rules.frozen.yaml. A person runs it once the rules of a version that was published before them have been read and
// confirmed; `policy approve` does it for versions approved here. Only rules that were read off the very words of the
// version can be kept with it. With `--again`, rules kept before are replaced: say why in the commit.
//
//   node scripts/freeze-rules.ts [--again] aspire/social-media
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageOf, frozenRulesFiles, ruleSetOf } from '../packages/model/src/index.ts'
import { openLibrary, policyNamed } from '../packages/cli/src/files/open-library.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function freezeRules(id: string, again: boolean): string {
  const { library, textOf } = openLibrary(root)
  const entry = policyNamed(library, id)
  const last = entry?.versions.at(-1)
  const json = entry && ruleSetOf(entry, library.roles)
  if (!entry || !last || !json) return `${id}: has no frozen version, or no rules`
  if (textOf(entry.policy.path) !== last.files.get('policy.md')?.text)
    return `${id}: policy.md has changed since version ${last.version}`
  const { uncovered, stale } = coverageOf(entry)
  if (uncovered.length + stale.length > 0) return `${id}: see \`policy rules ${id} --coverage\``
  const folder = join(root, last.folder)
  if (!again && existsSync(join(folder, 'rules.json')))
    return `${id}: the rules of version ${last.version} are kept already`
  for (const [name, text] of frozenRulesFiles(json)) writeFileSync(join(folder, name), text)
  return `${id}: the rules of version ${last.version} are kept`
}

const names = process.argv.slice(2)
for (const id of names.filter((name) => name !== '--again'))
  process.stdout.write(`${freezeRules(id, names.includes('--again'))}\n`)
