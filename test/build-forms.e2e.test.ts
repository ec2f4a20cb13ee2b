import { expect, test, vi } from 'vitest'
import { manifestOf, outputOf, PAGES } from './support/build-output.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const POLICY = 'policies/thinking-schools/social-media/policy.md'
const FOLDER = 'public/thinking-schools/social-media'

/** Paths of the forms that stand in the output folder. */
function formsOf(at: Workspace): readonly string[] {
  return outputOf(at).filter((path) => path.includes('/forms/'))
}

test('each form is a file of its policy; a policy without forms has no folder for them', async () => {
  const at = workspace(['thinking-schools', 'dudley'])
  const { code, out } = await at.policy(PAGES)
  expect(code).toBe(0)
  const paths = ['contributors-checklist', 'site-approval-form'].map(
    (id) => `${FOLDER}/forms/${id}.html`,
  )
  expect(formsOf(at)).toEqual(paths)
  expect(
    manifestOf(at)
      .files.filter(({ path }) => path.includes('/forms/'))
      .map(({ path, policy }) => [path, policy]),
  ).toEqual(paths.map((path) => [path, 'thinking-schools/social-media']))
  expect(out).toMatch(
    /^thinking-schools\/social-media +2 forms, page, policy\.json, \d+ reminders, rules\.csv, rules\.json, \d+ views /m,
  )
  expect(out).toMatch(
    /^dudley\/social-media +page, policy\.json, \d+ reminders, rules\.csv, rules\.json, \d+ views /m,
  )
})

test('a form whose id changes leaves no old file behind', async () => {
  const at = workspace(['thinking-schools'])
  await at.policy(PAGES)
  at.edit(POLICY, '{#contributors-checklist}', '{#index}')
  // The old id is of a frozen version: what became of it is said.
  at.edit(POLICY, /^front:$/m, 'formerly: { contributors-checklist: index }\nfront:')
  at.edit(
    'policies/thinking-schools/social-media/clauses.yaml',
    /^contributors-checklist:/m,
    'index:',
  )
  const { code, out, err } = await at.policy(PAGES)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`removed dist/${FOLDER}/forms/contributors-checklist.html\n`)
  expect(formsOf(at)).toEqual([
    `${FOLDER}/forms/index.html`,
    `${FOLDER}/forms/site-approval-form.html`,
  ])
  // The table names the page to open, and not the form of that name.
  expect(out).toMatch(new RegExp(` dist/${FOLDER}/index\\.html$`, 'm'))
})

test('forms of a policy with an error stay as last built', async () => {
  const at = workspace(['thinking-schools'])
  await at.policy(PAGES)
  const before = formsOf(at)
  at.edit(POLICY, 'kind: yes-no', 'kind: maybe')
  const { code, out } = await at.policy(PAGES)
  expect(code).toBe(1)
  expect(formsOf(at)).toEqual(before)
  expect(out).toMatch(
    /^thinking-schools\/social-media +2 forms, page, policy\.json, \d+ reminders, rules\.csv, rules\.json, \d+ views \(as last built\)/m,
  )
})

test('where no page is asked for, no form is written, and those there stay', async () => {
  const at = workspace(['thinking-schools'])
  await at.policy(['build', '--format', 'json'])
  expect(formsOf(at)).toEqual([])
  await at.policy(PAGES)
  const { out } = await at.policy(['build', '--format', 'json'])
  expect(formsOf(at)).toHaveLength(2)
  expect(out).toMatch(
    /policy\.json, rules\.csv, rules\.json; 2 forms, page, \d+ reminders, \d+ views \(as last built\)/,
  )
})

test('when the last form goes, so does the folder', async () => {
  const at = workspace(['dudley'])
  const paths = ['policy.md', 'clauses.yaml'].map((name) => `policies/dudley/social-media/${name}`)
  const before = paths.map((path) => [path, at.read(path)] as const)
  at.edit(
    'policies/dudley/social-media/policy.md',
    /$/,
    '\n```form\nparts:\n  - heading: REQUEST\n    fields:\n      - { label: Name of the site, kind: line }\n```\n',
  )
  await at.policy(['format'])
  expect((await at.policy(PAGES)).code).toBe(0)
  expect(formsOf(at)).toHaveLength(1)
  for (const [path, text] of before) at.write(path, text)
  const { code, out } = await at.policy(PAGES)
  expect(code).toBe(0)
  expect(out).toMatch(/^removed dist\/public\/dudley\/social-media\/forms\//m)
  expect(at.exists('dist/public/dudley/social-media/forms')).toBe(false)
})
