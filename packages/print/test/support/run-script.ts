import { spawn } from 'node:child_process'

/** A script in a process of its own. */
export interface RunningScript {
  readonly pid: number
  /** Resolves when it first writes something. */
  readonly wrote: Promise<string>
  readonly ended: Promise<{
    readonly code: number | null
    readonly signal: string | null
    readonly output: string
  }>
  send(signal: NodeJS.Signals): void
}

/** Where a script imports the package from. */
export const source: string = JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)

/** Run TypeScript text; `output` is all it writes, errors included. */
export function runScript(text: string, env: Readonly<Record<string, string>> = {}): RunningScript {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', text], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const wrote = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        output += part
        resolve(output)
      })
    }
  })
  const ended = new Promise<Awaited<RunningScript['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }))
  })
  return { pid: child.pid ?? 0, wrote, ended, send: (signal) => void child.kill(signal) }
}
