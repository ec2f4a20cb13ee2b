// Behind `npm start` and `npm test`: node scripts/bootstrap.mjs <script> [arguments…]
// Sets up whatever is missing (packages, Node 24), then runs a script of package.json.
// Plain JavaScript without dependencies, because it runs before anything is installed.

import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { majorVersion } from './bootstrap/major-version.mjs'
import { endLike, runCommand } from './bootstrap/run-command.mjs'
import { scriptCommands } from './bootstrap/script-commands.mjs'
import { setUp } from './bootstrap/set-up.mjs'
import { SetUpError } from './bootstrap/set-up-error.mjs'

const oldestNode = 20
const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {readonly string[]} argv */
async function main([script, ...args]) {
  if ((majorVersion(process.version) ?? 0) < oldestNode) {
    throw new SetUpError(
      `this is Node ${process.version}, and we need Node ${oldestNode} or later to begin`,
      'install a newer Node, then run the same command again',
    )
  }
  /** @type {{ scripts: Record<string, string>, packageManager: string }} */
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const commands = scriptCommands(manifest.scripts, script, args)
  // An empty HOME makes tools write into a folder called `~`; without one they ask the system.
  if (process.env['HOME'] === '') delete process.env['HOME']
  await setUp(root, manifest.packageManager)

  const bin = join(root, 'node_modules', '.bin')
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` }
  for (const [command, ...rest] of commands) {
    const end = await runCommand(command, rest, { cwd: root, env, stdio: 'inherit' })
    if (end.code !== 0) endLike(end)
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof SetUpError)) throw error
  process.stderr.write(`${error.details}error: ${error.message}\n  help: ${error.help}\n`)
  process.exitCode = 1
}
