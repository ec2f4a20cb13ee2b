import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPrinter, type Printer } from '../packages/print/src/index.ts'
import { policies } from './support/library.ts'
import { workspace, type Workspace } from './support/workspace.ts'

// Chromium paints a heading that does not fit onto a page on that page too, clipped, where it has too little room above;
// how little depends on the type, the size and the fraction of a dot at which the page ends.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const about = {
  title: 'Headings',
  author: 'A trust',
  subject: '',
  language: 'en-GB',
  date: '2026-01-01T00:00:00Z',
  keywords: [],
}

let at: Workspace
let printer: Printer

beforeAll(async () => {
  at = workspace()
  await at.policy(['build', '--format', 'html'])
  printer = await openPrinter()
})
afterAll(async () => await printer.close())

/** A heading of each level, each with so many dots left on the page that it does not fit there. */
function bodyWith(left: number): string {
  return [1, 2, 3, 4, 5, 6]
    .map(
      (level) =>
        `<div style="break-before: page; height: calc(231mm - ${left}px)"></div><h${level}>Heading of level ${level}</h${level}><p>Words below it.</p>`,
    )
    .join('')
}

test.each(policies.map(({ policy }) => policy.id))(
  'as %s is set, a heading that comes first on a page is on no other',
  async (id) => {
    const page = at.read(`dist/public/${id}/index.html`)
    const pages = await Promise.all(
      [0, 2.74, 5.48, 9.59, 12.33, 15.07].map(async (left) => {
        const body = `<body><main><h1>Headings</h1>${bodyWith(left)}</main></body>`
        // Rejects where a bookmark says its heading twice.
        return await printer.print({ html: page.replace(/<body[^]*<\/body>/, body), about })
      }),
    )
    // The first page; and for each heading the page that it does not fit on, and its own. Small ones fit where much is left.
    expect(pages.map((printed) => printed.pages)[0]).toBe(13)
    for (const printed of pages) expect(printed.pages).toBeGreaterThan(7)
  },
)
