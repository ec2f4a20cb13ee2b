import { describe, expect, test, vi } from 'vitest'
import { taxonomyOf } from '../packages/rules/src/index.ts'
import { policies } from './support/library.ts'
import { runPolicy, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const REMINDERS = 'policies/aspire/social-media/reminders.yaml'

interface Covered {
  readonly duties: readonly {
    readonly policy: string
    readonly rule: string
    readonly why: string | null
    readonly open: boolean
    readonly reminders: readonly { readonly id: string }[]
  }[]
  readonly summary: Readonly<Record<string, number>>
}

test('every rule to inform somebody, of all five trusts, has a reminder or the reason why not', async () => {
  const { code, out } = await runPolicy(['remind', '--coverage', '--json'])
  const { duties, summary } = JSON.parse(out) as Covered
  const expected = policies.flatMap(({ policy, rules }) => {
    const { kindsOf } = taxonomyOf(rules?.words.actions ?? {})
    return (rules?.rules ?? [])
      .filter(({ action = [] }) => action.some((each) => kindsOf(each).has('inform')))
      .map(({ id }) => `${policy.id}#${id}`)
  })
  expect(duties.map(({ policy, rule }) => `${policy}#${rule}`)).toEqual(expected)
  expect(duties.filter(({ open }) => open)).toEqual([])
  expect(code).toBe(0)
  expect(summary).toMatchObject({ duties: expected.length, open: 0 })
  for (const { policy, reminders } of policies)
    expect([
      policy.id,
      reminders?.reminders.filter(({ reason }) => reason === 'suggestion').length,
    ]).toEqual([policy.id, 6])
  const ten = duties.find(({ rule }) => rule === 'academy-reminds-regularly/1')
  expect(ten?.reminders).toHaveLength(10)
})

test('as a table, with what is left open; exit code 1', async () => {
  const at = workspace(['aspire', 'dudley'])
  expect((await at.policy(['remind', '--coverage'])).out).toMatch(
    /\nNo duty to inform is left open\.\n$/,
  )
  at.edit(REMINDERS, /^ {2}training-and-guidance\/1:.*\n/m, '')
  const { code, out } = await at.policy(['remind', '--coverage', 'aspire'])
  expect(code).toBe(1)
  expect(out).toContain(
    'aspire/social-media: 11 rules to inform somebody, 5 with a reminder, 5 with a reason why not, 1 open; 6 suggestions besides',
  )
  expect(out).toMatch(/^training-and-guidance\/1 +obligation \(must\) +nothing$/m)
  expect(out).toMatch(/\nLeft open:\n {2}aspire\/social-media#training-and-guidance\/1\n$/)
  expect(out).not.toContain('dudley')
  expect((await at.policy(['check', 'aspire'])).out).toContain('duty-without-reminder')
  at.remove('policies/dudley/social-media/reminders.yaml')
  expect((await at.policy(['remind', '--coverage', 'dudley'])).code).toBe(1)
})

test('a duty whose only reminder is held back is open', async () => {
  const at = workspace(['aspire'])
  at.edit(
    'policies/aspire/social-media/policy.md',
    'no pupil under the age of 13 should have',
    'no pupil under the age of 13 ought to have',
  )
  const { code, out } = await at.policy(['remind', '--coverage'])
  expect(code).toBe(1)
  expect(out).toMatch(/^esafety-education-for-pupils\/2 .* no-account-under-13 \(stale\)$/m)
})

describe('slips in reminders.yaml are found at their place', () => {
  test.each([
    [
      /audiences: \[parents\]/,
      'audiences: [parent]',
      'unknown-audience',
      'error',
      '`parent`',
      'did you mean `parents`?',
    ],
    [
      /channels: \[newsletter\]/,
      'channels: [newsleter]',
      'unknown-term',
      'error',
      '`newsleter`',
      'did you mean `newsletter`?',
    ],
    [
      /rules: \[academy-reminds-regularly\/1\]/,
      'rules: [academy-reminds-regulary/1]',
      'unknown-rule',
      'warning',
      '`academy-reminds-regulary/1`',
      'did you mean `academy-reminds-regularly/1`?',
    ],
    [
      / {6}nothing-truly-private:/,
      '      nothing-truely-private:',
      'reminder-without-clause',
      'warning',
      '`nothing-truely-private`',
      'did you mean `nothing-truly-private`?',
    ],
    [
      /cadence: \{ words: regularly \}/,
      'cadence: { words: weekly }',
      'words-not-in-clause',
      'error',
      '`nothing-private`',
      'exactly as the policy does',
    ],
    [
      /cadence: \{ words: regularly \}/,
      'cadence: { words: regularly, every: P2W }',
      'invalid-value',
      'error',
      '`regularly` does not say `P2W`',
      '`decided: yes`',
    ],
    [
      /quote: no pupil/,
      'quote: No pupils',
      'words-not-in-clause',
      'error',
      '`esafety-education-for-pupils`',
      'copy the words',
    ],
    [
      /plain: To talk.*/,
      `plain: ${'word '.repeat(61).trim()}`,
      'reminder-too-long',
      'error',
      '61 words; 60 are the most',
      'who, what and where',
    ],
    [
      /as-written: yes/,
      'as-written: yes\n    plain: The same',
      'invalid-value',
      'error',
      'several messages',
      'give one of',
    ],
    [
      / {4}as-written: yes\n/,
      '',
      'missing-key',
      'error',
      '`nothing-private` has no message',
      'give one of',
    ],
    [
      / {4}rules: \[academy-reminds-regularly\/1\]\n/,
      '',
      'missing-key',
      'error',
      '`rules` is missing',
      'add `rules',
    ],
    [/for: duty/, 'for: dutty', 'invalid-value', 'error', '`dutty`', 'did you mean `duty`?'],
    [
      / {2}how-to-report:/,
      '  privacy-settings:',
      'duplicate-key',
      'error',
      '`privacy-settings`',
      '',
    ],
    [
      /without:\n/,
      'without:\n  academy-reminds-regularly/1: done by hand\n',
      'reminder-beside-reason',
      'warning',
      '`academy-reminds-regularly/1`',
      'take the one or the other away',
    ],
    [
      /(contact-from-journalists:.*\n(?: {6}.*\n)*? {4}audiences.*\n.*\n) {4}as-written: yes/,
      '$1    plain: Tell us when a journalist calls',
      'paraphrased-safeguarding',
      'error',
      'says whom to tell',
      '`quote:`',
    ],
  ])('%s -> %s: %s', async (from, to, code, severity, message, help) => {
    const at = workspace(['aspire'])
    at.edit(REMINDERS, from, to)
    const { out } = await at.policy(['check', 'aspire', '--json'])
    const { diagnostics } = JSON.parse(out) as {
      readonly diagnostics: readonly {
        readonly code: string
        readonly severity: string
        readonly message: string
        readonly help?: string
        readonly place: { readonly path: string; readonly start: { readonly line: number } }
      }[]
    }
    const found = diagnostics.filter(({ place }) => place.path === REMINDERS)
    expect(found.map((each) => [each.code, each.severity])).toEqual([[code, severity]])
    expect(found[0]?.message).toContain(message)
    expect(found[0]?.help ?? '').toContain(help)
    expect(found[0]?.place.start.line).toBeGreaterThan(4)
  })
})
