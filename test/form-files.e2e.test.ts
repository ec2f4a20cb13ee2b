import { describe, expect, test, vi } from 'vitest'
import { open, save, showForms, STATE, UNSAVED, withForm } from './support/form-screen.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showForms()

describe('a file that cannot be opened changes nothing, and is said to', () => {
  const fine = {
    schema: 'answers.schema.json',
    form: 'contributors-checklist',
    policy: 'thinking-schools/social-media',
    version: null,
    answers: { 'image-consent-confirmed': 'No' },
  }
  const file =
    (change: object): ((fingerprint: string) => string) =>
    (fingerprint) =>
      JSON.stringify({ ...fine, fingerprint, ...change })
  test.each<[string, (fingerprint: string) => string, string]>([
    ['not JSON', () => 'hello', 'x.json holds no saved answers.'],
    ['null', () => 'null', 'x.json holds no saved answers.'],
    ['other JSON', () => '{"answers": {}}', 'x.json holds no saved answers.'],
    ['no answers', file({ answers: [] }), 'x.json holds no saved answers.'],
    [
      'another form',
      file({ form: 'site-approval-form' }),
      'x.json holds answers to another form, site-approval-form.',
    ],
    [
      'another policy',
      file({ policy: 'a/b' }),
      'x.json holds answers to another form, contributors-checklist.',
    ],
    [
      'other words',
      file({ fingerprint: '000000000000' }),
      'x.json was saved from another version of this form, with other words. Its answers may not fit the questions asked now; a text editor shows them.',
    ],
    ['too large', () => ' '.repeat(2_000_001), 'x.json is too large for saved answers.'],
    [
      'an option that is not there',
      file({ answers: { 'image-consent-confirmed': 'Perhaps' } }),
      'x.json has an answer to “Adequate consent is in place for any images to be posted” that does not fit.',
    ],
    [
      'a number',
      file({ answers: { 'image-consent-confirmed': 5 } }),
      'x.json has an answer to “Adequate consent is in place for any images to be posted” that does not fit.',
    ],
    [
      'too much',
      file({ answers: { 'image-consent-confirmed': ['Yes', 'No'] } }),
      'x.json has an answer to “Adequate consent is in place for any images to be posted” that does not fit.',
    ],
  ])('%s', async (_, text, reason) => {
    const got = await withForm('contributors-checklist', async (page) => {
      await page.evaluate(`document.getElementById('_policy-compliance-confirmed_2').click()`)
      const before = await page.evaluate(STATE)
      const fingerprint = (await page.evaluate(
        `document.getElementById('_form').dataset.fingerprint`,
      )) as string
      const said = await open(page, text(fingerprint), 'x.json')
      return {
        said,
        same: JSON.stringify(before) === JSON.stringify(await page.evaluate(STATE)),
        unsaved: await page.evaluate(UNSAVED),
      }
    })
    expect(got).toEqual({ said: `${reason} Nothing was changed.`, same: true, unsaved: true })
  })

  test('one that fits opens', async () => {
    const got = await withForm('contributors-checklist', async (page) => {
      const fingerprint = (await page.evaluate(
        `document.getElementById('_form').dataset.fingerprint`,
      )) as string
      return { said: await open(page, file({})(fingerprint)), state: await page.evaluate(STATE) }
    })
    expect(got).toEqual({
      said: 'The answers saved in answers.json are here.',
      state: [false, false, false, false, false, true, false, false],
    })
  })
})

test('answers that the form does not ask for are named, kept, and saved again', async () => {
  const strange = {
    '<img src=x onerror=alert(1)>': 'one',
    'gone-field': { value: ['two'] },
    __proto__: 'three',
  }
  const got = await withForm('contributors-checklist', async (page) => {
    const { saved } = await save(page)
    const text = JSON.stringify({ ...saved, version: '0.9', answers: 0 }).replace(
      '"answers":0',
      `"answers":${JSON.stringify(strange).replace('}}', '}').replace('{"<', '{"image-consent-confirmed":"Yes","<').replace(/\}$/, '},"__proto__":"three"}')}`,
    )
    const said = await open(page, text)
    return {
      said,
      again: (await save(page)).saved.answers,
      pictures: await page.evaluate('document.images.length'),
    }
  })
  expect(got.said).toBe(
    'The answers saved in answers.json are here. The policy has another version now; this form has the same words. The file also answers what this form does not ask: <img src=x onerror=alert(1)>, gone-field, __proto__. That is kept, and saved again with the rest.',
  )
  expect(Object.entries(got.again)).toEqual([
    ['<img src=x onerror=alert(1)>', 'one'],
    ['gone-field', { value: ['two'] }],
    ['__proto__', 'three'],
    ['image-consent-confirmed', 'Yes'],
  ])
  expect(got.pictures).toBe(0)
})
