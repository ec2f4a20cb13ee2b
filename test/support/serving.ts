import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { repository, type Workspace } from './workspace.ts'

/** `policy serve` as it runs for a person. */
export interface Serving {
  /** Address of the policy that was named. */
  readonly url: URL
  /** Ends it as Ctrl+C does; its exit code. */
  readonly stop: () => Promise<number | null>
}

/** Starts the command in a workspace and waits until it says where it is. */
export async function serving(at: Workspace, policy: string): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [join(repository, 'packages/cli/bin/policy.mjs'), 'serve', policy],
    { cwd: at.root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))
    child.once('exit', () => reject(new Error(`it ended: ${said}`)))
  })
  return {
    url: new URL(address),
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}
