import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@policy/cli'
import type * as Model from '@policy/model'
import { afterAll, expect, test, vi } from 'vitest'

// A formatter with a fault: nobody knows of one in ours, which is why it is guarded.
vi.mock('@policy/model', async (original) => {
  const model = await original<typeof Model>()
  return {
    ...model,
    formatPolicy: (...args: Parameters<typeof model.formatPolicy>) => {
      const formatted = model.formatPolicy(...args)
      return { ...formatted, text: formatted.text.replace('\n---\n', '\n') }
    },
  }
})

const root = mkdtempSync(join(tmpdir(), 'policy-guard-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a file that formatting would make unreadable is left as it is, and said so', async () => {
  const policies = join(import.meta.dirname, '../../../policies')
  for (const folder of ['dudley', 'vocabulary'])
    cpSync(join(policies, folder), join(root, 'policies', folder), { recursive: true })
  const files = ['policy.md', 'clauses.yaml'].map((name) =>
    join(root, 'policies/dudley/social-media', name),
  )
  const texts = (): readonly string[] => files.map((path) => readFileSync(path, 'utf8'))
  const before = texts()
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  const code = await run(['format'], {
    cwd: root,
    env: {},
    interactive: false,
    colour: false,
    out: say,
    err: say,
    ask: () => Promise.resolve(undefined),
    askWords: () => Promise.resolve(undefined),
  })
  expect(code).toBe(1)
  expect(said.join('')).toContain(
    'policies/dudley/social-media/policy.md:1:1  error  formatted, this file could not be read any more (line 1: the front matter that begins here has no end), so it is left as it is  unsafe-format',
  )
  expect(said.join('')).not.toContain('changed')
  expect(texts()).toEqual(before)
})
