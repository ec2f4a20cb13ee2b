import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { explainFailure } from './explain-failure.mjs'
import { majorVersion } from './major-version.mjs'
import { endLike, runCommand } from './run-command.mjs'
import { SetUpError } from './set-up-error.mjs'
import { installKey, manifestFolders, readStamp, stampBegun, stampComplete } from './stamp.mjs'

const neededNode = 24
const longestSetUpMs = 5 * 60_000

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
  await waitForOther(root)
  if (isComplete(root)) return
  const before = readStamp(root)
  // Whatever a killed set-up left is half written, and an installer may take it for whole.
  if (before?.kind === 'begun') removeInstalled(root)
  say(
    before?.kind === 'complete'
      ? 'updating packages…'
      : 'installing packages (first run: about a minute)…',
  )
  const first = await install(root, packageManager)
  if (first.ok) return
  say('that failed; removing node_modules and installing again…')
  removeInstalled(root)
  const second = await install(root, packageManager)
  if (second.ok) return
  throw new SetUpError(
    'the packages could not be installed',
    'the output above says why; `npm start` and `npm test` begin afresh each time',
    second.output,
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
 * One attempt. Fails with an explanation where a second one would be no better.
 *
 * @param {string} root
 * @param {string} packageManager
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
async function install(root, packageManager) {
  const key = installKey(root)
  stampBegun(root, [process.pid])
  const end = await runInstaller(root, packageManager)
  if (end.stopped && end.code !== 0) endLike(end)
  const problem = end.code === 0 ? nodeProblem(root) : undefined
  if (end.code === 0 && problem === undefined) {
    stampComplete(root, key)
    return { ok: true, output: '' }
  }
  const output = end.output + (problem ?? '')
  const reason = explainFailure(output, packageManager)
  if (reason !== undefined) throw new SetUpError(reason.message, reason.help, output)
  return { ok: false, output }
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
      `npm does not start: ${String(error)}`,
      'install npm (it comes with Node), so that `npx` is on the PATH',
    )
  }
}

/** @param {string} root */
function removeInstalled(root) {
  for (const folder of manifestFolders(root)) {
    rmSync(join(root, folder, 'node_modules'), { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * Waits while another set-up is at work in this folder: one started at the same time,
 * or the installer of one that was killed, which goes on by itself.
 *
 * @param {string} root
 */
async function waitForOther(root) {
  const ours = [process.pid, process.ppid]
  for (let told = false; ; told = true) {
    const stamp = readStamp(root)
    if (stamp?.kind !== 'begun' || stamp.ageMs > longestSetUpMs) return
    const other = stamp.pids.find((pid) => !ours.includes(pid) && isRunning(pid))
    if (other === undefined) return
    if (!told) say(`another set-up is at work (process ${other}), waiting for it…`)
    await sleep(300)
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
