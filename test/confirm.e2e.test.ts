import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from '../packages/model/src/index.ts'
import { snapshot, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const MD = 'policies/dudley/social-media/policy.md'
const TYPES = 'policies/dudley/social-media/clauses.yaml'
const RULES = 'policies/dudley/social-media/rules.yaml'

interface Checked {
  readonly diagnostics: readonly Diagnostic[]
}

describe('confirm', () => {
  const edited = (): ReturnType<typeof workspace> => {
    const at = workspace(['dudley'])
    at.edit(MD, 'handle offensive comments swiftly', 'handle offensive comments very swiftly')
    at.edit(RULES, 'handle offensive comments swiftly', 'handle offensive comments very swiftly')
    return at
  }

  test('nothing while a rule still quotes words that are gone: what was a stale rule would be a broken file', async () => {
    const at = workspace(['dudley'])
    at.edit(MD, 'handle offensive comments swiftly', 'handle rude comments swiftly')
    const before = snapshot(at.root)
    const { code, out, err } = await at.policy(['confirm', 'dudley', '--yes'])
    expect(code).toBe(1)
    expect(out).toContain('handle rude comments swiftly')
    expect(err).toMatch(
      /^policies\/dudley\/social-media\/rules\.yaml:\d+:\d+ {2}error {2}these words are not in `handle-offensive-comments-swiftly` {2}words-not-in-clause$/m,
    )
    expect(err).toContain('nothing is confirmed')
    expect(snapshot(at.root)).toEqual(before)
  })

  test('nothing waits in the policies as they are', async () => {
    const at = workspace(['dudley'])
    expect(await at.policy(['confirm', 'dudley'])).toEqual({
      code: 0,
      out: '',
      err: 'nothing waits to be confirmed\n',
    })
  })

  test('shows the old and the new words; asks nobody who is not there', async () => {
    const at = edited()
    const before = snapshot(at.root)
    const { code, out, err } = await at.policy(['confirm', 'dudley'])
    expect(code).toBe(2)
    expect(out).toMatch(
      /^ {2}under: Handling abuse\n {2}words before: When acting on behalf of the Trust, handle offensive comments swiftly.*\n {2}words now: {4}When acting on behalf of the Trust, handle offensive comments very swiftly/m,
    )
    expect(err).toBe(
      'policy: nobody is there to answer\n  help: read the clauses above, then run it again with `--yes`\n',
    )
    expect(snapshot(at.root)).toEqual(before)
  })

  test('shows what a clause stood and stands under where only that changed', async () => {
    const at = workspace(['dudley'])
    at.edit(MD, "### The Do's", "### The Dos and don'ts")
    const { out } = await at.policy(['confirm', 'dudley', '--dry-run'])
    expect(out).toMatch(
      /^respect-all-parties {2}duty.*\n {2}under before: Managing .* > The Do's\n {2}under now: {4}Managing .* > The Dos and don'ts\n {2}words: Be respectful to all parties\.$/m,
    )
  })

  test('says what new words read like, where the old ones read like something else', async () => {
    const at = workspace(['dudley'])
    at.edit(
      MD,
      'Academy/Trust accounts must be monitored',
      'Academy/Trust accounts must not be monitored',
    )
    expect((await at.policy(['confirm', 'dudley', '--dry-run'])).out).toContain(
      '\n  the words now read like a prohibition\n',
    )
    expect((await edited().policy(['confirm', 'dudley', '--dry-run'])).out).not.toContain(
      'now read like',
    )
  })

  test('--dry-run shows only, and so does a no', async () => {
    const at = edited()
    const before = snapshot(at.root)
    expect(await at.policy(['confirm', 'dudley', '--dry-run'])).toMatchObject({ code: 0, err: '' })
    expect(
      await at.policy(['confirm', 'dudley'], { ask: () => Promise.resolve(false) }),
    ).toMatchObject({ code: 0, err: '' })
    expect(snapshot(at.root)).toEqual(before)
  })

  test.each([
    ['--yes', ['--yes'], undefined],
    ['a yes', [], true],
  ])('%s confirms, and the finding is gone', async (_, flags, answer) => {
    const at = edited()
    const asked: string[] = []
    const codes = async (): Promise<readonly string[]> =>
      (JSON.parse((await at.policy(['check', '--json'])).out) as Checked).diagnostics.map(
        ({ code }) => code,
      )
    expect(await codes()).toContain('stale-clause')
    const ask = (question: string): Promise<boolean | undefined> => {
      asked.push(question)
      return Promise.resolve(answer)
    }
    expect(await at.policy(['confirm', 'dudley', ...flags], { ask })).toMatchObject({
      code: 0,
      err: `1 clause confirmed in ${TYPES}\n1 clause confirmed in ${RULES}\n`,
    })
    expect(asked).toEqual(
      answer === undefined
        ? []
        : [
            `Confirm 1 clause and the rules of 1 clause? What is wrong is corrected in ${TYPES} and ${RULES} first.`,
          ],
    )
    expect(await codes()).not.toContain('stale-clause')
    expect(await at.policy(['format', '--check'])).toMatchObject({ code: 0 })
  })

  test('only the clauses named', async () => {
    const at = edited()
    at.edit(MD, /^- Engaging/m, '- Most engaging')
    const id = /^- Most engaging \{#([a-z-]+)\}$/m.exec(at.read(MD))?.[1] ?? ''
    const { out } = await at.policy(['confirm', 'dudley', id, '--yes'])
    expect(out).toContain('Most engaging')
    expect(out).not.toContain('very swiftly')
    expect((await at.policy(['confirm', 'dudley', '--dry-run'])).out).toContain('very swiftly')
  })
})
