import { beforeAll, describe, expect, test, vi } from 'vitest'
import { checkPdf } from '../packages/print/src/index.ts'
import { pdfWords } from './support/pdf-words.ts'
import { readAloud } from './support/read-aloud.ts'
import { withPdf } from './support/open-pdf.ts'
import { workspace, type Ended, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const POLICY = 'policies/aspire/social-media/policy.md'
const PDF = 'dist/work/pack/aspire-social-media-from-1.3.pdf'

/** A review under way: a longer period, a rule gone, a word changed, new dates, a consultation. */
function underReview(): Workspace {
  const at = workspace(['aspire'])
  at.edit(POLICY, 'referred to within 24 hours', 'referred to within 48 hours')
  at.edit(
    POLICY,
    'Use an appropriate and professional tone',
    'Use a suitable and professional tone',
  )
  at.edit(POLICY, /^- Don't use social media to air internal grievances .*\n/m, '')
  at.edit(POLICY, 'due: 2026-06 }', 'due: 2029-06 }')
  at.edit(POLICY, 'as: June 2026 }', 'as: June 2029 }')
  at.write(
    'policies/aspire/trust.yaml',
    `${at.read('policies/aspire/trust.yaml')}approval: { by: Chief Executive Team, authority: scheme of delegation 4.2, consult: [trade-union] }\n`,
  )
  at.write(
    'policies/aspire/social-media/review.yaml',
    `asks: To approve the policy for three more years
reasons: { no-airing-of-grievances: the grievance policy says it }
consulted:
  - { role: hr-manager, on: 2026-10-01, said: 24 hours is too short, done: 48 hours instead }
`,
  )
  return at
}

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return withPdf(bytes, async (pdf) =>
    Promise.all(
      Array.from({ length: pdf.numPages }, async (_, at) => {
        const { items } = await (await pdf.getPage(at + 1)).getTextContent()
        return items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
          .join('')
          .replace(/\s+/g, ' ')
          .normalize('NFKC')
      }),
    ),
  )
}

describe('policy pack', () => {
  let at: Workspace
  let ended: Ended
  let pages: readonly string[]

  beforeAll(async () => {
    at = underReview()
    ended = await at.policy(['pack', 'aspire', '--from', '1.3'])
    pages = await pagesOf(at.readBytes(PDF))
  })

  test('is one PDF in which the PDF/UA checker finds nothing, the same bytes each time', async () => {
    expect(ended).toMatchObject({ code: 0, out: `wrote ${PDF}\n` })
    const bytes = at.readBytes(PDF)
    expect(await checkPdf(bytes)).toEqual([])
    expect((await pdfWords(bytes)).length).toBe(pages.length)
    await at.policy(['pack', 'aspire', '--from', '1.3', '--out', 'again'])
    const again = at.readBytes('again/work/pack/aspire-social-media-from-1.3.pdf')
    expect(Buffer.from(again)).toEqual(Buffer.from(bytes))
  })

  test.each([
    'To approve the policy for three more years',
    'Chief Executive Team, scheme of delegation 4.2',
    '2 changes that may change a rule, 1 of wording only, and dates and front page.',
    '“24 hours” → “48 hours” Head of School',
    'the grievance policy says it',
    'HR, Wellbeing & Payroll Manager 2026-10-01 24 hours is too short 48 hours instead',
    'Still to be consulted: trade union.',
    '110 of 112 clauses say what they said, word for word.',
    'Nothing changes in: Policy Intent, Scope of Policy,',
  ])('says on its first page: %s', (words) => {
    expect(pages[0]).toContain(words)
  })

  test('has redline, clean text and sign-off sheet, each on pages of its own', async () => {
    const aloud = await readAloud(at.readBytes(PDF))
    expect([...aloud.matchAll(/^Heading 2: (.+)$/gm)].map(([, title]) => title)).toEqual([
      'What changes, and for whom',
      'Who was consulted',
      'What does not change',
      'The text with its changes',
      'The text as it would be',
      'Sign-off sheet',
    ])
    expect(aloud).toContain('[deleted: 24 :end] [inserted: 48 :end]')
    const starts = (words: string): number => pages.findIndex((page) => page.includes(words))
    expect(starts('The text with its changes')).toBe(1)
    expect(starts('Sign-off sheet')).toBe(pages.length - 1)
  })

  test('has the code of the words on every page; other words have another', async () => {
    const code = /the code of these words is ([0-9A-Z]{4}-[0-9A-Z]{4})$/m.exec(ended.err)?.[1] ?? ''
    for (const page of pages) expect(page).toContain(`Code ${code}`)
    expect(pages.at(-1)).toContain(`policy approve aspire/social-media --code ${code} --on DATE`)
    at.edit(POLICY, 'referred to within 48 hours', 'referred to within 72 hours')
    const { err } = await at.policy(['pack', 'aspire', '--format', 'html'])
    expect(err).not.toContain(code)
    at.edit(POLICY, 'referred to within 72 hours', 'referred to within 48 hours')
  })

  test('has at most ten lines, the heaviest first, and counts the rest', async () => {
    const many = underReview()
    const text = many.read(POLICY)
    let count = 0
    many.write(
      POLICY,
      text.replace(/ should /g, () => (count++ < 14 ? ' must ' : ' should ')),
    )
    await many.policy(['pack', 'aspire', '--format', 'html'])
    const html = many.read(PDF.replace('.pdf', '.html'))
    const table = /<table class="lines">([\s\S]*?)<\/table>/.exec(html)?.[1] ?? ''
    expect([...table.matchAll(/<span class="weight">Rule<\/span>/g)]).toHaveLength(10)
    expect(html).toMatch(/<p>And \d+ that may change a rule and 1 of wording only: /)
  })

  test('is not made of a policy with errors', async () => {
    const broken = underReview()
    broken.edit(POLICY, 'owner: communications-officer', 'owner: comunications-officer')
    const { code, out, err } = await broken.policy(['pack', 'aspire'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('did you mean `communications-officer`?')
  })
})

describe('policy announce', () => {
  test('quotes what may change a rule, and says that nothing is in force yet', async () => {
    const { code, out } = await underReview().policy(['announce', 'aspire'])
    expect(code).toBe(0)
    expect(out).toContain('is to change. Nothing of this is in force until it is approved.')
    expect(out).toContain(
      '“24 hours” → “48 hours” (Head of School). It now says: “Any negative comment made in relation to an academy post must be referred to within 48 hours',
    )
    expect(out).toContain("removed. It said: “Don't use social media to air internal grievances”")
    expect(out).toContain('Besides: 1 change of wording only; dates and the front page.')
  })
})
