import axe from 'axe-core'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import type { ScreenPage } from '../packages/print/src/index.ts'
import { allSituations, expectAgreement, rulesOf } from './support/ask-agreement.ts'
import {
  askOf,
  askWorkspace,
  CONTACT,
  DESK,
  showAsk,
  shownOn,
  TORN,
  withAsk,
} from './support/ask-screen.ts'
import { outputOf } from './support/build-output.ts'
import { pdfWords } from './support/pdf-words.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showAsk()

const TRUSTS = ['aspire', 'dudley', 'inspire', 'aspire-educational', 'thinking-schools']
const SILENT = 'actor=parent-carer&action=take-image&exact=yes'
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('there is one for each trust and one for the desk, each at most 250 kB gzip', () => {
  const at = askWorkspace()
  const pages = outputOf(at).filter((path) => path.endsWith('ask.html'))
  expect(pages).toEqual(
    [...TRUSTS.map((trust) => `public/${trust}/ask.html`), 'work/ask.html'].toSorted(),
  )
  for (const path of pages)
    expect(gzipSync(at.readBytes(`dist/${path}`), { level: 9 }).length, path).toBeLessThanOrEqual(
      250_000,
    )
})

test('the page of a trust holds nothing of another', () => {
  const at = askWorkspace()
  for (const trust of TRUSTS) {
    const page = at.read(askOf(trust))
    for (const other of TRUSTS.filter((each) => each !== trust))
      expect(page).not.toContain(`"${other}/social-media"`)
  }
})

test('the index of a trust and the register lead to it', () => {
  const at = askWorkspace()
  for (const trust of TRUSTS)
    expect(at.read(`dist/public/${trust}/index.html`)).toContain('href="ask.html"')
  expect(at.read('dist/work/index.html')).toContain('href="ask.html"')
})

describe('answers', () => {
  // Some of each topic; `pnpm test:long` asks them all.
  test.each(['thinking-schools', 'inspire'])(
    '%s: are what the engine decides, with its words',
    async (trust) => {
      const some = allSituations(rulesOf(trust)).filter((_, index) => index % 7 === 0)
      expect(some.length).toBeGreaterThan(30)
      await expectAgreement(askOf(trust), [trust], some)
    },
  )

  test('of all trusts stand side by side, in the order of the alphabet', async () => {
    const some = allSituations(rulesOf('dudley')).filter((_, index) => index % 40 === 0)
    await expectAgreement(DESK, TRUSTS, some)
  })

  test('what a policy does not say never looks like leave', async () => {
    const { answers } = await withAsk(askOf('thinking-schools'), shownOn, { fragment: SILENT })
    expect(answers).toMatchObject([
      { outcome: 'not-addressed', sentence: 'This policy does not say. That is not permission.' },
    ])
    expect(answers[0]?.text).toContain('The policy does not say. That is not permission.')
    expect(answers[0]?.text).not.toMatch(/allow|compliant/i)
  })

  test('how the document stands, and whom to tell of a concern, come before the answer', async () => {
    const order = await withAsk(
      askOf('dudley'),
      (page) =>
        page.evaluate(
          `[...document.querySelectorAll('.answer :is(.notices, .safety, .outcome)')].map(({ classList }) => classList[0])`,
        ),
      { fragment: CONTACT },
    )
    expect(order).toEqual(['notices', 'safety', 'outcome'])
  })

  test('every link to a clause leads to one', async () => {
    const at = askWorkspace()
    const hrefs = (await withAsk(
      askOf('aspire'),
      (page) =>
        page.evaluate(
          `[...document.querySelectorAll('.answers a')].map((each) => each.getAttribute('href'))`,
        ),
      { fragment: CONTACT },
    )) as readonly string[]
    const policy = at.read('dist/public/aspire/social-media/index.html')
    expect(hrefs.length).toBeGreaterThan(10)
    for (const href of hrefs) {
      const [path, id] = href.split('#')
      expect(path).toBe('social-media/index.html')
      if (id !== undefined) expect(policy).toContain(`id="${id}"`)
    }
  })
})

/** Words of what is printed, with single spaces. */
async function printedWords(page: ScreenPage): Promise<string> {
  const pages = await pdfWords(await page.pdf())
  return pages
    .flatMap((each) => [...each.values()])
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

describe.each([
  ['nothing is asked', askOf('aspire'), ''],
  ['it depends', askOf('thinking-schools'), CONTACT],
  ['it is forbidden', askOf('inspire'), `${CONTACT}&fact.counterparty.isFamily=no`],
  ['nothing is said of it', askOf('thinking-schools'), SILENT],
  ['answers contradict each other', askOf('aspire-educational'), TORN],
  ['all trusts answer', DESK, CONTACT],
] as const)('where %s', (_, path, fragment) => {
  test.each(sizes)('axe-core finds nothing at $width px, and nothing sticks out', async (size) => {
    const found = (await withAsk(
      path,
      async (page) => {
        await page.evaluate(
          `document.querySelectorAll('details').forEach((each) => { each.open = true })`,
        )
        await page.evaluate(`${axe.source}; undefined`)
        return page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations, passes }) => ({
          passes: passes.length,
          violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html, failureSummary })) })),
          width: document.documentElement.scrollWidth,
          out: [...document.body.querySelectorAll('*:not(.skip, .unseen, option, optgroup)')]
            .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
            .map((each) => each.outerHTML.slice(0, 80)),
          small: [...document.querySelectorAll('main :is(input, select, button, summary)')]
            .filter((each) => each.checkVisibility() && (each.getBoundingClientRect().width < 24 || each.getBoundingClientRect().height < 24))
            .map((each) => each.outerHTML.slice(0, 80)),
        }))`)
      },
      { fragment, size },
    )) as { readonly passes: number }
    expect(found).toMatchObject({ violations: [], width: size.width, out: [], small: [] })
    expect(found.passes).toBeGreaterThan(20)
  })
})

test('nothing is fetched, sent or stored, and no other script runs', async () => {
  const page = await withAsk(
    DESK,
    (shown) =>
      shown.evaluate(
        `({ loaded: performance.getEntriesByType('resource').map(({ name }) => name), stored: localStorage.length + sessionStorage.length, cookie: document.cookie })`,
      ),
    { fragment: CONTACT },
  )
  expect(page).toEqual({ loaded: [], stored: 0, cookie: '' })
  await expect(
    withAsk(askOf('dudley'), (shown) =>
      shown.evaluate(`(async () => {
        const script = document.createElement('script')
        script.textContent = 'window.intruder = true'
        document.body.append(script)
        const fetched = await fetch('data:text/plain,x').then(() => true, () => false)
        if (fetched || 'intruder' in window) throw new Error('it ran')
      })()`),
    ),
  ).rejects.toThrow(/Content Security Policy/)
})

test('the button prints, and what is printed has the question, the answers and every word, folded or not', async () => {
  const { words, printed } = await withAsk(
    askOf('thinking-schools'),
    async (page) => {
      await page.evaluate(
        `document.getElementById('_print').click(), dispatchEvent(new Event('beforeprint'))`,
      )
      return { printed: await page.evaluate('printed'), words: await printedWords(page) }
    },
    { fragment: `${CONTACT}&fact.counterparty.isFamily=no` },
  )
  expect(printed).toBe(1)
  expect(words).toContain('Who: staff member')
  expect(words).toContain("Is the other person a member of the actor's family? No")
  expect(words).toContain('No: the policy forbids this')
  expect(words).toContain('The policy text prevails. This is not legal advice.')
  expect(words).toContain('may result in disciplinary action up to and including dismissal')
  expect(words).not.toContain('Type a word')
  expect(words).not.toContain('Start again')
})

test('without scripts it says so, and leads to the policy; with them that is gone', async () => {
  const html = askWorkspace().read(askOf('dudley'))
  expect(/<div id="_ask">([^]*?)<\/div>/.exec(html)?.[1]).toMatch(
    /scripts are off in this browser[^]*<a href="social-media\/index\.html">/,
  )
  const text = await withAsk(askOf('dudley'), (page) =>
    page.evaluate(`document.querySelector('main').textContent`),
  )
  expect(text).not.toContain('scripts are off')
})
