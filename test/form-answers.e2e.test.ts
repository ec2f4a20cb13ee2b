import { createRequire } from 'node:module'
import { expect, test, vi } from 'vitest'
import { schemas } from '../packages/model/src/index.ts'
import {
  FILL,
  FORMS,
  open,
  save,
  showForms,
  STATE,
  UNSAVED,
  withForm,
} from './support/form-screen.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
showForms()

// The model's own validator: the root depends on no package that ships.
const { Ajv2020 } = createRequire(new URL('../packages/model/package.json', import.meta.url))(
  'ajv/dist/2020.js',
) as {
  Ajv2020: new (options: object) => { compile: (schema: object) => (value: unknown) => boolean }
}
const fitsSchema = new Ajv2020({ strict: false }).compile(schemas['answers.schema.json'] ?? {})

test.each(FORMS)('%s: what is filled in is saved, and comes back on a fresh page', async (name) => {
  const { state, file } = await withForm(name, async (page) => {
    await page.evaluate(FILL)
    return { state: await page.evaluate(STATE), file: await save(page) }
  })
  expect(file.name).toBe(`thinking-schools-social-media-${name}-answers.json`)
  expect(file.saved).toMatchObject({
    schema: 'answers.schema.json',
    form: name,
    policy: 'thinking-schools/social-media',
    version: null,
    fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
  })
  expect(fitsSchema(file.saved)).toBe(true)
  expect(Object.keys(file.saved.answers)).toEqual(
    await withForm(name, (page) =>
      page.evaluate(`[...document.querySelectorAll('[data-question]')].map((each) => each.id)`),
    ),
  )
  const back = await withForm(name, async (page) => {
    const said = await open(page, JSON.stringify(file.saved), 'mine.json')
    return { said, state: await page.evaluate(STATE), again: await save(page) }
  })
  expect(back.said).toBe('The answers saved in mine.json are here.')
  expect(back.state).toEqual(state)
  expect(back.again).toEqual(file)
})

test('answers have the shape of their fields; what was not answered is left out', async () => {
  const { saved } = await withForm('site-approval-form', async (page) => {
    await page.evaluate(`
      const put = (id, value) => { document.getElementById(id).value = value }
      const tick = (id) => document.getElementById(id).click()
      put('_author-department', 'Art'); put('_aims-of-site', 'One\\nTwo'); put('_going-live-date', 'September')
      tick('_audience-groups_2'); tick('_audience-groups_1'); put('_audience-groups_1_details', '11 to 14')
      put('_contributor-groups_7_details', 'Friends')
      tick('_site-host_2'); put('_site-host_2_details', 'example.org')
      put('_line-manager-approval_1', 'A. Name'); undefined`)
    return save(page)
  })
  expect(saved.answers).toEqual({
    'author-department': 'Art',
    'aims-of-site': 'One\nTwo',
    'audience-groups': {
      value: ['Pupils of the Academy (provide age range)', "The Academy's staff"],
      details: { 'Pupils of the Academy (provide age range)': '11 to 14' },
    },
    'contributor-groups': { details: { 'Others; please provide details': 'Friends' } },
    'site-host': {
      value: 'Third party; please give host name',
      details: { 'Third party; please give host name': 'example.org' },
    },
    'going-live-date': 'September',
    'line-manager-approval': { Name: 'A. Name' },
  })
  expect(fitsSchema(saved)).toBe(true)
  expect(fitsSchema({ ...saved, answers: { a: 1 } })).toBe(false)
})

test('asks before answers that are not saved are replaced, cleared or left', async () => {
  const got = await withForm('contributors-checklist', async (page) => {
    const steps: unknown[] = []
    const { saved } = await save(page)
    const note = async (): Promise<void> =>
      void steps.push(
        await page.evaluate(
          `({ unsaved: ${UNSAVED}, asked: asked.length, ticked: document.querySelectorAll(':checked').length })`,
        ),
      )
    await note()
    await page.evaluate(
      `document.getElementById('_image-consent-confirmed_1').click(); answer = false`,
    )
    await note()
    const said = await open(page, JSON.stringify(saved))
    await note()
    await page.evaluate(`document.querySelector('[data-do="clear"]').click()`)
    await note()
    await save(page)
    await note()
    await page.evaluate(`answer = true; document.querySelector('[data-do="clear"]').click()`)
    await note()
    return { steps, said }
  })
  expect(got).toEqual({
    said: 'Nothing was changed.',
    steps: [
      { unsaved: false, asked: 0, ticked: 0 },
      { unsaved: true, asked: 0, ticked: 1 },
      { unsaved: true, asked: 1, ticked: 1 },
      { unsaved: true, asked: 2, ticked: 1 },
      { unsaved: false, asked: 2, ticked: 1 },
      { unsaved: false, asked: 3, ticked: 0 },
    ],
  })
})
