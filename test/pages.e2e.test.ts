import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openScreen, type Screen, type ScreenPage } from '../packages/print/src/index.ts'
import { policies } from './support/library.ts'
import { repository, snapshot, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ids = policies.map(({ policy }) => policy.id)
const policyNames = ids.map((id) => `public/${id}/index.html`)
const names = [
  'work/index.html',
  'work/reviews.html',
  'work/compare/index.html',
  // Of the pages of two policies one of a common stock, and one of two.
  'work/compare/aspire--dudley.html',
  'work/compare/inspire--thinking-schools.html',
  ...policies.map(({ policy }) => `public/${policy.trust}/index.html`),
  ...policyNames,
  // Beside what a build writes: the page of `policy diff`.
  'work/diff/annual-review-long-policy-old--annual-review-long-policy-new.html',
]
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let at: Workspace
let screen: Screen

beforeAll(async () => {
  at = workspace()
  const { code } = await at.policy(['build'])
  if (code !== 0) throw new Error('the pages could not be built')
  const [old, now] = ['old.md', 'new.md'].map((file) =>
    join(repository, 'test/fixtures/diff/annual-review-long-policy', file),
  )
  await at.policy(['diff', old ?? '', now ?? '', '--format', 'html', '--out', 'dist'])
  screen = await openScreen()
})
afterAll(async () => {
  await screen.close()
})

function fileOf(name: string): string {
  return at.path('dist', name)
}

/** Shows a built page, does something with it, and closes it. */
async function withPage<T>(
  name: string,
  size: (typeof sizes)[number],
  use: (page: ScreenPage) => Promise<T>,
): Promise<T> {
  const page = await screen.open(pathToFileURL(fileOf(name)), size)
  try {
    return await use(page)
  } finally {
    await page.close()
  }
}

/** Words that stand on two lines without a hyphen or a dash between. */
const BROKEN_WORDS = `(() => {
  const broken = []
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    for (const { 0: word, index } of node.data.matchAll(/[^\\s\\u2010-\\u2014/-]+/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
    }
  }
  return broken
})()`

/** What a page is like at one width. */
interface Look {
  readonly width: number
  readonly out: readonly string[]
  readonly clipped: readonly string[]
  readonly broken: readonly string[]
  readonly loaded: readonly string[]
  readonly links: readonly string[]
}

const LOOK = `({
  width: document.documentElement.scrollWidth,
  out: [...document.body.querySelectorAll('*:not(.skip, .heard)')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5 && !each.closest('[tabindex="0"]'))
    .map((each) => each.outerHTML.slice(0, 80)),
  clipped: [...document.body.querySelectorAll('*:not(.skip, .heard)')]
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && getComputedStyle(each).display !== 'inline' && !each.matches('[tabindex="0"]') && !each.closest('[tabindex="0"]'))
    .map((each) => each.outerHTML.slice(0, 80)),
  broken: ${BROKEN_WORDS},
  loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  links: [...document.querySelectorAll('a')].map((each) => each.href),
})`

const looks = new Map<string, Promise<Look>>()

/** Looks at a page, once for all tests that change nothing on it. */
function lookAt(name: string, size: (typeof sizes)[number]): Promise<Look> {
  const key = `${name} ${size.width}`
  const look =
    looks.get(key) ?? withPage(name, size, async (page) => (await page.evaluate(LOOK)) as Look)
  looks.set(key, look)
  return look
}

test('every page of the build is looked at', () => {
  const built = [...snapshot(at.path('dist')).keys()].filter(
    // Forms and Ask pages have a script, and tests of their own; so have views and topics, which are made alike, and reminders, which are no whole pages.
    (name) =>
      name.endsWith('.html') && !/\/(?:forms|for|topics|reminders)\/|\/ask\.html$/.test(name),
  )
  const others = built.filter((name) => name.includes('--') && !names.includes(name))
  expect(others).toHaveLength(8)
  expect([...names, ...others].toSorted()).toEqual(built.toSorted())
  expect(names.length).toBeGreaterThanOrEqual(12)
})

describe.each(names)('%s', (name) => {
  test.each(sizes)('axe-core finds nothing at $width px', async (size) => {
    const found = await withPage(name, size, async (page) => {
      await page.evaluate(`${axe.source}; undefined`)
      return page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations, passes }) => ({
        passes: passes.length,
        violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })),
      }))`)
    })
    expect(found).toMatchObject({ violations: [] })
    expect((found as { passes: number }).passes).toBeGreaterThan(15)
  })

  test.each(sizes)('nothing sticks out at $width px', async (size) => {
    const { width, out, clipped } = await lookAt(name, size)
    expect({ width, out, clipped }).toEqual({ width: size.width, out: [], clipped: [] })
  })

  test.each(sizes)('no word breaks in two at $width px', async (size) => {
    const { broken } = await lookAt(name, size)
    // An address may: it is longer than the paper of a telephone is wide.
    expect(broken.filter((word) => !/[/@.]\w/.test(word))).toEqual([])
  })

  test('there is no script, and nothing but the file itself is asked for', async () => {
    const html = at.read(join('dist', name))
    expect(html).not.toMatch(
      /<script|<iframe|<object|<embed|<link |\son\w+=|@import|url\(|javascript:/i,
    )
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/)
    const { loaded } = await lookAt(name, sizes[1])
    expect(loaded).toEqual([])
  })

  test('every link leads to something that is there', async () => {
    const { links } = await lookAt(name, sizes[1])
    const ids = new Map<string, Set<string>>()
    const idsIn = (path: string): Set<string> => {
      const known =
        ids.get(path) ??
        new Set(
          [...readFileSync(path, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
        )
      ids.set(path, known)
      return known
    }
    const dead = links.filter((link) => {
      if (!link.startsWith('file:')) return !/^(https?:\/\/|mailto:)\S/.test(link)
      const url = new URL(link)
      const path = fileURLToPath(url)
      if (!path.startsWith(dirname(fileOf('manifest.json'))) || !files.has(resolve(path)))
        return true
      return url.hash !== '' && !idsIn(path).has(decodeURIComponent(url.hash.slice(1)))
    })
    expect(dead).toEqual([])
    expect(links.length).toBeGreaterThan(0)
  })

  test('every id is there once', () => {
    const all = [...at.read(join('dist', name)).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
  })
})

const files = new Set<string>()
beforeAll(() => {
  for (const name of snapshot(at.path('dist')).keys()) files.add(resolve(fileOf(name)))
})

test('what is public names no other trust and no finding', () => {
  for (const { policy, trust } of policies) {
    for (const name of [
      `public/${policy.trust}/index.html`,
      `public/${policy.id}/index.html`,
      `public/${policy.id}/policy.json`,
      `public/${policy.id}/rules.csv`,
      `public/${policy.id}/rules.json`,
    ]) {
      const text = at.read(join('dist', name))
      for (const other of policies)
        if (other.trust.name !== trust.name) expect(text).not.toContain(other.trust.name)
      expect(text).not.toMatch(/policies\/[^\s"]*:\d+:\d+/)
    }
  }
})

/** Presses Tab and says what has the focus and how it looks. */
const focusScript = `(() => {
  const each = document.activeElement
  const style = getComputedStyle(each)
  const box = each.getBoundingClientRect()
  return { tag: each.tagName, text: each.textContent.trim(), href: each.getAttribute('href'), outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth), left: box.left, right: box.right, visible: box.right > 0 && box.width > 0 && box.height > 0 && box.left >= 0 && box.right <= innerWidth }
})()`

interface Focus {
  readonly tag: string
  readonly text: string
  readonly href: string | null
  readonly outline: number
  readonly visible: boolean
}

test.each(names)(
  '%s: Tab reaches every link in order, each seen to have the focus',
  async (name) => {
    const { stops, wanted } = await withPage(name, sizes[1], async (page) => {
      const texts = (await page.evaluate(
        `[...document.querySelectorAll('a[href], [tabindex="0"], input:not([type="radio"]:not(:checked))')].map((each) => each.textContent.trim())`,
      )) as string[]
      const seen: Focus[] = []
      for (const _ of texts) {
        await page.press('Tab')
        seen.push((await page.evaluate(focusScript)) as Focus)
      }
      return { stops: seen, wanted: texts }
    })
    expect(stops.map(({ text }) => text)).toEqual(wanted)
    for (const stop of stops) expect(stop, stop.text).toMatchObject({ visible: true })
    for (const stop of stops) expect(stop.outline, stop.text).toBeGreaterThanOrEqual(2)
  },
)

test.each(policyNames)(
  '%s: the way past the top comes first, shows itself, and leads to the policy',
  async (name) => {
    const script = `[document.activeElement.className, document.activeElement.getBoundingClientRect().left >= 0]`
    const { before, first, after } = await withPage(name, sizes[0], async (page) => {
      const hidden = await page.evaluate(
        `document.querySelector('.skip').getBoundingClientRect().right < 0`,
      )
      await page.press('Tab')
      const focused = await page.evaluate(script)
      await page.press('Enter')
      const target = await page.evaluate(`document.querySelector(':target').tagName`)
      await page.press('Tab')
      return {
        before: hidden,
        first: focused,
        after: [
          target,
          await page.evaluate(`document.querySelector('main').contains(document.activeElement)`),
        ],
      }
    })
    expect({ before, first, after }).toEqual({
      before: true,
      first: ['skip', true],
      after: ['MAIN', true],
    })
  },
)
