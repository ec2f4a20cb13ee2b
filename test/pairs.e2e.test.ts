import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openWord } from '../packages/render/test/support/word-file.ts'
import { checkPdf, openScreen, type Screen, type ScreenPage } from '../packages/print/src/index.ts'
import { manifestOf, PAGES } from './support/build-output.ts'
import { pdfWords } from './support/pdf-words.ts'
import { validatorOf } from './support/schema.ts'
import { runPolicy, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const UNDER_18 =
  'Dudley drops “(under the age of 18)”: the ban of Dudley reaches prior students of any age.'
const WITNESS =
  'For example: A member of staff wants to have contact on social media, the other person being a former pupil, on a personal account, where the other person is 18 years old. By this clause of Aspire: it does not say, which is not permission. By that of Dudley: prohibited.'

const isDiff = validatorOf('diff.schema.json')

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

describe('at the terminal', () => {
  test('two trusts: which copies, how much they share, where they differ, what only one has', async () => {
    const { code, out, err } = await runPolicy(['diff', 'aspire', 'dudley'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const said = plain(out)
    expect(out).toMatch(/^Aspire and Dudley\n/)
    expect(said).toContain(
      'Aspire: Aspire Social Media Policy, Aspire Academy Trust (version 1.3, 16 June 2023, approved, review due June 2026, unofficial copy, not issued by the trust)',
    )
    expect(said).toContain(
      'Dudley: Social Media, Dudley Academies Trust (version 001, without a date, draft',
    )
    expect(said).toMatch(/\d+ of 113 clauses of Aspire have an equivalent in Dudley/)
    // The four that a reader of both has to be told of: under 18, consent, disclaimer, 24 hours.
    const [differ = '', only = ''] = said.split(' Only in Aspire: no equivalent found in Dudley ')
    expect(differ).toContain(`stricter in Dudley ${UNDER_18} ${WITNESS}`)
    expect(differ).toContain(
      "looser in Dudley Dudley drops “Consent to use any photos or video recordings should be sought in line with the academy's data protection policy.”",
    )
    expect(differ).toContain(
      'Dudley adds “Any comments, queries or complaints made through those accounts must be responded to within 24 hours',
    )
    expect(only).toContain(
      'Disclaimer that one does not speak for the employer - Use a disclaimer when expressing personal views',
    )
    expect(only).toContain('Only in Dudley: no equivalent found in Aspire')
    expect(said).toMatch(
      /Stricter and looser describe words, not merit\.[^]*the policy text prevails\. This is not legal advice\. $/,
    )
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(out).not.toContain('\u001B')
  })

  test('a frozen version beside another trust', async () => {
    const { code, out } = await runPolicy(['diff', 'aspire@1.3', 'dudley', '--format', 'json'])
    expect(code).toBe(0)
    const found = JSON.parse(out) as { readonly a: string; readonly b: string }
    expect([found.a, found.b]).toEqual(['aspire/social-media@1.3', 'dudley/social-media'])
    expect(isDiff(found)).toBe(true)
  })

  test('versions of one trust are told as what changed', async () => {
    const { out } = await runPolicy(['diff', 'aspire@1.3', 'aspire'])
    expect(out).toMatch(/^Aspire Social Media Policy: aspire\/social-media@1\.3 → /)
  })

  test.each([
    [['policies/dudley/social-media/policy.md', 'aspire'], 'policy diff dudley aspire'],
    [
      ['aspire', 'policies/dudley/social-media/versions/001/policy.md'],
      'policy diff aspire dudley',
    ],
  ])('a file of another trust is refused: %s', async (sides, help) => {
    const { code, err } = await runPolicy(['diff', ...sides])
    expect(code).toBe(2)
    expect(err).toContain('are of two trusts')
    expect(err).toContain(help)
  })

  test('a policy that cannot be read is told with its findings', async () => {
    const at = workspace(['aspire', 'dudley'])
    at.edit('policies/dudley/social-media/policy.md', 'status: draft', 'status: daft')
    const { code, out, err } = await at.policy(['diff', 'aspire', 'dudley'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('policies/dudley/social-media/policy.md')
  })
})

describe('what a person decided', () => {
  test('a pair that is confirmed stands beside each other, and says who told', async () => {
    const at = workspace(['aspire', 'dudley'])
    const pair = 'disclaimer-for-personal-views=personal-accounts-disclaimer-staff'
    const { code } = await at.policy(['confirm', 'aspire--dudley', pair, '--yes'])
    expect(code).toBe(0)
    const { out } = await at.policy(['diff', 'aspire', 'dudley', '--format', 'html'])
    expect(out).toContain('confirmed by a person')
    const [, only = ''] = plain((await at.policy(['diff', 'aspire', 'dudley'])).out).split(
      'Only in Aspire:',
    )
    expect(only).not.toContain('Use a disclaimer when expressing personal views')
  })
})

describe('as files', () => {
  let at: Workspace
  let screen: Screen
  const file = (ending: string): string =>
    `dist/work/diff/aspire-social-media--dudley-social-media.${ending}`

  beforeAll(async () => {
    at = workspace(['aspire', 'dudley'])
    const ended = await at.policy([
      'diff',
      'aspire',
      'dudley',
      '--format',
      'text,json,html,pdf,docx',
      '--out',
      'dist',
    ])
    expect(ended.err).toBe('')
    expect(ended.out.match(/^wrote /gm)).toHaveLength(5)
    screen = await openScreen()
  })
  afterAll(async () => {
    await screen.close()
  })

  test('the PDF is accepted by our checker, and says the same', async () => {
    const bytes = at.readBytes(file('pdf'))
    expect(await checkPdf(bytes)).toEqual([])
    const words = plain((await pdfWords(bytes)).flatMap((page) => [...page.values()]).join(' '))
    expect(words).toContain('No equivalent found in Dudley')
    expect(words).toContain('the ban of Dudley reaches prior students of any age')
  })

  test('the Word file says the same, and is the same each time', async () => {
    const bytes = at.readBytes(file('docx'))
    const xml = openWord(bytes).get('word/document.xml') ?? ''
    const words = xml.replaceAll(/<\/w:p>/g, ' ').replaceAll(/<[^>]+>/g, '')
    expect(words).toContain(UNDER_18)
    expect(words).toContain('No equivalent found in Dudley')
    expect(words).not.toContain('undefined')
    await at.policy(['diff', 'aspire', 'dudley', '--format', 'docx', '--out', 'again'])
    expect(at.readBytes(file('docx').replace('dist', 'again'))).toEqual(bytes)
  })

  async function withPage<T>(use: (page: ScreenPage) => Promise<T>): Promise<T> {
    const page = await screen.open(pathToFileURL(at.path(file('html'))), {
      width: 1280,
      height: 800,
    })
    try {
      return await use(page)
    } finally {
      await page.close()
    }
  }

  test('every line of the page leads to its pair and back, and no link leads nowhere', async () => {
    const found = await withPage((page) =>
      page.evaluate(`({
        back: [...document.querySelectorAll('.differences .what a')].every((each) => {
          const pair = document.querySelector(each.getAttribute('href'))
          return document.getElementById(pair.getAttribute('href').slice(1)) === each.closest('li')
        }),
        lost: [...document.querySelectorAll('a')].map((each) => each.getAttribute('href'))
          .filter((href) => !href.startsWith('#') || document.getElementById(href.slice(1)) === null),
        twice: [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) < at),
        foreign: document.querySelectorAll('script, img, iframe').length,
        loaded: performance.getEntriesByType('resource').length,
      })`),
    )
    expect(found).toEqual({ back: true, lost: [], twice: [], foreign: 0, loaded: 0 })
  })

  const SEEN = `[...new Set([...document.querySelectorAll('.beside')]
    .filter((each) => each.getClientRects().length > 0).map((each) => each.dataset.show))].sort()`

  test('is filtered with the keyboard alone, without script', async () => {
    await withPage(async (page) => {
      expect(await page.evaluate(SEEN)).toEqual(['alike', 'differs', 'only', 'read'])
      await page.evaluate(`document.querySelector('#_show-all').focus()`)
      for (const shown of ['differs', 'only', 'read', 'alike']) {
        await page.press('ArrowRight')
        expect(await page.evaluate(SEEN)).toEqual([shown])
      }
    })
  })

  test('the words that were put otherwise are marked, for the eye and the ear; what is alone is not', async () => {
    const found = await withPage((page) =>
      page.evaluate(
        `[...document.querySelectorAll('#_b-no-engaging-with-students-on-personal-accounts mark')].map((each) => each.textContent)`,
      ),
    )
    expect(found).toEqual(['otherwise: students end ', 'otherwise: their Academy end '])
  })
})

describe('policy build', () => {
  let at: Workspace
  const built = (out: string): readonly string[] =>
    (out.match(/^wrote dist\/work\/compare\/\S+--\S+$/gm) ?? []).map((line) =>
      line.replace('wrote dist/work/compare/', ''),
    )

  beforeAll(async () => {
    at = workspace()
    const { code, out } = await at.policy(PAGES)
    expect(code).toBe(0)
    expect(built(out)).toHaveLength(20)
  })

  test('writes a page and data for every two trusts, in the manifest and the overview', async () => {
    const files = manifestOf(at).files.filter(({ path }) => path.includes('--'))
    expect(files).toHaveLength(20)
    expect(files.every(({ inputs }) => inputs !== undefined)).toBe(true)
    const overview = at.read('dist/work/compare/index.html')
    expect(overview).toContain('<a href="aspire--dudley.html">')
    const data = JSON.parse(at.read('dist/work/compare/aspire--dudley.json')) as unknown
    expect(isDiff(data)).toBe(true)
  })

  test('the page leads into the pages of both policies', () => {
    const page = at.read('dist/work/compare/aspire--dudley.html')
    const targets = [...page.matchAll(/href="(\.\.\/\.\.\/[^"#]+)#([^"]+)"/g)]
    expect(targets.length).toBeGreaterThan(150)
    for (const [, path = '', id = ''] of targets) {
      const file = fileURLToPath(new URL(path, pathToFileURL(at.path('dist/work/compare/x.html'))))
      expect(at.read(file.slice(at.root.length + 1))).toContain(`id="${id}"`)
    }
  })

  test('makes again only what is made from what changed', async () => {
    const before = at.read('dist/work/compare/aspire--dudley.html')
    at.edit('policies/dudley/social-media/policy.md', 'within 24 hours', 'within 48 hours')
    const { out } = await at.policy(PAGES)
    expect(built(out).every((path) => path.includes('dudley'))).toBe(true)
    expect(built(out)).toContain('aspire--dudley.html')
    expect(at.read('dist/work/compare/aspire--dudley.html')).toContain('48 hours')
    const again = await at.policy(PAGES)
    expect(again.err).toContain('nothing changed')
    at.edit('policies/dudley/social-media/policy.md', 'within 48 hours', 'within 24 hours')
    await at.policy(PAGES)
    expect(at.read('dist/work/compare/aspire--dudley.html')).toBe(before)
  })

  test('a policy with errors keeps the pages it had; one that is gone loses them', async () => {
    at.edit('policies/inspire/social-media/policy.md', 'title:', 'titel:')
    const { out } = await at.policy(PAGES)
    expect(built(out)).toEqual([])
    expect(at.exists('dist/work/compare/aspire--inspire.html')).toBe(true)
    at.remove('policies/inspire')
    const gone = await at.policy(PAGES)
    expect(gone.out.match(/^removed dist\/work\/compare\/.*--.*$/gm)).toHaveLength(8)
    expect(at.exists('dist/work/compare/aspire--inspire.html')).toBe(false)
  })
})
