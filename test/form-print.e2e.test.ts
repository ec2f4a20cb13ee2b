import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { foldText } from '../packages/model/src/index.ts'
import { openScreen, type Screen } from '../packages/print/src/index.ts'
import { pageWords } from '../packages/render/src/index.ts'
import { fileOf, FORMS, screenOf, showForms, withForm } from './support/form-screen.ts'
import { readTagged, type TaggedPdf } from './support/tagged-pdf.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showForms()

let screen: Screen

beforeAll(async () => {
  screen = await openScreen()
})
afterAll(async () => {
  await screen.close()
})

async function print(html: string): Promise<TaggedPdf> {
  const page = await screen.open(html)
  const bytes = await page.pdf()
  await page.close()
  return readTagged(bytes)
}

const LONG = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ')

describe.each(FORMS)('%s', (name) => {
  test('empty, it prints its title and every word of the form, and nothing of the screen', async () => {
    const html = readFileSync(fileOf(name), 'utf8')
    const { tagged, title, pages } = await print(html)
    const words = pageWords(html).map(({ word }) => word)
    const [form, policy, trust] = foldText(title).split(' - ')
    // A PDF may part two words or not where a box stands between them: letters are compared.
    expect(foldText(tagged).replace(/\s/g, '')).toBe(
      `${form}${policy},${trust}${words.join('')}`.replace(/\s/g, ''),
    )
    expect(pages).toBeLessThanOrEqual(5)
  })

  test('empty, its lines and boxes are large enough to write in by hand', async () => {
    const html = readFileSync(fileOf(name), 'utf8').replaceAll('@media print', '@media screen')
    const page = await screenOf().open(html, { width: 567, height: 900 })
    const MM = 96 / 25.4
    const got = (await page.evaluate(`({
      heights: [...document.querySelectorAll('#_form :is(input[type="text"], textarea)')].map((each) => [each.tagName, each.getBoundingClientRect().height / ${MM}]),
      boxes: [...document.querySelectorAll('#_form :is([type="checkbox"], [type="radio"])')].map((each) => each.getBoundingClientRect().width / ${MM}),
      shown: [...document.querySelectorAll('button, [type="file"], a, header, footer')].filter((each) => each.checkVisibility()).length,
      split: [...document.querySelectorAll('.field')].filter((each) => getComputedStyle(each).breakInside !== 'avoid').length,
    })`)) as { heights: [string, number][]; boxes: number[]; shown: number; split: number }
    await page.close()
    expect(got).toMatchObject({ shown: 0, split: 0 })
    expect(got.heights.length + got.boxes.length).toBeGreaterThan(7)
    for (const [tag, height] of got.heights)
      expect(height).toBeGreaterThanOrEqual(tag === 'TEXTAREA' ? 25 : 8.9)
    for (const width of got.boxes) expect(width).toBeGreaterThanOrEqual(4)
  })
})

test('filled in, nothing of a long answer is cut off', async () => {
  const html = (await withForm('site-approval-form', (page) =>
    page.evaluate(`(() => {
      for (const [id, value] of [['_aims-of-site', ${JSON.stringify(LONG)}], ['_author-department', 'Art '.repeat(60) + 'end-of-line'], ['_audience-groups_1_details', 'eleven to fourteen']]) {
        const control = document.getElementById(id)
        control.value = value
        control.dispatchEvent(new Event('input', { bubbles: true }))
        // What stands in a control is no part of the HTML; here it is, so that words printed twice would be seen.
        if (control.matches('textarea')) control.textContent = value
        else control.setAttribute('value', value)
      }
      return '<!doctype html>' + document.documentElement.outerHTML
    })()`),
  )) as string
  const { tagged, pages } = await print(html)
  const letters = foldText(tagged).replace(/\s/g, '')
  expect(letters).toContain(LONG.replaceAll(' ', ''))
  expect(letters).toContain(`${'Art'.repeat(60)}end-of-line`)
  expect(letters.split('eleventofourteen')).toHaveLength(2)
  expect(letters.split('word1499')).toHaveLength(2)
  expect(pages).toBeGreaterThan(5)
})
