import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '../packages/cli/src/index.ts'
import { clausesOf, foldText } from '../packages/model/src/index.ts'
import { pageWords } from '../packages/render/src/index.ts'
import { policies } from './support/library.ts'
import { readTagged, type TaggedPdf } from './support/tagged-pdf.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

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

    test('says on every page which document it is and which page of how many, outside the content', () => {
      const { artifacts, pages, tagged } = pdfOf(id)
      expect(artifacts).toHaveLength(pages)
      for (const [index, artifact] of artifacts.entries()) {
        const words = foldText(artifact)
        expect(words).toContain(`Page ${index + 1} of ${pages}`)
        expect(words).toContain(foldText(trust.name))
        expect(words).toContain(foldText(policy.front.title))
        if (trust.standing !== 'adopted')
          expect(words).toContain('Unofficial copy, not issued by the trust')
        if (policy.front.version !== undefined)
          expect(words).toContain(`Version ${policy.front.version}`)
      }
      expect(tagged).not.toMatch(/Page \d+ of \d+/)
      expect(tagged).not.toContain('Unofficial copy')
    })

    test('its tagged words are those of the page, in order', () => {
      const page = lettersAndGaps(
        pageWords(at.read(`dist/public/${id}/index.html`), 'printed').map(({ word }) => word),
      )
      const pdf = lettersAndGaps(foldText(pdfOf(id).tagged).split(' '))
      expect(pdf.letters).toBe(page.letters)
      // No two words are run together. (Where a line ends after a hyphen, or letters are set apart, a reader may see more gaps.)
      expect([...page.gaps].filter((gap) => !pdf.gaps.has(gap))).toEqual([])
      expect(pdf.gaps.size - page.gaps.size).toBeLessThan(Math.max(3, page.gaps.size / 100))
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
