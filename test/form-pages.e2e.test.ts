import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { FILL, FORMS, save, showForms, STATE, withForm, type Saved } from './support/form-screen.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showForms()

const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.each(FORMS)('%s', (name) => {
  test.each(sizes)('axe-core finds nothing at $width px', async (size) => {
    const found = await withForm(
      name,
      async (page) => {
        await page.evaluate(`${axe.source}; undefined`)
        return page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations, passes }) => ({
          passes: passes.length,
          violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })),
        }))`)
      },
      size,
    )
    expect(found).toMatchObject({ violations: [] })
    expect((found as { passes: number }).passes).toBeGreaterThan(20)
  })

  test.each(sizes)(
    'nothing sticks out at $width px, and nothing to press is small',
    async (size) => {
      const found = await withForm(
        name,
        async (page) => {
          await page.evaluate(FILL)
          return page.evaluate(`({
          width: document.documentElement.scrollWidth,
          out: [...document.body.querySelectorAll('*:not(.skip)')]
            .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
            .map((each) => each.outerHTML.slice(0, 80)),
          small: [...document.querySelectorAll('main :is(input, textarea, button)')]
            .filter((each) => each.getBoundingClientRect().width < 24 || each.getBoundingClientRect().height < 24)
            .map((each) => each.outerHTML.slice(0, 80)),
        })`)
        },
        size,
      )
      expect(found).toEqual({ width: size.width, out: [], small: [] })
    },
  )

  test('Tab goes through all of it in reading order, each seen to have the focus', async () => {
    const { wanted, stops } = await withForm(name, async (page) => {
      // Of a group of round buttons the first has the focus while none is chosen.
      const ids = await page.evaluate(
        `[...document.querySelectorAll('a, input, textarea, button')].filter((each, index, all) => each.type !== 'radio' || all.find(({ name }) => name === each.name) === each).map((each) => each.id || each.textContent)`,
      )
      const seen: unknown[] = []
      for (const _ of ids as string[]) {
        await page.press('Tab')
        seen.push(
          await page.evaluate(`(() => {
            const each = document.activeElement
            const style = getComputedStyle(each)
            const box = each.getBoundingClientRect()
            return { id: each.id || each.textContent, outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, seen: box.left >= 0 && box.top > -1 && box.bottom < innerHeight + 1 }
          })()`),
        )
      }
      return { wanted: ids as string[], stops: seen }
    })
    expect(stops).toEqual(wanted.map((id) => ({ id, outline: true, seen: true })))
    expect(wanted.length).toBeGreaterThan(8)
  })

  test('asks for nothing from elsewhere, and stores nothing', async () => {
    const left = await withForm(name, async (page) => {
      await page.evaluate(FILL)
      await save(page)
      return page.evaluate(
        `({ loaded: performance.getEntriesByType('resource').map(({ name }) => name), stored: localStorage.length + sessionStorage.length, cookie: document.cookie })`,
      )
    })
    expect(left).toEqual({ loaded: [], stored: 0, cookie: '' })
  })
})

test('the keyboard alone fills in the form, saves and clears it', async () => {
  const got = await withForm('contributors-checklist', async (page) => {
    const tab = async (times: number): Promise<void> => {
      for (let each = 0; each < times; each++) await page.press('Tab')
    }
    // Way past the top, link back, file.
    await tab(4)
    for (let question = 0; question < 4; question++) {
      await page.press('Space')
      await tab(1)
    }
    const on = await page.evaluate(`document.activeElement.textContent`)
    await page.press('Enter')
    const saved = JSON.parse((await page.evaluate(`handed.at(-1).blob.text()`)) as string) as Saved
    await tab(2)
    await page.press('Space')
    return { on, answers: Object.values(saved.answers), state: await page.evaluate(STATE) }
  })
  expect(got).toEqual({
    on: 'Save answers as a file',
    answers: ['Yes', 'Yes', 'Yes', 'Yes'],
    state: Array.from({ length: 8 }, () => false),
  })
})

test('Enter in a line sends nothing and loses nothing', async () => {
  const got = await withForm('site-approval-form', async (page) => {
    await page.evaluate(`document.getElementById('_author-department').focus()`)
    await page.type('Art & Design')
    await page.press('Enter')
    // A browser sends a form of one line at Enter; of any form it asks the page first.
    const sent = await page.evaluate(
      `(() => { let sent; addEventListener('submit', (event) => { sent = !event.defaultPrevented; event.preventDefault() }); document.getElementById('_form').requestSubmit(); return sent })()`,
    )
    return [sent, await page.evaluate(`document.getElementById('_author-department').value`)]
  })
  expect(got).toEqual([false, 'Art & Design'])
})

test('the button prints', async () => {
  expect(
    await withForm('contributors-checklist', (page) =>
      page.evaluate(`document.querySelector('[data-do="print"]').click(), printed`),
    ),
  ).toBe(1)
})

test('no other script runs, and nothing is fetched or sent', async () => {
  const got = await withForm('contributors-checklist', (page) =>
    page.evaluate(`(async () => {
      const refused = []
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      const link = document.createElement('a')
      link.setAttribute('onclick', 'window.intruder = true')
      link.dispatchEvent(new Event('click'))
      const picture = new Image()
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
      const form = document.createElement('form')
      form.action = 'https://example.org/'
      document.body.append(form)
      form.submit()
      const fetched = await fetch('data:text/plain,x').then(() => true, () => false)
      await new Promise((resolve) => setTimeout(resolve, 100))
      return { ran: 'intruder' in window, fetched, refused: refused.toSorted() }
    })()`),
  )
  expect(got).toEqual({
    ran: false,
    fetched: false,
    refused: ['connect-src', 'form-action', 'img-src', 'script-src-attr', 'script-src-elem'],
  })
})
