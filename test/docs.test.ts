import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnosticCodes } from '../packages/model/src/index.ts'
import { accessibilityDocs } from '../scripts/write-accessibility-docs.ts'
import { checkDocs } from '../scripts/write-check-docs.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const packages = readdirSync(join(root, 'packages'))

describe('docs/checks.md', () => {
  test('is up to date; else run `node scripts/write-check-docs.ts`', () => {
    expect(read('docs/checks.md')).toBe(checkDocs())
  })

  test('has every code as a heading to link to', () => {
    // Policies in the examples have headings of their own.
    const text = read('docs/checks.md').replace(/^```[^]*?^```$/gm, '')
    const headings = [...text.matchAll(/^### (.+)$/gm)].map(([, code = '']) => code)
    expect(headings.toSorted()).toEqual(Object.keys(diagnosticCodes).toSorted())
  })
})

test('docs/accessibility.md has every PDF/UA rule; else run `node scripts/write-accessibility-docs.ts`', () => {
  const text = read('docs/accessibility.md')
  expect(text).toBe(accessibilityDocs(text))
})

test('every code of the table is reported somewhere', () => {
  const sources = packages.flatMap((name) =>
    readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' }).map(
      (file) => `packages/${name}/src/${file}`,
    ),
  )
  const code = sources
    .filter((path) => path.endsWith('.ts') && !path.endsWith('/diagnostic-codes.ts'))
    .map(read)
    .join('\n')
  expect(Object.keys(diagnosticCodes).filter((each) => !code.includes(`'${each}'`))).toEqual([])
})

/** Examples of a README: a block of TypeScript, and the block that it prints. A package that starts a browser runs its own. */
const examples = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)]
  .filter(
    (path) =>
      existsSync(join(root, path)) && !existsSync(join(root, path, '../test/readme.test.ts')),
  )
  .flatMap((path) =>
    [...read(path).matchAll(/```ts\n([\s\S]*?)```\n\nPrints:\n\n```\w*\n([\s\S]*?)```/g)].map(
      ([, code = '', printed = ''], index) => ({ path, number: index + 1, code, printed }),
    ),
  )

test.each(examples)(
  '$path prints what it says (example $number)',
  { timeout: 20_000 },
  ({ code, printed }) => {
    const output = execFileSync(
      process.execPath,
      ['--input-type=module-typescript', '--eval', code],
      { cwd: root, encoding: 'utf8' },
    )
    expect(output).toBe(printed)
  },
)

test('the READMEs have examples', () => {
  expect(examples.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'packages/check/README.md', 'packages/render/README.md']),
  )
})

/** Links of the documents to other files of the repository. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'schemas/README.md',
  'templates/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...packages.map((name) => `packages/${name}/README.md`),
]

test.each(documents.filter((path) => existsSync(join(root, path)) && path !== 'docs/checks.md'))(
  'links of %s lead to files',
  (path) => {
    const prose = read(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
    const targets = [...prose.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    )
    expect(targets.filter((target) => !existsSync(join(root, path, '..', target)))).toEqual([])
  },
)
