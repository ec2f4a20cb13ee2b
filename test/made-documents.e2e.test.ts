import { beforeAll, describe, expect, test, vi } from 'vitest'
import { withPdf } from './support/open-pdf.ts'
import { placedText, type PlacedPage } from './support/placed-text.ts'
import { workspace } from './support/workspace.ts'

// Documents that a trust may well have, and the five do not: each printed wrongly once.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ADDRESS = 'communications.officer@averylongdomainnameofatrust.example.org.uk'
const LONG = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3)

const TABLE = `## Accounts {#accounts}

| Platform | Moderator | Responsible | Review | Notes | Address |
| - | - | - | - | - | - |
${Array.from({ length: 12 }, (_, n) => `| Facebook ${n} | Head teacher | Office | Yearly | Old | ${ADDRESS} |`).join('\n')}

{#accounts-table}

### ${LONG} {#long-word}

Words below it. {#below-long-word}
`

const OPTIONS = Array.from({ length: 24 }, (_, n) => `Group ${n}; please provide details`)

const FORM = `## Application {#application}

\`\`\`form {#application-form}
parts:
  - id: all-parts
    heading: ALL
    fields:
      - { id: same-twice, label: Which, kind: tick-one, options: ['On', 'Off', 'On'] }
      - { id: many, label: Tick, kind: tick-all, options: [${OPTIONS.map((each) => `"${each}"`).join(', ')}] }
      - { id: dataset, label: ${ADDRESS}, kind: yes-no }
      - { id: many--1, label: Line, kind: line }
\`\`\`
`

const at = workspace(['dudley', 'inspire'])
let pages: readonly PlacedPage[]

beforeAll(async () => {
  at.edit('policies/dudley/social-media/policy.md', /$/, `\n${TABLE}\n${FORM}`)
  await at.policy(['format', 'dudley'])
  const { code, err } = await at.policy(['build'])
  if (code !== 0) throw new Error(err)
  pages = await placedText(at.readBytes('dist/public/dudley/social-media/dudley-social-media.pdf'))
})

describe('tables, headings and questions with long words', () => {
  test('do not make the rest of the document smaller', () => {
    const sizes = pages.flatMap(({ texts }) =>
      texts.filter(({ tagged }) => tagged).map(({ size }) => size),
    )
    expect(sizes.length).toBeGreaterThan(500)
    expect(Math.min(...sizes)).toBeGreaterThan(11.9)
  })

  test('stay on the paper, every word of them', () => {
    const right = Math.max(...pages.flatMap(({ texts }) => texts.map(({ x, width }) => x + width)))
    expect(right).toBeLessThan(176 * (72 / 25.4))
    const words = pages
      .flatMap(({ texts }) => texts.map(({ text }) => text))
      .join('')
      .replace(/\s/g, '')
    expect(words.split(ADDRESS)).toHaveLength(14)
    expect(words).toContain(LONG)
  })
})

describe('a form with options that are alike, many, or called Off', () => {
  test('has a field for each', async () => {
    const names = await withPdf(
      at.readBytes('dist/public/dudley/social-media/dudley-social-media.pdf'),
      async (pdf) => {
        const found: string[] = []
        for (let number = 1; number <= pdf.numPages; number++)
          for (const each of await (await pdf.getPage(number)).getAnnotations())
            if (each.subtype === 'Widget') found.push(String(each.fieldName))
        return found
      },
    )
    const count = (start: string): number => names.filter((name) => name.startsWith(start)).length
    expect(count('same-twice')).toBe(3)
    expect(count('many:')).toBe(2 * OPTIONS.length)
    expect(count('many--1')).toBe(1)
    expect(count('dataset')).toBe(2)
  })

  test('and a page of its own that knows its name', () => {
    const page = at.read('dist/public/dudley/social-media/forms/application-form.html')
    expect(page).not.toContain('form.dataset')
    expect(page).toContain('data-form="application-form"')
  })
})

test('one document that cannot be printed is reported, and the others are printed', async () => {
  const two = workspace(['dudley', 'inspire'])
  two.edit(
    'policies/dudley/social-media/policy.md',
    /$/,
    '\n## More {#more}\n\nA \u{1F3D6} day. {#a-day}\n',
  )
  await two.policy(['format', 'dudley'])
  const { code, err } = await two.policy(['build'])
  expect(code).toBe(1)
  expect(err).toContain('dudley/social-media: the PDF would not be accessible to all')
  expect(err).toContain('take emoji and letters of other scripts out of the text')
  expect(two.exists('dist/public/dudley/social-media/dudley-social-media.pdf')).toBe(false)
  expect(two.exists('dist/public/dudley/social-media/index.html')).toBe(true)
  expect(two.exists('dist/public/inspire/social-media/inspire-social-media.pdf')).toBe(true)
})
