import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// A package knows itself by its name: the examples run as they stand.
const folder = join(import.meta.dirname, '..')
const readme = readFileSync(join(folder, 'README.md'), 'utf8')
const examples = [
  ...readme.matchAll(/```ts\n([\s\S]*?)```\n\nPrints:\n\n```\w*\n([\s\S]*?)```/g),
].map(([, code = '', printed = ''], index) => ({ number: index + 1, code, printed }))

test.each(examples)('example $number of the README prints what it says', ({ code, printed }) => {
  const output = execFileSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', code],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(output).toBe(printed)
})

test('every example in TypeScript is one of them', () => {
  expect(examples.length).toBe(readme.match(/^```ts$/gm)?.length)
})
