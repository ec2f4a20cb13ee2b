import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runScript, source } from './support/run-script.ts'

test('the README does what it prints', { timeout: 20_000 }, async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', printed] =
    /```ts\n([\s\S]*?)```\n\nPrints:\n\n```text\n([\s\S]*?)```/.exec(readme) ?? []
  expect(await runScript(code.replace("'@policy/print'", source)).ended).toEqual({
    code: 0,
    signal: null,
    output: printed,
  })
})
