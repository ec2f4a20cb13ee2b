import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from '../packages/model/src/index.ts'
import { repository, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const MD = 'policies/dudley/social-media/policy.md'

interface Checked {
  readonly diagnostics: readonly Diagnostic[]
}

describe('what a terminal is told', () => {
  test('a character that it would obey is shown as a sign that stands for it', async () => {
    const at = workspace(['dudley'])
    at.edit(MD, 'Make it clear', 'Make\u001B[2J it \u202Eclear')
    const { out } = await at.policy(['check'])
    expect(out).toContain('Make\uFFFD[2J it \uFFFDclear')
    // Line ends alone are left to obey.
    expect(out).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
  })

  test('of hundreds of findings the first, and how many more there are', async () => {
    const at = workspace(['dudley'])
    const text = at.read(MD)
    at.write(
      MD,
      `${text}\n${Array.from({ length: 300 }, (_, n) => `See [this](#x${n}).`).join('\n\n')}\n`,
    )
    const { out } = await at.policy(['check'])
    expect(out.match(/unknown-reference/g)?.length).toBeLessThanOrEqual(200)
    expect(out).toMatch(
      /… and \d+ findings more; mend these first, or see all with `policy check --json`/,
    )
    const { diagnostics } = JSON.parse((await at.policy(['check', '--json'])).out) as Checked
    expect(diagnostics.length).toBeGreaterThan(300)
  })
})

describe('an old Node', () => {
  const old = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .find(
      (path) => Number(/^v(\d+)/.exec(spawnSync(path, ['--version']).stdout.toString())?.[1]) < 24,
    )

  test.skipIf(old === undefined)('gets a plain message (skipped where there is none)', () => {
    const { status, stderr } = spawnSync(old ?? '', [
      join(repository, 'packages/cli/bin/policy.mjs'),
      'check',
    ])
    expect(status).toBe(2)
    expect(stderr.toString()).toMatch(
      /^policy needs Node 24; this is Node \d+\.\d+\.\d+\. [^\n]*\n$/,
    )
  })
})
