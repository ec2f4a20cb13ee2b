import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '../packages/cli/src/index.ts'
import { clausesOf, foldText } from '../packages/model/src/index.ts'
import { pageWords } from '../packages/render/src/index.ts'
import { policies } from './support/library.ts'
import { withPdf } from './support/open-pdf.ts'
import { readTagged, type TaggedPdf } from './support/tagged-pdf.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** What pdf.js calls a page. */
interface PageReference {
  readonly num: number
  readonly gen: number
}

let at: Workspace
let manifest: Manifest
const pdfs = new Map<string, TaggedPdf>()

beforeAll(async () => {
  at = workspace()
  const { code } = await at.policy(['build'])
  if (code !== 0) throw new Error('the PDFs could not be built')
  manifest = JSON.parse(at.read('dist/manifest.json')) as Manifest
  for (const { policy } of policies)
    pdfs.set(policy.id, await readTagged(Buffer.from(at.readBytes(pathOf(policy)))))
})

function pathOf({ trust, slug }: { readonly trust: string; readonly slug: string }): string {
  return `dist/public/${trust}/${slug}/${trust}-${slug}.pdf`
}

function pdfOf(id: string): TaggedPdf {
  const pdf = pdfs.get(id)
  if (!pdf) throw new Error(`${id} has no PDF`)
  return pdf
}

/** Headings of a page in order, in the words of a reader. */
function headingsOf(html: string): readonly { readonly title: string; readonly depth: number }[] {
  return [...html.matchAll(/<h([1-6])[^>]*>([^]*?)<\/h\1>/g)].map(([, depth, inside = '']) => ({
    title: plain(inside),
    depth: Number(depth),
  }))
}

function plain(html: string): string {
  return foldText(
    html
      .replace(/<br>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&#x27;/g, "'")
      .replace(/&#x26;|&amp;/g, '&')
      .replace(/&nbsp;/g, ' '),
  )
}

/** Text without spaces, and the places between its letters where there was one. */
function lettersAndGaps(words: readonly string[]): {
  readonly letters: string
  readonly gaps: ReadonlySet<number>
} {
  const gaps = new Set<number>()
  let letters = ''
  for (const word of words) {
    // Letters that are one glyph, as `ﬁ` is, are two again.
    letters += word.normalize('NFKC')
    gaps.add(letters.length)
  }
  return { letters, gaps }
}

describe.each(policies.map(({ policy, trust }) => [policy.id, policy, trust] as const))(
  '%s',
  (id, policy, trust) => {
    test('is tagged, and has its title and language', () => {
      expect(pdfOf(id)).toMatchObject({
        marked: true,
        title: `${policy.front.title} – ${trust.name}`,
        language: 'en-GB',
      })
    })

    test('has as many pages as the manifest says', () => {
      const file = manifest.files.find(({ path }) => `dist/${path}` === pathOf(policy))
      expect(pdfOf(id).pages).toBeGreaterThan(0)
      expect(file?.pages).toBe(pdfOf(id).pages)
    })

    test('its bookmarks are its headings, in order and depth', () => {
      const bookmarks = pdfOf(id).bookmarks.map(({ title, depth }) => ({
        title: foldText(title),
        depth,
      }))
      expect(bookmarks).toEqual(headingsOf(at.read(`dist/public/${id}/index.html`)))
    })

    test('says on every page but the first which document it is and which page of how many, outside the content', () => {
      const { artifacts, pages, tagged } = pdfOf(id)
      expect(artifacts).toHaveLength(pages)
      for (const [index, artifact] of artifacts.entries()) {
        const words = foldText(artifact)
        if (trust.standing !== 'adopted')
          expect(words).toContain('Unofficial copy, not issued by the trust')
        // The title page names the document in its content.
        if (index === 0) continue
        expect(words).toContain(`Page ${index + 1} of ${pages}`)
        expect(words).toContain(foldText(trust.name))
        expect(words).toContain(foldText(policy.front.title))
        if (policy.front.version !== undefined)
          expect(words).toContain(`Version ${policy.front.version}`)
      }
      expect(tagged).not.toMatch(/Page \d+ of \d+/)
      expect(tagged).not.toContain('Unofficial copy')
    })

    test('says on its first page that colours and type are stand-ins, where they are', () => {
      const said = foldText(pdfOf(id).artifacts[0] ?? '').includes('Colours and type are stand-ins')
      expect(said).toBe(trust.brand?.['stand-in'] === 'yes')
    })

    test('its tagged words are those of the page, in order, with the numbers of pages in the contents', () => {
      const html = at.read(`dist/public/${id}/index.html`)
      const numbers = manifest.files.find(({ path }) => `dist/${path}` === pathOf(policy))?.numbers
      const numbered = html.replace(
        /(<span class="page" data-page-of="([^"]+)">)(<\/span>)/g,
        (_, open: string, target: string, close: string) =>
          `${open} ${numbers?.[target] ?? 'no number'}${close}`,
      )
      expect(numbered).not.toBe(html)
      const page = lettersAndGaps(pageWords(numbered, 'printed').map(({ word }) => word))
      const pdf = lettersAndGaps(foldText(pdfOf(id).tagged).split(' '))
      // Where they differ, from a little before: the whole would fill the screen.
      const differs = Array.from(page.letters).findIndex(
        (_, i) => page.letters[i] !== pdf.letters[i],
      )
      const from = differs < 0 ? page.letters.length : Math.max(0, differs - 40)
      expect(pdf.letters.slice(from, from + 200)).toBe(page.letters.slice(from, from + 200))
      expect(pdf.letters.length).toBe(page.letters.length)
      // No two words are run together. (Where a line ends after a hyphen, or letters are set apart, a reader may see more gaps.)
      expect([...page.gaps].filter((gap) => !pdf.gaps.has(gap))).toEqual([])
      expect(pdf.gaps.size - page.gaps.size).toBeLessThan(Math.max(3, page.gaps.size / 100))
    })

    test('the numbers in its contents are those of the pages on which the sections begin', async () => {
      const { numbers } = manifest.files.find(({ path }) => `dist/${path}` === pathOf(policy)) ?? {}
      const began = await withPdf(at.readBytes(pathOf(policy)), async (pdf) => {
        const pages: Record<string, number> = {}
        for (const target of Object.keys(numbers ?? {})) {
          const [reference] = (await pdf.getDestination(target)) ?? []
          pages[target] = (await pdf.getPageIndex(reference as PageReference)) + 1
        }
        return pages
      })
      expect(numbers).toEqual(began)
      expect(Object.keys(began).length).toBeGreaterThan(5)
    })

    test('every clause is in it, in order', () => {
      const content = lettersAndGaps(foldText(pdfOf(id).tagged).split(' ')).letters
      // Sections that the front matter calls for are printed before the others.
      const inFront = new Set(
        (policy.front.front ?? [])
          .filter((piece) => piece.startsWith('#'))
          .map((piece) => piece.slice(1)),
      )
      let last = 0
      for (const clause of clausesOf(policy)) {
        // Forms are labels and lines; their words are compared above.
        if (
          clause.text === '' ||
          !['paragraph', 'item'].includes(clause.block) ||
          (clause.section !== null && inFront.has(clause.section))
        )
          continue
        const words = lettersAndGaps(foldText(clause.text).split(' ')).letters
        const found = content.indexOf(words, last)
        expect(found, clause.id).toBeGreaterThanOrEqual(last)
        last = found + 1
      }
      expect(last).toBeGreaterThan(0)
    })
  },
)

describe('a policy that tries to reach elsewhere gets findings and no output', () => {
  test.each([
    ['a picture', '![x](https://example.org/x.png)', 'unsupported-markdown'],
    ['a picture on this machine', '![x](file:///etc/hostname)', 'unsupported-markdown'],
    ['a picture by HTML', 'Staff <img src="https://example.org/x.png"> must.', 'inline-html'],
    ['a style sheet', '<link rel="stylesheet" href="https://example.org/x.css">', 'inline-html'],
    ['an import in a style', '<style>@import "file:///etc/hostname";</style>', 'inline-html'],
    ['a frame', '<iframe src="file:///etc/hostname"></iframe>', 'inline-html'],
    ['a link to a file', '[x](file:///etc/hostname)', 'unsafe-link'],
    ['a link that is a document', '[x](data:text/html,x)', 'unsafe-link'],
  ])('%s', async (_, words, found) => {
    const one = workspace(['dudley'])
    one.edit('policies/dudley/social-media/policy.md', /^(- Friendly .*)$/m, `$1\n\n${words}`)
    const { code, err } = await one.policy(['build'])
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`error .*  ${found}$`, 'm'))
    expect(one.exists('dist/public/dudley')).toBe(false)
  })
})
