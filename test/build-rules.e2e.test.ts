import { expect, test, vi } from 'vitest'
import { createRules, type RuleSetJson } from '../packages/rules/src/index.ts'
import { outputOf, PAGES, notForAudiences } from './support/build-output.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const FOLDER = 'policies/inspire/social-media'
const DATA = 'dist/public/inspire/social-media/rules.json'

/** The two words of a name that the policy has after "contact" in that clause, read off it. */
function nameIn(at: Workspace): string {
  const name = /please contact (\S+ \S+) .*\{#report-working-day-use\}$/m.exec(
    at.read(`${FOLDER}/policy.md`),
  )?.[1]
  if (name === undefined) throw new Error('the clause names nobody')
  return name
}

test('rules.json is the whole rule set: the engine takes it as it is', async () => {
  const at = workspace(['inspire'])
  expect((await at.policy(PAGES)).code).toBe(0)
  const json = JSON.parse(at.read(DATA)) as RuleSetJson
  expect(json.policy.id).toBe('inspire/social-media')
  expect(json.notice).toContain('The policy text prevails')
  const decision = createRules(json).decide({ actor: 'pupil', action: 'use-social-media' })
  expect(decision.because.length + decision.missing.length).toBeGreaterThan(0)
})

test('a policy whose rules were taken away leaves neither rules.json nor views behind; one without rules has none', async () => {
  const at = workspace(['inspire'])
  await at.policy(PAGES)
  at.remove(`${FOLDER}/rules.yaml`)
  const { code, out } = await at.policy(PAGES)
  expect(code).toBe(0)
  expect(out).toContain(`removed ${DATA}\n`)
  const left = outputOf(at)
  expect(left).not.toContain('public/inspire/social-media/rules.json')
  expect(left).not.toContain('public/inspire/social-media/rules.csv')
  expect(notForAudiences(left)).toEqual(left)
  expect(at.read('dist/public/inspire/social-media/index.html')).not.toContain('For everyone')
  expect(at.read('dist/public/inspire/index.html')).not.toContain('for/')
})

test("a person's name is in the policy's own files, and in nothing else that is built", async () => {
  const at = workspace(['inspire'])
  const name = nameIn(at)
  const withWord = ['build', '--format', 'html,json,docx', '--today', '2026-11-20']
  expect((await at.policy(withWord)).code).toBe(0)
  const naming = outputOf(at).filter((path) =>
    // Names may be cut by a line, a tag or an escape: the family name alone is enough.
    at.read(`dist/${path}`).includes(name.split(' ')[1] ?? name),
  )
  expect(naming).toEqual([
    'public/inspire/social-media/index.html',
    'public/inspire/social-media/policy.json',
  ])
  for (const path of [DATA, 'dist/public/inspire/social-media/for/staff.html'])
    expect(at.read(path)).toContain('please contact [')
})
