import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from './builds.ts'
import type { Contender } from './measure.ts'
import type { PlainJob } from './plain-puppeteer.ts'

const bench = import.meta.dirname

/** The same as commands, each with the start of Node and the loading of all its code: what a person waits for. */
export function processesOf({ folder, env }: Site, plain: PlainJob): readonly Contender[] {
  const job = join(folder, 'plain.json')
  writeFileSync(job, JSON.stringify(plain))
  const command = (...args: readonly string[]): void => {
    const { status } = spawnSync(process.execPath, args, { cwd: folder, env, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
  }
  return [
    {
      name: '`policy build`: nothing built',
      prepare: () => rmSync(join(folder, 'dist'), { recursive: true, force: true }),
      once: () =>
        command(join(bench, '../../packages/cli/bin/policy.mjs'), 'build', '--today', '2026-01-01'),
    },
    {
      name: 'puppeteer, one page at a time',
      once: () => command(join(bench, 'plain-puppeteer.ts'), job),
    },
  ]
}
