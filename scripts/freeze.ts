// Freezes the state of a policy under versions/<version>/: policy.md, clauses.yaml, policy.json (trust matter resolved
// in) and their SHA-256 in frozen.yaml. A person runs it when a policy that was published before it came here has been
// modelled and `policy check` is clean but for the missing version. A version that is frozen is never written again.
// What a board approves here is frozen by `policy approve`.
//
//   node scripts/freeze.ts aspire/social-media
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { versionFiles } from '../packages/model/src/index.ts'
import { freezeVersion } from '../packages/cli/src/files/freeze-version.ts'
import { findingsFor, openLibrary, policyNamed } from '../packages/cli/src/files/open-library.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function freeze(id: string): string {
  const library = openLibrary(root)
  const entry = policyNamed(library.library, id)
  // The version that is to be frozen is of course not there yet.
  const errors = findingsFor([id], library.diagnostics).filter(
    ({ severity, code }) => severity === 'error' && code !== 'missing-version',
  )
  if (!entry || errors.length > 0) return `${id}: has errors, see \`policy check ${id}\``
  const { policy, types, trust } = entry
  const version = entry.source?.repairs.version ?? policy.front.version ?? policy.front.date
  if (version === undefined) return `${id}: gives neither a version nor a date to name it by`
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(version))
    return `${id}: \`${version}\` cannot be a folder name`
  const folder = join(root, 'policies', id, 'versions', version)
  if (existsSync(folder)) return `${id}: version ${version} is frozen already`
  const read = (name: string): string => readFileSync(join(root, 'policies', id, name), 'utf8')
  const texts = { text: read('policy.md'), clauses: read('clauses.yaml') }
  freezeVersion(folder, versionFiles({ version, policy, types, trust, ...texts }))
  return `${id}: version ${version} frozen`
}

for (const id of process.argv.slice(2)) process.stdout.write(`${freeze(id)}\n`)
