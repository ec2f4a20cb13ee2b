import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { repository } from './workspace.ts'

/** The command in a process of its own. */
export interface Child {
  readonly pid: number
  readonly ended: Promise<{
    readonly code: number | null
    readonly signal: NodeJS.Signals | null
    readonly out: string
    readonly err: string
  }>
  readonly kill: (signal: NodeJS.Signals) => void
}

/** Starts `policy` as a user would; `closed` where nobody reads what it prints. */
export function childPolicy(
  args: readonly string[],
  {
    cwd,
    env = {},
    closed = false,
  }: {
    readonly cwd: string
    readonly env?: Readonly<Record<string, string>>
    readonly closed?: boolean
  },
): Child {
  const main = join(repository, 'packages', 'cli', 'bin', 'policy.mjs')
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  if (closed) child.stdout.destroy()
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text))
  const { promise, resolve } = Promise.withResolvers<Awaited<Child['ended']>>()
  child.once('close', (code, signal) => resolve({ code, signal, ...said }))
  return { pid: child.pid ?? 0, ended: promise, kill: (signal) => void child.kill(signal) }
}
