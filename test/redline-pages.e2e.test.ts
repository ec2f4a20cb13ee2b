import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openScreen, type Screen, type ScreenPage } from '../packages/print/src/index.ts'
import { repository, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: Workspace
let screen: Screen

beforeAll(async () => {
  at = workspace(['dudley'])
  screen = await openScreen()
})
afterAll(async () => {
  await screen.close()
})

async function withRedline<T>(
  [old, now]: readonly [string, string],
  use: (page: ScreenPage) => Promise<T>,
): Promise<T> {
  const { out } = await at.policy(['diff', old, now, '--format', 'html', '--out', 'dist'])
  expect(out).toMatch(/^wrote .*\.html$/m)
  const page = await screen.open(pathToFileURL(at.path(out.trim().replace('wrote ', ''))), {
    width: 1280,
    height: 800,
  })
  try {
    return await use(page)
  } finally {
    await page.close()
  }
}

function edit(folder: string): readonly [string, string] {
  const file = (name: string): string => join(repository, 'test/fixtures/diff', folder, name)
  return [file('old.md'), file('new.md')]
}

/** Numbers of the changes that are listed and can be seen. */
const LISTED = `[...document.querySelectorAll('.changes > li')]
  .filter((each) => each.getClientRects().length > 0).map((each) => each.value)`
/** Weights of what can be seen in the text and side by side, headings aside. */
const SEEN = `[...new Set([...document.querySelectorAll('.redline .row:not(h3,h4,h5,h6), .sides [data-weight]')]
  .filter((each) => each.getClientRects().length > 0).map((each) => each.dataset.weight))].sort()`

describe('the redline page', () => {
  test('has the list of changes first, and each leads to its place and back', async () => {
    const found = await withRedline(edit('annual-review-long-policy'), (page) =>
      page.evaluate(`({
        headings: [...document.querySelectorAll('h1, h2')].map((each) => each.textContent),
        there: [...document.querySelectorAll('.changes a')].every((each) => {
          const place = document.querySelector(each.getAttribute('href'))
          return document.querySelector(place.getAttribute('href')) === each.closest('li')
        }),
        count: document.querySelectorAll('.changes > li').length,
      })`),
    )
    expect(found).toEqual({
      headings: [
        'What changed: Social Media Policy',
        'Dates and front page',
        'List of changes',
        'The text with its changes',
        'Side by side',
      ],
      there: true,
      count: 10,
    })
  })

  test('lists are nested as the document nests them, and no heading stands in one', async () => {
    const found = await withRedline(edit('list-nested'), (page) =>
      page.evaluate(`({
        under: document.getElementById('disclosure-from-parent').parentElement.closest('li').id,
        beside: document.getElementById('refer-matter-to-lado').parentElement.closest('li'),
        headings: document.querySelectorAll(':is(ul, ol) :is(h3, h4, h5, h6)').length,
        strays: [...document.querySelectorAll('ul.rows > :not(li)')].length,
      })`),
    )
    expect(found).toEqual({ under: 'record-disclosure', beside: null, headings: 0, strays: 0 })
  })

  test('is filtered by weight with the keyboard alone, without script', async () => {
    await withRedline(edit('annual-review-long-policy'), async (page) => {
      const all = (await page.evaluate(LISTED)) as number[]
      expect(all).toHaveLength(10)
      await page.evaluate(`document.querySelector('#_show-all').focus()`)
      await page.press('ArrowRight')
      expect(await page.evaluate(LISTED)).toEqual([3, 5, 7, 9, 10])
      expect(await page.evaluate(SEEN)).toEqual(['rule'])
      await page.press('ArrowRight')
      expect(await page.evaluate(LISTED)).toEqual([1, 2, 4, 6, 8])
      expect(await page.evaluate(SEEN)).toEqual(['wording'])
      await page.press('ArrowRight')
      expect(await page.evaluate(LISTED)).toEqual(all)
      await page.press('Tab')
      await page.press('Space')
      expect(await page.evaluate(SEEN)).toEqual(['rule', 'wording'])
    })
  })

  test('whoever hears it hears where each deletion and insertion begins and ends', async () => {
    const heard = await withRedline(edit('age-raised'), (page) =>
      page.evaluate(`[...document.querySelectorAll('.redline :is(ins, del)')].map((each) => {
        const copy = each.cloneNode(true)
        for (const mark of copy.querySelectorAll('.mark')) mark.remove()
        return copy.textContent
      })`),
    )
    expect(heard).toEqual(
      expect.arrayContaining(['deleted: 13 end of deletion ', 'inserted: 16 end of insertion ']),
    )
    for (const words of heard as string[])
      expect(words).toMatch(/^(?:deleted: .* end of deletion |inserted: .* end of insertion )$/s)
  })

  test('deletions and insertions are told apart without colour', async () => {
    const looks = await withRedline(edit('age-raised'), (page) =>
      page.evaluate(`['del', 'ins'].map((name) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('.redline ' + name))
        return [name, textDecorationLine, textDecorationStyle]
      })`),
    )
    expect(looks).toEqual([
      ['del', 'line-through', 'solid'],
      ['ins', 'underline', 'double'],
    ])
  })

  test('runs no script and asks for nothing, whatever the words are', async () => {
    const body = (words: string): string =>
      `---\ntitle: "<img src=x onerror=alert(1)> ${words}"\nstatus: draft\nfront: [title]\n---\n\n## \\<script>alert(1)\\</script> ${words} {#heading}\n\n\\<b>\\</del>\\<script>${words} "> \\<svg onload=alert(1)> {#words}\n`
    at.write('old.md', body('one'))
    at.write('new.md', body('two'))
    const found = await withRedline([at.path('old.md'), at.path('new.md')], (page) =>
      page.evaluate(`({
        foreign: document.querySelectorAll('script, img, svg, b, iframe').length,
        links: [...document.querySelectorAll('a')].map((each) => each.protocol).filter((each) => each !== 'file:'),
        said: document.querySelector('h1').textContent,
        loaded: performance.getEntriesByType('resource').length,
      })`),
    )
    expect(found).toEqual({
      foreign: 0,
      links: [],
      loaded: 0,
      said: 'What changed: <img src=x onerror=alert(1)> two',
    })
  })
})
