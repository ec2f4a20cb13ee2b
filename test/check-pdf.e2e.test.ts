import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from '../packages/model/src/index.ts'
import { manifestOf, PAGES } from './support/build-output.ts'
import { repository, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const PDF = 'public/dudley/social-media/dudley-social-media.pdf'
const fixtures = join(repository, 'packages', 'print', 'test', 'fixtures', 'pdfua')

/** A built workspace whose PDF of dudley is one of the fixtures of the checker. */
async function built(fixture: string, trusts: readonly string[] = ['dudley']): Promise<Workspace> {
  const at = workspace(trusts)
  await at.policy(PAGES)
  const bytes = readFileSync(join(fixtures, fixture, 'input.pdf'))
  at.write(`dist/${PDF}`, bytes)
  const manifest = manifestOf(at)
  const file = {
    path: PDF,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    policy: 'dudley/social-media',
  }
  at.write('dist/manifest.json', JSON.stringify({ ...manifest, files: [...manifest.files, file] }))
  return at
}

async function found(at: Workspace, ...more: readonly string[]): Promise<readonly Diagnostic[]> {
  const { out } = await at.policy(['check', '--pdf', '--json', ...more])
  const { diagnostics, summary } = JSON.parse(out) as {
    readonly diagnostics: readonly Diagnostic[]
    readonly summary: Readonly<Record<string, number>>
  }
  expect(Object.keys(summary)).toEqual(['error', 'warning', 'hint'])
  expect(summary['error']).toBe(diagnostics.filter(({ severity }) => severity === 'error').length)
  return diagnostics.filter(({ code }) => code.startsWith('pdf-'))
}

describe('check --pdf', () => {
  test('says how many PDFs it read, and nothing of one that is fine', async () => {
    const at = await built('good')
    const { code, out } = await at.policy(['check', '--pdf'])
    expect(code).toBe(0)
    expect(out).toMatch(/^0 errors, .* in 1 policy; 1 PDF checked$/m)
    expect(out).not.toContain('.pdf:')
  })

  test('says what is wrong with one in plain words, with page, rule and clause, and what to do', async () => {
    const at = await built('link-without-description')
    const { code, out } = await at.policy(['check', '--pdf'])
    expect(code).toBe(1)
    expect(out).toContain(
      [
        `dist/${PDF}:1:1  error  a link does not say in words where it leads on page 1; rule link-without-description, PDF/UA-1 7.18.5-2  pdf-not-accessible`,
        '  help: give the link Contents: the words of its target, or its address',
        '',
        '',
      ].join('\n'),
    )
    expect(out).toMatch(/^1 error, .* in 1 policy; 1 PDF checked$/m)
  })

  test('says how often and where first, or that it is about the whole document', async () => {
    expect((await found(await built('unmarked-content')))[0]?.message).toMatch(
      /, 2 times \(first on page 2\); rule unmarked-content, PDF\/UA-1 7\.1-3$/,
    )
    expect((await found(await built('script')))[0]?.message).toBe(
      'the document holds a script; rule script',
    )
  })

  test('a PDF that cannot be read is a finding', async () => {
    expect(await found(await built('unreadable-pdf'))).toMatchObject([
      { code: 'pdf-not-accessible', place: { path: `dist/${PDF}`, start: { line: 1, column: 1 } } },
    ])
  })

  test('a PDF that somebody changed is said to be changed, and checked as it is', async () => {
    const at = await built('good')
    at.write(`dist/${PDF}`, readFileSync(join(fixtures, 'missing-language', 'input.pdf')))
    expect((await found(at)).map(({ code }) => code)).toEqual(['pdf-changed', 'pdf-not-accessible'])
  })

  test('a policy without a PDF is an error: nothing was checked', async () => {
    const at = workspace(['dudley'])
    expect(await found(at)).toMatchObject([
      {
        code: 'pdf-not-built',
        message: '`dudley/social-media` has no PDF here',
        place: { path: `dist/${PDF}` },
      },
    ])
    const { code, out } = await at.policy(['check', '--pdf'])
    expect(code).toBe(1)
    expect(out).toMatch(/; 0 PDFs checked$/m)
  })

  test('a PDF that is gone has not been built', async () => {
    const at = await built('good')
    at.remove(`dist/${PDF}`)
    expect((await found(at)).map(({ code }) => code)).toEqual(['pdf-not-built'])
  })

  test('reads only the PDFs of the policies named', async () => {
    const at = await built('script', ['dudley', 'inspire'])
    expect((await found(at)).map(({ code }) => code)).toEqual([
      'pdf-not-accessible',
      'pdf-not-built',
    ])
    expect((await found(at, 'inspire')).map(({ place }) => place.path)).toEqual([
      'dist/public/inspire/social-media/inspire-social-media.pdf',
    ])
  })

  test('looks where --out says, and calls the place so', async () => {
    const at = await built('script')
    const [first] = await found(at, '--out', './dist/')
    expect(first?.place.path).toBe(`./dist/${PDF}`)
    const [other] = await found(at, '--out', 'elsewhere')
    expect(other?.code).toBe('pdf-not-built')
  })

  test('without --pdf no PDF is looked at, and --out makes no sense', async () => {
    const at = await built('script')
    const { code, out } = await at.policy(['check'])
    expect(code).toBe(0)
    expect(out).not.toContain('PDF')
    const wrong = await at.policy(['check', '--out', 'dist'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('`--pdf`')
  })
})

test('nothing is found in the PDFs of the real policies', async () => {
  const at = workspace()
  await at.policy(['build'])
  expect(await found(at)).toEqual([])
})
