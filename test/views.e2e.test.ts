import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  AUDIENCES,
  clausesOf,
  foldText,
  wordsWithoutNames,
  type LibraryPolicy,
} from '../packages/model/src/index.ts'
import { openScreen, type Screen, type ScreenPage } from '../packages/print/src/index.ts'
import { pageWords } from '../packages/render/src/index.ts'
import { PAGES } from './support/build-output.ts'
import { policies, verifyContext } from './support/library.ts'
import { readTagged } from './support/tagged-pdf.ts'
import { snapshot, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: Workspace
let screen: Screen
let built: readonly string[]

beforeAll(async () => {
  at = workspace()
  const { code } = await at.policy(PAGES)
  if (code !== 0) throw new Error('the pages could not be built')
  built = [...snapshot(at.path('dist')).keys()]
  screen = await openScreen()
})
afterAll(async () => {
  await screen.close()
})

function viewsOf({ policy }: LibraryPolicy): readonly string[] {
  return built.filter((path) => path.startsWith(`public/${policy.id}/for/`))
}

function read(path: string): string {
  return at.read(join('dist', path))
}

/** Ids on a page that clauses of the policy have, in two kinds: those that speak to its reader, and those marked as context. */
function clausesOn(html: string, entry: LibraryPolicy): { own: Set<string>; context: Set<string> } {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const ids = new Set(clausesOf(entry.policy).map(({ id }) => id))
  const found = [...main.matchAll(/\sid="([^"]+)"|class="for( context)?"/g)]
  const result = { own: new Set<string>(), context: new Set<string>() }
  let last = ''
  for (const [, id, context] of found)
    if (id !== undefined) last = id
    else if (ids.has(last)) result[context === undefined ? 'own' : 'context'].add(last)
  return result
}

type Roles = NonNullable<LibraryPolicy['rules']>['words']['roles']

/** What a role is a kind of, and groups that it is a member of, read straight off the vocabulary; with itself. */
function widerThan(role: string, roles: Roles): ReadonlySet<string> {
  const found = new Set([role])
  for (const each of found) {
    for (const wider of roles[each]?.broader ?? []) found.add(wider)
    for (const [group, { members }] of Object.entries(roles))
      if (members?.includes(each)) found.add(group)
  }
  return found
}

/** Clauses whose rules name a role of the audience, a kind of one, a wider one, or nobody at all. */
function expectedFor(audience: string, entry: LibraryPolicy): Set<string> {
  const its = AUDIENCES.find(({ id }) => id === audience)?.roles ?? []
  const roles = entry.rules?.words.roles ?? {}
  const wider = new Set(its.flatMap((role) => [...widerThan(role, roles)]))
  const speaks = (role: string): boolean =>
    wider.has(role) || its.some((each) => widerThan(role, roles).has(each))
  return new Set(
    (entry.rules?.rules ?? [])
      .filter(({ bearer, takenAs = [], audience: told }) => {
        const named = [...bearer, ...takenAs, ...told].filter((role) => role !== 'unstated')
        return named.length === 0 || named.includes('person') || named.some(speaks)
      })
      .map(({ clause }) => clause),
  )
}

describe.each(policies.map((entry) => ({ id: entry.policy.id, entry })))('$id', ({ entry }) => {
  test('a clause is on the page of an audience if its rules speak to it, and only then', () => {
    const seen = new Set<string>()
    for (const audience of AUDIENCES.map(({ id }) => id)) {
      const path = `public/${entry.policy.id}/for/${audience}.html`
      const expected = expectedFor(audience, entry)
      // An audience without clauses has no page.
      expect([audience, built.includes(path)]).toEqual([audience, expected.size > 0])
      const { own } = built.includes(path)
        ? clausesOn(read(path), entry)
        : { own: new Set<string>() }
      expect([audience, own]).toEqual([audience, expected])
      for (const id of own) seen.add(id)
    }
    expect(seen).toEqual(new Set(entry.rules?.rules.map(({ clause }) => clause)))
  })

  test('context is what a clause completes, or what completes it and speaks to nobody', () => {
    const clauses = clausesOf(entry.policy)
    const parents = new Map(clauses.map(({ id, parent }) => [id, parent]))
    const above = (id: string): readonly string[] => {
      const parent = parents.get(id) ?? null
      return parent === null ? [] : [parent, ...above(parent)]
    }
    const ruled = new Set(entry.rules?.rules.map(({ clause }) => clause))
    for (const path of viewsOf(entry)) {
      const { own, context } = clausesOn(read(path), entry)
      const shown = new Set([...own, ...context])
      for (const id of context)
        expect(
          [...shown].some((each) => above(each).includes(id)) ||
            (!ruled.has(id) && above(id).some((each) => own.has(each))),
          `${path} ${id}`,
        ).toBe(true)
      for (const id of own)
        for (const each of above(id)) expect(shown, `${path} ${id}`).toContain(each)
    }
  })

  test('its own page says the same words with what it adds as without, and leads to every view', () => {
    const path = `public/${entry.policy.id}/index.html`
    const html = read(path)
    const without = html.replaceAll(
      /<(span|p|caption) class="for" data-added="screen">[^<]*<\/\1>/g,
      '',
    )
    expect(without.length).toBeLessThan(html.length)
    expect(pageWords(html)).toEqual(pageWords(without))
    for (const view of viewsOf(entry)) {
      const name = view.slice(`public/${entry.policy.id}/`.length)
      expect(html).toContain(`href="${name}"`)
      expect(read(`public/${entry.policy.trust}/index.html`)).toContain(
        `href="${entry.policy.slug}/${name}"`,
      )
    }
  })

  test('each view is self-contained, says what it is not, and names no other trust', () => {
    for (const path of viewsOf(entry)) {
      const html = read(path)
      expect(html).not.toMatch(
        /<script|<iframe|<object|<embed|<link |\son\w+=|@import|url\(|javascript:/i,
      )
      expect(html).toContain('This view leaves out clauses that do not speak to you; <a ')
      expect(html).toContain('Unofficial copy, not issued by the trust')
      for (const other of policies)
        if (other.policy.trust !== entry.policy.trust) expect(html).not.toContain(other.trust.name)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      for (const [, page = '', id = ''] of html.matchAll(/href="(\.\.\/index\.html)#([^"]+)"/g))
        expect(read(join(path, '..', page)), `${path} ${id}`).toContain(`id="${id}"`)
      expect(html).not.toMatch(/href="#(?!_main")/)
    }
  })
})

test('whom to tell where a child may be at risk comes first, once, and whole', () => {
  const found = policies.flatMap((entry) =>
    viewsOf(entry).flatMap((path) => {
      const safe = new Set(
        entry.rules?.rules.filter(({ safety }) => safety === true).map(({ clause }) => clause),
      )
      const html = read(path)
      const { own } = clausesOn(html, entry)
      const instead = wordsWithoutNames(entry, verifyContext.roles)
      const wanted = clausesOf(entry.policy).filter(({ id }) => safe.has(id) && own.has(id))
      const start = html.indexOf('<section class="first"')
      expect(start >= 0, path).toBe(wanted.length > 0)
      const first = html.slice(start, html.indexOf('<div class="body">'))
      const words = foldText(
        pageWords(first.replaceAll('data-added', 'data-x'))
          .map(({ word }) => word)
          .join(' '),
      )
      for (const { id, text } of wanted) {
        expect(first).toContain(`id="${id}"`)
        expect(words).toContain(
          foldText(
            pageWords(`<p>${instead.get(id) ?? text}`)
              .map(({ word }) => word)
              .join(' '),
          ),
        )
      }
      return wanted
    }),
  )
  expect(found.length).toBeGreaterThan(0)
})

const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// One of each trust's brand, and of every kind of block: the pages are all made alike.
const SHOWN = [
  'aspire/social-media/for/parents',
  'aspire-educational/social-media/for/staff',
  'dudley/social-media/for/pupils',
  'inspire/social-media/for/staff',
  'thinking-schools/social-media/for/account-users',
]

async function withPage<T>(
  name: string,
  size: (typeof sizes)[number],
  use: (page: ScreenPage) => Promise<T>,
): Promise<T> {
  const page = await screen.open(pathToFileURL(at.path('dist/public', `${name}.html`)), size)
  try {
    return await use(page)
  } finally {
    await page.close()
  }
}

describe.each(SHOWN)('%s', (name) => {
  test.each(sizes)('axe-core finds nothing and nothing sticks out at $width px', async (size) => {
    const found = await withPage(name, size, async (page) => {
      await page.evaluate(`${axe.source}; undefined`)
      return page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations, passes }) => ({
        passes: passes.length,
        violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
        width: document.documentElement.scrollWidth,
        out: [...document.body.querySelectorAll('*:not(.skip)')].filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5).map((each) => each.outerHTML.slice(0, 80)),
      }))`)
    })
    expect(found).toMatchObject({ violations: [], out: [], width: size.width })
    expect((found as { passes: number }).passes).toBeGreaterThan(15)
  })
})

test('Tab reaches every link of a view in order, each seen to have the focus', async () => {
  const { stops, wanted } = await withPage(SHOWN[0] ?? '', sizes[0], async (page) => {
    const hrefs = (await page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'))`,
    )) as string[]
    const seen: unknown[] = []
    for (const _ of hrefs) {
      await page.press('Tab')
      seen.push(
        await page.evaluate(
          `[document.activeElement.getAttribute('href'), parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2]`,
        ),
      )
    }
    return { stops: seen, wanted: hrefs }
  })
  expect(stops).toEqual(wanted.map((href) => [href, true]))
})

test('printed, a view says what it is, marks context in words, and leaves out what is only for the screen', async () => {
  const tagged = await withPage(SHOWN[0] ?? '', sizes[1], async (page) =>
    readTagged(await page.pdf()),
  )
  const words = foldText(tagged.tagged)
  expect(words).toContain('What is for parents and carers')
  expect(words).toContain('the whole policy prevails')
  expect(words).toContain('Context')
  expect(words).not.toContain('For everyone -')
  expect(words).not.toContain('All policies of')
})
