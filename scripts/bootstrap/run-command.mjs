import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string }} End */

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end, passing signals on to it.
 * Output that is piped is collected, both streams in the order written.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onStart?: (pid: number) => void }} options
 * @returns {Promise<End>} rejected where the program cannot be started
 */
export function runCommand(command, args, { onStart, ...options }) {
  return new Promise((resolve, reject) => {
    // On Windows the programs of npm are .cmd files, which need a shell.
    const child = spawn(command, args, { shell: process.platform === 'win32', ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text))
    }
    /** @type {NodeJS.Signals | null} */
    let received = null
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      received = signal
      // Ctrl-C in a terminal reaches the child by itself; a second one would cut its clean-up short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of passedOn) process.on(signal, passOn)
    const stop = () => passedOn.forEach((signal) => process.off(signal, passOn))
    child.once('error', (error) => (stop(), reject(error)))
    child.once('close', (code, signal) => {
      stop()
      // A program may turn the signal into an exit code; it was stopped all the same.
      resolve({ code, signal: signal ?? (code === 0 ? null : received), output })
    })
    if (child.pid !== undefined) onStart?.(child.pid)
  })
}

/**
 * Ends this process as the other one ended: same code, or same signal.
 *
 * @param {End} end
 * @returns {never}
 */
export function endLike({ code, signal }) {
  if (signal === null) process.exit(code)
  process.kill(process.pid, signal)
  process.exit(128 + constants.signals[signal])
}
