import { beforeAll, describe, expect, test, vi } from 'vitest'
import { pageWords } from '../packages/render/src/index.ts'
import { approve, elmfield, FOLDER, nextDraft } from './support/approval.ts'
import { withPdf } from './support/open-pdf.ts'
import { runPolicy, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** All text of each page of a PDF, footers too. */
const pagesOf = (bytes: Uint8Array): Promise<readonly string[]> =>
  withPdf(bytes, async (pdf) => {
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    return pages
  })

describe('of the real policies', () => {
  test('the version in force is shown with its clauses', async () => {
    const { code, out } = await runPolicy(['show', 'aspire', '--as-of', '2024-02-01'])
    expect(code).toBe(0)
    expect(out).toMatch(`Aspire Social Media Policy – Aspire Academy Trust
in force on 2024-02-01: version 1.3
  approved 2023-06-16 by Chief Executive Team
  in force from 2023-06-16, the day of its approval

Policy Intent
`)
  })

  test.each([
    ['aspire', '2023-06-15', 'version 1.3: in force from 2023-06-16, the day of its approval'],
    ['dudley', '2026-11-20', 'version 001: never in force: it says `draft`'],
    [
      'aspire-educational',
      '2026-11-20',
      'version 2016-05: gives no date from which it is in force',
    ],
    ['inspire', '2020-08-31', 'version 2020-09: in force from 2020-09, the date on its cover'],
  ])('none of %s was in force on %s', async (trust, day, why) => {
    const { code, out } = await runPolicy(['show', trust, '--as-of', day])
    expect([code, out]).toEqual([
      0,
      `${trust}/social-media: no version known here was in force on ${day}\n  ${why}\n`,
    ])
    const data = await runPolicy(['show', trust, '--as-of', day, '--format', 'json'])
    expect(JSON.parse(data.out)).toMatchObject({ asOf: day, version: null })
    expect((await runPolicy(['show', trust, '--as-of', day, '--format', 'html'])).code).toBe(1)
  })
})

describe('of a policy approved twice', () => {
  let at: Workspace

  beforeAll(async () => {
    at = await nextDraft()
    await approve(at, '--on', '2026-11-18', '--effective', '2027-01-01', '--reason', 'x')
  })

  const show = (...options: readonly string[]): ReturnType<Workspace['policy']> =>
    at.policy(['show', 'elmfield', '--today', '2027-03-01', ...options])

  test.each([
    ['2024-10-01', '1.0'],
    ['2026-12-31', '1.0'],
    ['2027-01-01', '1.1'],
  ])('on %s it is version %s', async (day, version) => {
    const { out } = await show('--as-of', day, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      version,
      document: { version, title: 'Mobile Phones Policy' },
    })
  })

  test('its clauses stand with their numbers, as they were then', async () => {
    const { out } = await show('--as-of', '2026-12-31')
    expect(out).toBe(`Mobile Phones Policy – Elmfield Learning Trust
in force on 2026-12-31: version 1.0
  approved 2024-09-18 by Board of Trustees, approval code VZHW-T4M2
  in force from 2024-10-01, the effective date
  superseded on 2027-01-01 by version 1.1

1  Lessons
1.1  Pupils must not use a phone in lessons.
1.2  Staff should put their own phones away while they teach.

2  Loss and damage
2.1  The school keeps a phone that was handed in for 24 hours.
2.2  Parents may collect it:
  • at the office
  • by arrangement with the head teacher
`)
  })

  test('the page of the old one says so at the top; that of the new one does not', async () => {
    const old = await show('--as-of', '2026-12-31', '--format', 'html')
    expect(old.out).toBe('dist/work/show/elmfield/mobile-phones@1.0.html\n')
    const html = at.read(old.out.trim())
    expect(html).toContain(
      '<p class="notice" data-added="notice">Superseded by version 1.1 on 1 January 2027</p>',
    )
    expect(html).toContain('Staff should put')
    expect(html).not.toContain('../index.html')
    const now = at.read((await show('--format', 'html')).out.trim())
    expect(now).not.toContain('Superseded')
    expect(now).toContain('Staff must put')
  })

  test('what is not superseded yet does not say so', async () => {
    const day = '2026-12-31'
    const { out } = await at.policy([
      'show',
      'elmfield',
      '--today',
      day,
      '--as-of',
      day,
      '--format',
      'html',
    ])
    expect(at.read(out.trim())).not.toContain('Superseded')
  })

  test('every page of the PDF of the old one says so, and has its code', async () => {
    const { out, err } = await show('--as-of', '2026-12-31', '--format', 'pdf')
    expect([out, err]).toEqual(['dist/work/show/elmfield/mobile-phones@1.0.pdf\n', ''])
    const pages = await pagesOf(at.readBytes(out.trim()))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(page).toContain('Superseded by version 1.1 on 1 January 2027')
      expect(page).toContain('Approval code VZHW-T4M2')
    }
    expect(pages.slice(1).every((page) => page.includes('SUPERSEDED'))).toBe(true)
  })

  test('a build prints the code on every page where policy.md is what was approved, and on no other', async () => {
    const pdf = 'dist/public/elmfield/mobile-phones/elmfield-mobile-phones.pdf'
    expect((await at.policy(['build'])).code).toBe(0)
    for (const page of await pagesOf(at.readBytes(pdf)))
      expect(page).toMatch(/Approval code \w{4}-\w{4}/)
    const html = at.read('dist/public/elmfield/mobile-phones/index.html')
    expect(pageWords(html).map(({ word }) => word)).not.toContain('code')
    at.edit(`${FOLDER}/policy.md`, 'status: approved', 'status: draft')
    expect((await at.policy(['build'])).code).toBe(0)
    for (const page of await pagesOf(at.readBytes(pdf))) expect(page).not.toContain('Approval code')
  })
})

test('a policy that was withdrawn is in force no longer, and its page says so', async () => {
  const at = elmfield()
  await approve(at, '--on', '2024-09-18')
  await approve(at, '--on', '2026-11-18', '--outcome', 'withdrawn')
  const show = (day: string, ...more: readonly string[]): ReturnType<Workspace['policy']> =>
    at.policy(['show', 'elmfield', '--as-of', day, '--today', '2026-11-20', ...more])
  expect((await show('2026-11-18')).out).toBe(
    `elmfield/mobile-phones: no version known here was in force on 2026-11-18
  version 1.0: in force from 2024-09-18, the day of its approval; withdrawn on 2026-11-18
`,
  )
  const { out } = await show('2026-11-17', '--format', 'html')
  expect(at.read(out.trim())).toContain('>Withdrawn on 18 November 2026</p>')
})

test.each([['2026-11', '`2026-11` is no day', 'write it as `--as-of 2026-11-20`']])(
  '`--as-of %s` is wrong use',
  async (day, message, help) => {
    const { code, err } = await runPolicy(['show', 'aspire', '--as-of', day])
    expect([code, err]).toEqual([2, `policy: ${message}\n  help: ${help}\n`])
  },
)
