import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { DiffJson } from '../packages/model/src/index.ts'
import { checkPdf } from '../packages/print/src/index.ts'
import { openWord, partOf, within, wordsIn } from '../packages/render/test/support/word-file.ts'
import { validatorOf } from './support/schema.ts'
import { readAloud } from './support/read-aloud.ts'
import { repository, temporaryFolder, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const DUDLEY = 'policies/dudley/social-media/policy.md'
const edits = (folder: string): readonly [string, string] => [
  join(repository, 'test/fixtures/diff', folder, 'old.md'),
  join(repository, 'test/fixtures/diff', folder, 'new.md'),
]

describe('policy diff', () => {
  test('a review of dates says so in its first line', async () => {
    const { code, out } = await workspace(['dudley']).policy([
      'diff',
      ...edits('dates-only-review'),
    ])
    expect(code).toBe(0)
    expect(out.split('\n')[1]).toMatch(
      /^No clause changed\. Dates and front page only: version 1\.3 → 1\.4; /,
    )
  })

  test('marks can be read without colour', async () => {
    const at = workspace(['dudley'])
    const { out } = await at.policy(['diff', ...edits('period-and-size-changed')])
    expect(out).toContain('[-24-]{+48+} hours')
    expect(out).not.toContain('\u001B')
    const coloured = await at.policy(['diff', ...edits('period-and-size-changed')], {
      colour: true,
    })
    expect(coloured.out).toContain('\u001B[32m{+48+}\u001B[39m')
  })

  test('a policy alone is compared with its last frozen version', async () => {
    const at = workspace(['dudley'])
    expect((await at.policy(['diff', 'dudley'])).out).toBe(
      'Social Media: dudley/social-media@001 → dudley/social-media\nNothing changed.\n',
    )
    at.edit(DUDLEY, 'must be responded to within 24 hours', 'must be responded to within 48 hours')
    const { out } = await at.policy(['diff', 'dudley'])
    expect(out).toContain('1 change that may change a rule.')
    expect(out).toContain('“24 hours” → “48 hours”')
  })

  test('compares with what git has', async () => {
    const at = workspace(['dudley'])
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: at.root,
        stdio: 'ignore',
      })
    git('init', '-q')
    git('add', 'policies')
    git('commit', '-qm', 'as it was')
    at.edit(
      DUDLEY,
      'must be responded to within 24 hours',
      'should be responded to within 24 hours',
    )
    const { code, out } = await at.policy(['diff', 'git:HEAD', 'dudley'])
    expect(code).toBe(0)
    expect(out).toContain('“must” → “should”')
    const { code: none, err } = await at.policy(['diff', 'git:nowhere', 'dudley'])
    expect(none).toBe(2)
    expect(err).toMatch(/^policy: git cannot show `nowhere`/)
    expect((await at.policy(['diff', 'git:--output=x', 'dudley'])).err).toContain(
      'names no state of the repository',
    )
  })

  test('gives JSON that keeps to its schema, with every clause of both sides', async () => {
    const at = workspace(['dudley'])
    const { out } = await at.policy(['diff', ...edits('clause-split'), '--format', 'json'])
    const json: unknown = JSON.parse(out)
    const keepsTo = validatorOf('diff.schema.json')
    expect(keepsTo(json), JSON.stringify(keepsTo.errors)).toBe(true)
    expect(json).toMatchObject({ summary: { rule: 0 } })
    expect((json as DiffJson).changes.map(({ kind }) => kind)).toContain('split')
  })

  test('several formats are files, and their names are printed', async () => {
    const at = workspace(['dudley'])
    const { code, out } = await at.policy([
      'diff',
      ...edits('age-raised'),
      '--format',
      'text,json,html,pdf',
    ])
    expect(code).toBe(0)
    const name = 'dist/work/diff/age-raised-old--age-raised-new'
    expect(out.trim().split('\n')).toEqual(
      ['txt', 'json', 'html', 'pdf'].map((extension) => `wrote ${name}.${extension}`),
    )
    const pdf = at.readBytes(`${name}.pdf`)
    expect(await checkPdf(pdf)).toEqual([])
    const said = await readAloud(pdf)
    expect(said).toContain('[deleted: 13 :end]')
    expect(said).toContain('[inserted: 16 :end]')
    // The same input, the same bytes.
    await at.policy(['diff', ...edits('age-raised'), '--format', 'pdf', '--out', 'again'])
    expect(Buffer.from(at.readBytes(`again/work/diff/age-raised-old--age-raised-new.pdf`))).toEqual(
      Buffer.from(pdf),
    )
  })

  test('a Word file has the changes tracked, by the owner of the policy, on the day that is given', async () => {
    const at = workspace(['aspire'])
    at.edit('policies/aspire/social-media/policy.md', '- Engaging {#', '- Most engaging {#')
    const args = ['diff', 'aspire', '--format', 'docx', '--today', '2026-11-20']
    const { code, out } = await at.policy(args)
    const name = 'aspire-social-media@1.3--aspire-social-media.docx'
    expect([code, out]).toEqual([0, `wrote dist/work/diff/${name}\n`])
    const file = at.readBytes(`dist/work/diff/${name}`)
    const document = partOf(openWord(file), 'word/document.xml')
    const changes = [...within(document, 'w:ins'), ...within(document, 'w:del')]
    expect(new Set(changes.map((each) => each.getAttribute('w:author')))).toEqual(
      new Set(['Communications Officer']),
    )
    expect(new Set(changes.map((each) => each.getAttribute('w:date')))).toEqual(
      new Set(['2026-11-20T00:00:00Z']),
    )
    expect(
      changes
        .map(wordsIn)
        .join(' ')
        .split(' ')
        .filter((word) => word !== '')
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['Engaging', 'Most', 'engaging'])
    await at.policy([...args, '--out', 'again'])
    expect(Buffer.from(at.readBytes(`again/work/diff/${name}`))).toEqual(Buffer.from(file))
  })

  test.each([['diff'], ['pack']] as const)(
    '%s writes nothing outside its output folder',
    async (command) => {
      const at = workspace(['dudley'])
      const elsewhere = temporaryFolder()
      mkdirSync(at.path('dist', 'work'), { recursive: true })
      symlinkSync(elsewhere, at.path('dist', 'work', command))
      const { code, err } = await at.policy([
        command,
        'dudley',
        '--format',
        'html',
        '--out',
        'dist',
      ])
      expect(code).toBe(2)
      expect(err).toContain('leads out of `dist` by a link')
      expect(readdirSync(elsewhere)).toEqual([])
    },
  )

  test.each([
    [['diff', 'dudly'], 'there is no policy `dudly`', 'did you mean `dudley`?'],
    [['diff', 'dudley@002', 'dudley'], 'has no frozen version `002`', '`001`'],
    [['diff', 'gone.md', 'dudley'], 'there is no file `gone.md`', 'name a file that is there'],
    [
      ['diff', 'git:HEAD', 'git:HEAD'],
      'does not say which policy',
      'name a policy on the other side',
    ],
    [
      ['diff', 'dudley', '--format', 'word'],
      'There is no format `word`; there are text, json, html, pdf, docx.',
      '',
    ],
  ])('%s is told what to do', async (args, message, help) => {
    const { code, err } = await workspace(['dudley']).policy(args)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).toContain(help)
  })

  test('clauses without an id are compared, ids given twice are said', async () => {
    const at = workspace(['dudley'])
    at.edit(
      DUDLEY,
      '## Legal considerations',
      'Staff must:\n\n- ask first\n\n## Legal considerations',
    )
    expect((await at.policy(['diff', 'dudley'])).out).toContain('{+ask first+}')
    const { out } = await at.policy(['history', 'dudley'])
    expect(out).toContain('differs from version 001: 2 changes that may change a rule.')
    at.write(DUDLEY, `${at.read(DUDLEY)}\nTwice. {#twice}\n\nAgain. {#twice}\n`)
    const { code, err } = await at.policy(['diff', 'dudley'])
    expect(code).toBe(1)
    expect(err).toContain('the id `twice` is already used')
  })

  test('a file that cannot be read says where', async () => {
    const at = workspace(['dudley'])
    at.write('broken.md', '---\ntitle: [\n---\n\nWords. {#words}\n')
    const { code, err } = await at.policy(['diff', 'broken.md', 'dudley'])
    expect(code).toBe(1)
    expect(err).toMatch(/^broken\.md:\d+:\d+ {2}error /)
  })
})

test('the README shows what the command says', async () => {
  const at = workspace(['dudley'])
  at.edit(DUDLEY, 'within 24 hours (or', 'within 48 hours (or')
  at.edit(
    DUDLEY,
    'Attending appropriate training. {#staff-attend',
    'Attending suitable training. {#staff-attend',
  )
  const readme = readFileSync(join(repository, 'README.md'), 'utf8')
  const shown = /```text\n(Social Media: dudley[\s\S]*?)```/.exec(readme)?.[1]
  expect((await at.policy(['diff', 'dudley'])).out.trimEnd()).toBe(shown?.trimEnd())
})
