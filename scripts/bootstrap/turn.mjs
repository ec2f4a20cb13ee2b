import { existsSync, readFileSync } from 'node:fs'
import { readStamp, stampBegun } from './stamp.mjs'

const longestSetUpMs = 5 * 60_000

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Waits until no other set-up is at work in this folder, then marks it as ours.
 * The other may have been started at the same time, or be the installer of one that was killed,
 * which goes on by itself.
 *
 * @param {string} root
 * @param {{ isComplete: () => boolean, say: (line: string) => void }} options
 * @returns {Promise<'ours' | 'cut-short' | 'complete'>} `cut-short`: ours, and the one before was
 *   killed; `complete`: the other one did the work
 */
export async function takeTurn(root, { isComplete, say }) {
  for (let told = false; ;) {
    const other = runningSetUp(root)
    if (other !== undefined) {
      if (!told) say(`another set-up is at work (process ${other}), waiting for it…`)
      told = true
      await pause(300)
      continue
    }
    if (isComplete()) return 'complete'
    const before = readStamp(root)
    stampBegun(root, [process.pid])
    // Of two that got here together the later one has overwritten the other's mark.
    await pause(150)
    const now = readStamp(root)
    if (now?.kind !== 'begun' || !now.pids.includes(process.pid)) continue
    return before?.kind === 'begun' ? 'cut-short' : 'ours'
  }
}

/**
 * @param {string} root
 * @returns {number | undefined} a process of it
 */
function runningSetUp(root) {
  const stamp = readStamp(root)
  // A number is used again after a while: an old mark says nothing, nor do our own numbers.
  if (stamp?.kind !== 'begun' || stamp.ageMs > longestSetUpMs) return undefined
  return stamp.pids.find((pid) => pid !== process.pid && pid !== process.ppid && isRunning(pid))
}

/**
 * Where the system tells, also that the number was not given to another program meanwhile,
 * and is not that of a dead process nobody took notice of (its command line is empty).
 *
 * @param {number} pid
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    if (!existsSync('/proc/self/cmdline')) return true
    return /bootstrap|np[mx]/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return false
  }
}
