// Freezes the state of a policy under versions/<version>/: policy.md, clauses.yaml, policy.json (trust matter resolved
// in) and their SHA-256 in frozen.yaml. A person runs it when a policy that was published before it came here has been
// modelled and `policy check` is clean but for the missing version. A version that is frozen is never written again.
//
//   node scripts/freeze.ts aspire/social-media
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyJson, sha256Hex, writeYaml } from '../packages/model/src/index.ts'
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
  const { front } = entry.policy
  const version = entry.source?.repairs.version ?? front.version ?? front.date
  if (version === undefined) return `${id}: gives neither a version nor a date to name it by`
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(version))
    return `${id}: \`${version}\` cannot be a folder name`
  const folder = join(root, 'policies', id, 'versions', version)
  if (existsSync(folder)) return `${id}: version ${version} is frozen already`
  const files = {
    'policy.md': readFileSync(join(root, 'policies', id, 'policy.md'), 'utf8'),
    'clauses.yaml': readFileSync(join(root, 'policies', id, 'clauses.yaml'), 'utf8'),
    'policy.json': `${JSON.stringify(policyJson(entry.policy, entry.types, entry.trust), null, 2)}\n`,
  }
  const hashes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, sha256Hex(text)]),
  )
  const temporary = `${folder}.${process.pid}.tmp`
  mkdirSync(temporary, { recursive: true })
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(temporary, name), text)
    writeFileSync(join(temporary, 'frozen.yaml'), writeYaml({ version, files: hashes }))
    renameSync(temporary, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return `${id}: version ${version} frozen`
}

for (const id of process.argv.slice(2)) process.stdout.write(`${freeze(id)}\n`)
