import { describe, expect, test, vi } from 'vitest'
import type { ScreenPage } from '../packages/print/src/index.ts'
import { askOf, CONTACT, showAsk, shownOn, TORN, withAsk } from './support/ask-screen.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showAsk()

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

test('the place where the answer is said is there before it, so that the first one is heard too', async () => {
  const got = await withAsk(askOf('dudley'), (page) =>
    page.evaluate(`(() => {
      const live = document.querySelector('[aria-live="polite"]')
      document.querySelector('#_examples button').click()
      const outcome = document.querySelector('.outcome')
      document.querySelector('.needed input').click()
      return [live.isConnected, live.contains(outcome), outcome.isConnected]
    })()`),
  )
  expect(got).toEqual([true, true, true])
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
          needed: document.querySelector('.needed .hint').textContent,
        }
      })()`),
    { fragment: TORN },
  )
  expect(got).toEqual({
    invalid: 'true',
    words: 'This cannot be so together with: who: staff member. Change one of the two.',
    answer:
      'There is no answer yet: something that you told contradicts the rest. It is marked below.',
    needed: 'Change or take back what contradicts the rest; then the answer appears.',
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
