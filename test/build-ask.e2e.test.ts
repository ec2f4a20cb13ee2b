import { expect, test, vi } from 'vitest'
import { outputOf, PAGES } from './support/build-output.ts'
import { differences, snapshot, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const DUDLEY = 'dist/public/dudley/ask.html'
const DESK = 'dist/work/ask.html'
const POLICY = 'policies/dudley/social-media/policy.md'
const RULES = 'policies/dudley/social-media/rules.yaml'

/** Ids of the policies whose rules a page holds. */
function policiesIn(at: Workspace, path: string): readonly string[] {
  const data = /<script type="application\/json" id="_data">([^]*?)<\/script>/.exec(
    at.read(path),
  )?.[1]
  const { policies } = JSON.parse(data ?? '') as {
    readonly policies: readonly { readonly rules: { readonly policy: { readonly id: string } } }[]
  }
  return policies.map(({ rules }) => rules.policy.id)
}

test('two builds of the same policies write the same bytes', async () => {
  const [one, other] = [workspace(['dudley']), workspace(['dudley'])]
  await one.policy(PAGES)
  await other.policy(PAGES)
  expect(differences(snapshot(one.path('dist')), snapshot(other.path('dist')))).toEqual([])
  expect(policiesIn(one, DUDLEY)).toEqual(['dudley/social-media'])
})

test('a policy without rules has none, and no link to one; with the rules the page goes', async () => {
  const at = workspace(['dudley', 'inspire'])
  await at.policy(PAGES)
  expect(policiesIn(at, DESK)).toEqual(['dudley/social-media', 'inspire/social-media'])
  at.remove(RULES)
  const { code, out } = await at.policy(PAGES)
  expect(code).toBe(0)
  expect(out).toContain(`removed ${DUDLEY}\n`)
  expect(at.read('dist/public/dudley/index.html')).not.toContain('ask.html')
  expect(policiesIn(at, DESK)).toEqual(['inspire/social-media'])
})

test('where no policy has rules there is none at all', async () => {
  const at = workspace(['dudley'])
  at.remove(RULES)
  const { out } = await at.policy(PAGES)
  expect(outputOf(at).filter((path) => path.endsWith('ask.html'))).toEqual([])
  expect(at.read('dist/work/index.html')).not.toContain('ask.html')
  expect(out).not.toContain('Ask what')
})

test('of a policy with errors the last page stays, and the desk says that it cannot be asked', async () => {
  const at = workspace(['dudley', 'inspire'])
  await at.policy(PAGES)
  const before = at.read(DUDLEY)
  at.edit(POLICY, /^---\n/, '---\nowner: nobody-known\n')
  expect((await at.policy(PAGES)).code).toBe(1)
  expect(at.read(DUDLEY)).toBe(before)
  expect(at.read('dist/public/dudley/index.html')).toContain('ask.html')
  expect(policiesIn(at, DESK)).toEqual(['inspire/social-media'])
  expect(at.read(DESK)).toContain(
    'Cannot be asked, because its text or its rules have errors: dudley/social-media.',
  )
})

test('a build of one trust leaves the page of another as it is, like its policy page', async () => {
  const at = workspace(['dudley', 'inspire'])
  await at.policy(PAGES)
  const before = at.read(DUDLEY)
  at.edit('policies/dudley/trust.yaml', 'Dudley Academies Trust', 'Another Name')
  await at.policy(['build', 'inspire', ...PAGES.slice(1)])
  expect(at.read(DUDLEY)).toBe(before)
  expect(at.read('dist/public/dudley/index.html')).toContain('ask.html')
  await at.policy(PAGES)
  expect(at.read(DUDLEY)).toContain('Another Name')
})
