import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { typeFamilies } from '../packages/model/src/index.ts'
import { policies } from './support/library.ts'
import { withPdf } from './support/open-pdf.ts'
import { placedText, type PlacedPage, type PlacedText } from './support/placed-text.ts'
import { workspace, type Workspace } from './support/workspace.ts'

// What looking at every page found, in a form that stays true: nothing hangs out, nothing lies on another, no heading is alone.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const MM = 72 / 25.4
/** The paper and its margins, as docs/design-language.md has them. */
const page = { left: 25 * MM, right: 175 * MM, top: 272 * MM, bottom: 24 * MM, edge: 8 * MM }

let at: Workspace
const bytesOf = (trust: string): Uint8Array =>
  at.readBytes(`dist/public/${trust}/social-media/${trust}-social-media.pdf`)

beforeAll(async () => {
  at = workspace()
  const { code, err } = await at.policy(['build', '--format', 'pdf'])
  if (code !== 0) throw new Error(err)
})

/** What a text says and where, for the message of a test that fails. */
function said(number: number, { text, x, y }: PlacedText): string {
  return `page ${number}, ${Math.round(x)}, ${Math.round(y)}: ${text}`
}

function everyText(
  pages: readonly PlacedPage[],
  isWrong: (text: PlacedText, page: PlacedPage) => boolean,
): readonly string[] {
  return pages.flatMap((each) =>
    each.texts.filter((text) => isWrong(text, each)).map((text) => said(each.number, text)),
  )
}

function overlap(one: PlacedText, other: PlacedText): boolean {
  const beside = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  // Letters of one line and the next come closer than a whole size, but never closer than this.
  return beside > 1 && Math.abs(one.y - other.y) < 0.7 * Math.min(one.size, other.size)
}

/** Lines of the text column that are as good as full, as their numbers of characters. */
function fullLines(pages: readonly PlacedPage[]): readonly number[] {
  return pages.flatMap(({ texts }) => {
    const body = texts.filter(({ tagged, size }) => tagged && Math.abs(size - 12) < 0.3)
    const lines = Map.groupBy(body, ({ y }) => Math.round(y * 2))
    return [...lines.values()].flatMap((line) => {
      const left = Math.min(...line.map(({ x }) => x))
      const right = Math.max(...line.map(({ x, width }) => x + width))
      return right - left > 0.93 * 132 * MM && right - left <= 133 * MM
        ? [line.map(({ text }) => text).join('').length]
        : []
    })
  })
}

describe.each(policies.map(({ policy, trust }) => [policy.trust, trust] as const))('%s', (id) => {
  test('all words stand inside the margins', async () => {
    const pages = await placedText(bytesOf(id))
    expect(
      everyText(pages, ({ x, width }) => x < page.left - 1 || x + width > page.right + 1),
    ).toEqual([])
    expect(
      everyText(pages, ({ y, tagged, size }, { number, height }) => {
        const [low, high] = tagged
          ? [page.bottom, number === 1 ? height - page.edge : page.top]
          : [page.edge, height - page.edge]
        return y - 0.3 * size < low - 1 || y + 0.7 * size > high + 1
      }),
    ).toEqual([])
  })

  test('nothing is set smaller than 12 points, but what is repeated on every page', async () => {
    const pages = await placedText(bytesOf(id))
    // The label above the title of an appendix is part of a heading, in capitals: 12.1 points.
    expect(everyText(pages, ({ size, tagged }) => tagged && size < 11.9)).toEqual([])
  })

  test('no words lie on others', async () => {
    const pages = await placedText(bytesOf(id))
    expect(
      everyText(pages, (text, { texts }) =>
        texts.some((other) => other !== text && overlap(text, other)),
      ),
    ).toEqual([])
  })

  test('lines have 60 to 75 characters, by the middle one of those that are full', async () => {
    const lines = fullLines(await placedText(bytesOf(id))).toSorted((a, b) => a - b)
    expect(lines.length).toBeGreaterThan(30)
    const middle = lines[Math.floor(lines.length / 2)]
    expect(middle).toBeGreaterThanOrEqual(60)
    expect(middle).toBeLessThanOrEqual(75)
  })

  test('every letter is of one of our families', async () => {
    const names = await withPdf(bytesOf(id), async (pdf) => {
      const found = new Set<string>()
      // 37 is `setFont`; its first argument names the font in this document.
      await eachOperation(pdf, 37, ([key], one) => {
        if (typeof key === 'string')
          found.add(String((one.commonObjs.get(key) as { readonly name: string }).name))
      })
      return [...found]
    })
    const ours = Object.values(typeFamilies).map(({ name }) => name.replaceAll(' ', ''))
    expect(names.length).toBeGreaterThan(1)
    expect(
      names.filter(
        (name) => !ours.some((family) => name.replace(/^[A-Z]{6}\+/, '').startsWith(family)),
      ),
    ).toEqual([])
  })

  test('letters are set as far apart as they were drawn, not a whole number of dots', async () => {
    const moves = await withPdf(bytesOf(id), async (pdf) => {
      const found: number[] = []
      // 40 is `moveText`, from one letter to the next.
      await eachOperation(pdf, 40, ([right]) => found.push(Number(right)))
      return found
    })
    expect(moves.length).toBeGreaterThan(2_000)
    expect(moves.filter((right) => Number.isInteger(right)).length / moves.length).toBeLessThan(0.1)
  })

  test('no page ends with a heading', async () => {
    const last = await withPdf(bytesOf(id), async (pdf) => {
      const ends: string[] = []
      for (let number = 1; number <= pdf.numPages; number++) {
        const tree = (await (await pdf.getPage(number)).getStructTree()) as Node | null
        ends.push(lastRoles(tree).join(' > '))
      }
      return ends
    })
    expect(last.length).toBeGreaterThan(5)
    expect(last.slice(1).filter((roles) => /\bH[1-6]\b/.test(roles) || roles === '')).toEqual([])
  })
})

/** Visits what one operator is given, in order, page by page. */
async function eachOperation(
  pdf: PDFDocumentProxy,
  operator: number,
  visit: (given: readonly unknown[], page: PDFPageProxy) => void,
): Promise<void> {
  for (let number = 1; number <= pdf.numPages; number++) {
    const one = await pdf.getPage(number)
    const { fnArray, argsArray } = await one.getOperatorList()
    for (const [index, each] of fnArray.entries())
      if (each === operator) visit((argsArray as unknown[][])[index] ?? [], one)
  }
}

interface Node {
  readonly role?: string
  readonly type?: string
  readonly children?: readonly Node[]
}

/** Tags around the last content of a page, outermost first. */
function lastRoles(node: Node | null): readonly string[] {
  if (node === null) return []
  for (const child of (node.children ?? []).toReversed()) {
    if (child.type === 'content') return [node.role ?? '']
    const below = lastRoles(child)
    if (below.length > 0) return [node.role ?? '', ...below]
  }
  return []
}
