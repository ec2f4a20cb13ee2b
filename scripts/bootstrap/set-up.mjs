import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { explainFailure } from './explain-failure.mjs'
import { majorVersion } from './major-version.mjs'
import { endLike, runCommand } from './run-command.mjs'
import { SetUpError } from './set-up-error.mjs'
import {
  installKey,
  manifestFolders,
  removeStamp,
  stampBegun,
  stampComplete,
  stampName,
  readStamp,
} from './stamp.mjs'
import { takeTurn } from './turn.mjs'

const neededNode = 24

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

/**
 * Makes sure that packages and runtime are there; does nothing when they are.
 *
 * @param {string} root
 * @param {string} packageManager such as `pnpm@12.21.0`
 */
export async function setUp(root, packageManager) {
  if (isComplete(root)) return
  const turn = await takeTurn(root, { isComplete: () => isComplete(root), say })
  if (turn === 'complete') return
  try {
    // What a killed set-up left is half written, and the installer may take it for whole.
    if (turn === 'cut-short') removeInstalled(root)
    await installTwice(root, packageManager)
  } catch (error) {
    // It failed by itself: nothing was cut short.
    removeStamp(root)
    throw error
  }
}

/**
 * @param {string} root
 * @param {string} packageManager
 */
async function installTwice(root, packageManager) {
  const isFirst = !existsSync(join(root, 'node_modules', '.pnpm'))
  say(isFirst ? 'installing packages (first run: about a minute)…' : 'updating packages…')
  if ((await install(root, packageManager)) === undefined) return
  say('that failed; removing node_modules and installing again…')
  removeInstalled(root)
  const problem = await install(root, packageManager)
  if (problem === undefined) return
  throw new SetUpError(
    'the packages could not be installed',
    'the output above says why; mend that, then run the same command again',
    problem,
  )
}

/** @param {string} root */
function isComplete(root) {
  const stamp = readStamp(root)
  return (
    stamp?.kind === 'complete' && stamp.key === installKey(root) && nodeProblem(root) === undefined
  )
}

/**
 * What is wrong with the runtime: where its install script did not run, everything would
 * silently run on the system's Node.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
function nodeProblem(root) {
  const node = join(root, 'node_modules', '.bin', 'node')
  const { stdout, error } = spawnSync(node, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if ((majorVersion(stdout ?? '') ?? 0) >= neededNode) return undefined
  return `node_modules/.bin/node is not Node ${neededNode}: ${error?.message ?? (stdout.trim() || 'it does not run')}\n`
}

/**
 * One attempt; throws where a second one would be no better.
 *
 * @param {string} root
 * @param {string} packageManager
 * @returns {Promise<string | undefined>} what went wrong
 */
async function install(root, packageManager) {
  const key = installKey(root)
  const end = await runInstaller(root, packageManager)
  if (end.stopped && end.code !== 0) endLike(end)
  const problem = end.code === 0 ? nodeProblem(root) : end.output
  if (problem === undefined) {
    stampComplete(root, key)
    return undefined
  }
  const reason = explainFailure(problem, packageManager)
  if (reason !== undefined) throw new SetUpError(reason.message, reason.help, problem)
  return problem
}

/**
 * @param {string} root
 * @param {string} packageManager
 */
async function runInstaller(root, packageManager) {
  const ownBin = join(root, 'node_modules', '.bin')
  const path = (process.env['PATH'] ?? '').split(delimiter)
  try {
    return await runCommand('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      onStart: (pid) => stampBegun(root, [process.pid, pid]),
      env: {
        // The registry's answer, or the lack of one, within seconds instead of minutes.
        npm_config_fetch_retry_mintimeout: '1000',
        npm_config_fetch_retry_maxtimeout: '5000',
        pnpm_config_fetch_retry_mintimeout: '1000',
        pnpm_config_fetch_retry_maxtimeout: '5000',
        ...process.env,
        CI: 'true', // asks nothing
        PUPPETEER_SKIP_DOWNLOAD: 'true',
        pnpm_config_pm_on_fail: 'ignore', // else it wants to write its own version into the lockfile
        // The installer must not run on the runtime it is about to replace.
        PATH: path.filter((folder) => folder !== ownBin).join(delimiter),
      },
    })
  } catch (error) {
    throw new SetUpError(
      `npm does not start: ${error instanceof Error ? error.message : String(error)}`,
      'install npm (it comes with Node), so that `npx` is on the PATH',
    )
  }
}

/**
 * Everything but our mark, which keeps others waiting meanwhile.
 *
 * @param {string} root
 */
function removeInstalled(root) {
  for (const folder of manifestFolders(root).map((name) => join(root, name, 'node_modules'))) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (name !== stampName) rmSync(join(folder, name), { recursive: true, maxRetries: 3 })
    }
  }
}
