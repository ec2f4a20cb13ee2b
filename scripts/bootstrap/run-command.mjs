import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * @typedef {object} End
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal what ended the program, if it let it
 * @property {boolean} stopped whether a signal was passed on, whatever the program made of it
 * @property {string} output
 */

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
    let stopped = false
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      stopped = true
      // Ctrl-C in a terminal reaches the child by itself; a second one would cut its clean-up short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of passedOn) process.on(signal, passOn)
    const stop = () => passedOn.forEach((signal) => process.off(signal, passOn))
    child.once('error', (error) => (stop(), reject(error)))
    child.once('close', (code, signal) => {
      stop()
      resolve({ code, signal, stopped, output })
    })
    if (child.pid !== undefined) onStart?.(child.pid)
  })
}

/**
 * Ends this process as the other one ended: same code, or same signal.
 *
 * @param {Pick<End, 'code' | 'signal'>} end
 * @returns {never}
 */
export function endLike({ code, signal }) {
  if (signal === null) process.exit(code)
  process.kill(process.pid, signal)
  process.exit(128 + constants.signals[signal])
}
