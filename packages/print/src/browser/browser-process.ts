import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** A browser's process with a folder of its own that goes when it goes. */
export interface BrowserProcess {
  /** 0 when it could not be started. */
  readonly pid: number
  readonly toBrowser: Writable
  readonly fromBrowser: Readable
  /** Resolves with half a sentence when it and its children have ended or it could not be started; never rejects. */
  readonly ended: Promise<string>
  /** What it wrote on its error stream, the last 8,000 characters. */
  errors(): string
  /** Ends it at once, with its children. */
  kill(): void
  /** Ends it at once; resolves when its folder is gone too. */
  finish(): Promise<void>
}

/** What to start; both functions get the private folder. */
export interface Command {
  readonly path: string
  readonly args: (folder: string) => readonly string[]
  readonly env: (folder: string) => Readonly<Record<string, string | undefined>>
}

const prefix = 'policy-print-'
const maxErrors = 8_000
const lingerMs = 500
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const posix = process.platform !== 'win32'
const alive = new Set<() => void>()

/** Start a browser that cannot outlive us: it ends with `kill`, `finish`, our exit, or a signal that ends us. */
export function startProcess(command: Command): BrowserProcess {
  sweepFolders()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const child = spawnIn(folder, command)
  const kill = (): void => killGroup(child)
  const killAndClear = (): void => {
    kill()
    clear(folder)
  }
  guard(killAndClear)
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-maxErrors)
  })
  const ended = endOf(child)
  const gone = ended.then(async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
    unguard(killAndClear)
  })
  const { 3: toBrowser, 4: fromBrowser } = child.stdio
  return {
    pid: child.pid ?? 0,
    toBrowser: toBrowser as Writable,
    fromBrowser: fromBrowser as Readable,
    ended,
    errors: () => errors,
    kill,
    async finish() {
      kill()
      await gone
    },
  }
}

/** Removes folders of processes that were killed before they could. */
function sweepFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : undefined
    if (pid !== undefined && !isRunning(pid)) clear(join(tmpdir(), name))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, but is not ours to signal.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function spawnIn(folder: string, command: Command): ChildProcess {
  try {
    return spawn(command.path, command.args(folder), {
      env: command.env(folder),
      // A group of its own, so that one signal reaches the browser's children too.
      detached: posix,
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    clear(folder)
    throw error
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`))
    child.once('exit', (code, signal) => {
      const how = `ended with ${signal ?? `code ${code}`}`
      // Its children leave with it; whoever does not is killed. All of them hold the error stream, so `close` comes after the last.
      killGroup(child)
      const timer = setTimeout(resolve, lingerMs, how)
      child.once('close', () => {
        clearTimeout(timer)
        resolve(how)
      })
    })
  })
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (posix) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // Nobody left to kill.
  }
}

function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Better a folder left among the temporary files than an error while leaving.
  }
}

function guard(killAndClear: () => void): void {
  if (alive.size === 0) {
    process.on('exit', endAll)
    for (const signal of signals) process.on(signal, onSignal)
  }
  alive.add(killAndClear)
}

function unguard(killAndClear: () => void): void {
  if (!alive.delete(killAndClear) || alive.size > 0) return
  process.off('exit', endAll)
  for (const signal of signals) process.off(signal, onSignal)
}

function endAll(): void {
  for (const killAndClear of alive) killAndClear()
}

function onSignal(signal: NodeJS.Signals): void {
  // Somebody else listens too: leaving is their decision, and `exit` will call us then.
  if (process.listenerCount(signal) > 1) return
  endAll()
  for (const each of signals) process.off(each, onSignal)
  process.kill(process.pid, signal)
}
