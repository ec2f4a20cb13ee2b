import axe from 'axe-core'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import type { ScreenPage } from '../packages/print/src/index.ts'
import { allSituations, expectAgreement, rulesOf } from './support/ask-agreement.ts'
import { askOf, askWorkspace, DESK, showAsk, shownOn, withAsk } from './support/ask-screen.ts'
import { outputOf } from './support/build-output.ts'
import { pdfWords } from './support/pdf-words.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showAsk()

const TRUSTS = ['aspire', 'dudley', 'inspire', 'aspire-educational', 'thinking-schools']
const CONTACT = 'actor=staff&action=connect&account=personal&counterparty=pupil'
const SILENT = 'actor=parent-carer&action=take-image&exact=yes'
const TORN = `${CONTACT}&fact.actor.is.pupil=yes`
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

/** Puts the focus on a control by Tab, as a person does who has no mouse. */
async function tabTo(page: ScreenPage, id: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if ((await page.evaluate('document.activeElement?.id')) === id) return
    await page.press('Tab')
  }
  throw new Error(`Tab does not come to ${id}`)
}

const OUTCOMES = `[...document.querySelectorAll('[data-outcome]')].map((each) => each.dataset.outcome)`

describe('the keyboard alone', () => {
  test('chooses, answers, takes back and starts again', async () => {
    await withAsk(askOf('thinking-schools'), async (page) => {
      await tabTo(page, '_actor-typed')
      await page.type('employee')
      await page.press('Enter')
      expect(
        await page.evaluate(`[document.activeElement.id, document.activeElement.value]`),
      ).toEqual(['_actor', 'staff'])
      await tabTo(page, '_action-typed')
      await page.type('contact on social')
      await page.press('Enter')
      expect(await page.evaluate(OUTCOMES)).toEqual(['conditional'])
      await tabTo(page, '_counterparty-typed')
      await page.type('learner')
      await page.press('Enter')
      await tabTo(page, '_account')
      await page.type('a personal')
      expect(await page.evaluate(OUTCOMES)).toEqual(['conditional'])
      const question = `document.querySelector('[data-question="counterparty.isFamily"]')`
      const yes = (await page.evaluate(`${question}.querySelector('input:checked').id`)) as string
      await tabTo(page, yes)
      // From "Do not know" round to "Yes", then on to "No".
      await page.press('ArrowRight')
      await page.press('ArrowRight')
      expect(await page.evaluate(OUTCOMES)).toEqual(['prohibited'])
      expect(
        await page.evaluate(
          `[document.activeElement.value, ${question}.contains(document.activeElement)]`,
        ),
      ).toEqual(['false', true])
      await page.press('Tab')
      expect(await page.evaluate('document.activeElement.id')).toBe('_take-back')
      await page.press('Enter')
      expect(await page.evaluate(OUTCOMES)).toEqual(['conditional'])
      expect(await page.evaluate(`document.getElementById('_said').textContent`)).toBe(
        'Your answers are taken back.',
      )
      await page.evaluate(`document.getElementById('_again').focus()`)
      await page.press('Enter')
      expect(await page.evaluate(OUTCOMES)).toEqual([])
      expect(await page.evaluate('document.activeElement.id')).toBe('_actor')
    })
  })

  test('a number is taken once it is typed, not while it is', async () => {
    await withAsk(
      askOf('aspire'),
      async (page) => {
        const id = (await page.evaluate(
          `document.querySelector('[data-question="counterparty.age"] input').id`,
        )) as string
        await page.evaluate(
          `document.querySelectorAll('.needed details').forEach((each) => { each.open = true })`,
        )
        await page.evaluate(`document.getElementById(${JSON.stringify(id)}).focus()`)
        await page.type('16')
        expect((await shownOn(page)).answers[0]?.outcome).toBe('conditional')
        await page.press('Enter')
        expect(await page.evaluate(`document.getElementById(${JSON.stringify(id)}).value`)).toBe(
          '16',
        )
        expect(await page.evaluate(`document.querySelector('.told').textContent`)).toContain(
          '16 years',
        )
      },
      { fragment: 'actor=staff&action=connect&account=personal&counterparty=former-pupil' },
    )
  })

  test('an example is a start', async () => {
    await withAsk(askOf('dudley'), async (page) => {
      await page.evaluate(`document.querySelector('#_examples summary').focus()`)
      await page.press('Enter')
      await page.press('Tab')
      await page.press('Enter')
      expect(
        await page.evaluate(
          `[document.activeElement.id, document.getElementById('_examples').open]`,
        ),
      ).toEqual(['_answers', false])
      expect(await page.evaluate(OUTCOMES)).toHaveLength(1)
    })
  })
})

test('answers that contradict each other are said where they were given, and nothing is decided', async () => {
  const got = await withAsk(
    askOf('thinking-schools'),
    (page) =>
      page.evaluate(`(() => {
        const question = document.querySelector('[data-question="actor.is.pupil"]')
        return {
          invalid: question.getAttribute('aria-invalid'),
          words: document.getElementById(question.getAttribute('aria-describedby')).textContent,
          answer: document.querySelector('.outcome').textContent,
        }
      })()`),
    { fragment: TORN },
  )
  expect(got).toEqual({
    invalid: 'true',
    words: 'This cannot be so together with: who: member of staff. Change one of the two.',
    answer:
      'There is no answer yet: two of your answers contradict each other. They are marked below.',
  })
})

describe('the address', () => {
  const TOLD = `${CONTACT}&fact.counterparty.isFamily=no`

  test('holds nothing while somebody asks and answers', async () => {
    await withAsk(askOf('thinking-schools'), async (page) => {
      await page.evaluate(`document.querySelector('#_examples button').click()`)
      await page.evaluate(`document.querySelector('.needed input').click()`)
      expect(await page.evaluate('location.hash')).toBe('')
    })
  })

  test('holds the question where a link is asked for, and the answers only where the box is ticked', async () => {
    const got = await withAsk(
      askOf('thinking-schools'),
      async (page) => {
        const press = async (id: string): Promise<unknown> => {
          await page.evaluate(`document.getElementById('${id}').click()`)
          return page.evaluate('location.hash.slice(1)')
        }
        return [
          await press('_link'),
          await press('_with-facts'),
          await press('_link'),
          await page.evaluate(`copied.map((each) => each.split('#')[1])`),
        ]
      },
      { fragment: TOLD },
    )
    expect(got).toEqual([CONTACT, '', TOLD, [CONTACT, TOLD]])
  })

  test('is empty again once something else is asked', async () => {
    const left = await withAsk(
      askOf('thinking-schools'),
      (page) => page.evaluate(`document.querySelector('#_examples button').click(), location.hash`),
      { fragment: TOLD },
    )
    expect(left).toBe('')
  })

  test.each(['actor=staff&action=nothing', 'x=y', '%E0%A4%A', `${CONTACT}&fact.harm=perhaps`])(
    'that is not understood (%s) is passed over, with a plain message',
    async (fragment) => {
      const got = await withAsk(
        askOf('thinking-schools'),
        (page) =>
          page.evaluate(
            `[document.querySelectorAll('.answer').length, document.getElementById('_said').textContent, location.hash]`,
          ),
        { fragment },
      )
      expect(got).toEqual([
        0,
        'The link holds a question that this page does not understand. Choose here what you want to ask.',
        '',
      ])
    },
  )

  test('of a place on the page is left alone', async () => {
    const got = await withAsk(askOf('thinking-schools'), (page) =>
      page.evaluate(`new Promise((resolve) => {
        document.querySelector('.skip').click()
        setTimeout(() => resolve([location.hash, document.getElementById('_said').textContent]), 50)
      })`),
    )
    expect(got).toEqual(['#_main', ''])
  })
})

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
  expect(words).toContain('Who: member of staff')
  expect(words).toContain("Is the other person a member of the actor's family? No")
  expect(words).toContain('No: the policy forbids this')
  expect(words).toContain('The policy text prevails. This is not legal advice.')
  expect(words).toContain('may result in disciplinary action up to and including dismissal')
  expect(words).not.toContain('Type a word')
  expect(words).not.toContain('Start again')
})

test('without scripts it says so, and leads to the policy', () => {
  const html = askWorkspace().read(askOf('dudley'))
  expect(/<noscript>([^]*?)<\/noscript>/.exec(html)?.[1]).toMatch(
    /scripts are off in this browser[^]*<a href="social-media\/index\.html">/,
  )
})
