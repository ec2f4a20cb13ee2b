import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository, runPolicy, workspace } from './support/workspace.ts'

const POLICY = 'policies/dudley/social-media/policy.md'

describe('coverage', () => {
  test('no clause of the five policies is left out', async () => {
    const { code, out } = await runPolicy(['rules', '--coverage', '--json'])
    const { clauses, rules, uncovered, stale } = JSON.parse(out) as Record<string, unknown>
    expect({ code, uncovered, stale }).toEqual({ code: 0, uncovered: [], stale: [] })
    expect([typeof clauses, typeof rules]).toEqual(['number', 'number'])
  })

  test.each([
    ['a new ban', 'Staff must not sell tickets on social media. {#no-ticket-sales}'],
    ['a new permission', 'Staff may sell tickets on social media. {#ticket-sales}'],
  ])('%s in a policy makes it fail', async (_, clause) => {
    const at = workspace(['dudley'])
    at.edit(POLICY, /\n## Tone/, `\n${clause}\n\n## Tone`)
    const { code, out } = await at.policy(['rules', 'dudley', '--coverage'])
    expect(code).toBe(1)
    expect(out).toContain(`dudley/social-media#${/#([a-z-]+)/.exec(clause)?.[1]}`)
  })

  test('a changed clause makes its rules stale: in coverage, in check, and in every answer', async () => {
    const at = workspace(['dudley'])
    at.edit(
      POLICY,
      'Staff are not permitted to follow or engage with',
      'Staff are really not permitted to follow or engage with',
    )
    at.edit(
      'policies/dudley/social-media/rules.yaml',
      /Staff are not permitted to follow or engage with/g,
      'not permitted to follow or engage with',
    )
    const { out } = await at.policy(['rules', 'dudley', '--coverage', '--json'])
    const { stale } = JSON.parse(out) as { readonly stale: readonly string[] }
    expect(stale).toEqual(['dudley/social-media#no-engaging-with-students-on-personal-accounts'])
    expect((await at.policy(['check', 'dudley'])).out).toContain('stale-rule')
    const asked = await at.policy([
      'ask',
      'dudley',
      '--actor',
      'staff',
      '--action',
      'follow',
      '--account',
      'personal',
      '--counterparty',
      'former-pupil',
    ])
    expect(asked.out).toContain('the clause changed after this was read off it')
  })

  test('confirming reads clause and rules side by side', async () => {
    const at = workspace(['dudley'])
    at.edit(POLICY, 'Be respectful to all parties', 'Be respectful to all people')
    at.edit(
      'policies/dudley/social-media/rules.yaml',
      /Be respectful to all parties/g,
      'Be respectful to all people',
    )
    const shown = await at.policy(['confirm', 'dudley', '--dry-run'])
    expect(shown.out).toContain('words before: Be respectful to all parties')
    expect(shown.out).toContain('respect-all-parties/1: obligation (must)')
    expect((await at.policy(['confirm', 'dudley', '--yes'])).code).toBe(0)
    expect((await at.policy(['rules', 'dudley', '--coverage'])).out).not.toContain('Changed after')
  })
})

describe('views', () => {
  test('conflicts of Thinking Schools: logo, passwords, family among them', async () => {
    const { code, out } = await runPolicy(['rules', '--conflicts', 'thinking-schools'])
    expect(code).toBe(0)
    expect(out).toMatch(/^conflict: .*logo-on-hosted-sites/m)
    expect(out).toMatch(/individual-account-access|privacy-levels-and-passwords/)
    expect(out).toMatch(/family-contact-continues/)
  })

  test.each([
    // A way of doing an act is no duty to do it: whoever may not post need not say who posts.
    ['thinking-schools', 'participants-identify-themselves/1 | approval-to-join-other-sites/1'],
    ['dudley', 'say-who-is-posting/1 | staff-communications-professional/5'],
    ['aspire', 'disclaimer-when-naming-academy/1 | monitoring-of-use-at-work/4'],
    // Two administrators can be named among those whom the other clause asks for.
    ['thinking-schools', 'designate-two-administrators/1 | who-may-create-sites/3'],
    // Use is allowed "in accordance with the contents of this policy", approval for a special case of it included.
    ['thinking-schools', 'social-media-use-permitted/1 | approval-to-join-other-sites/1'],
  ])('rules of %s that can be kept together are no conflict: %s', async (trust, pair) => {
    const { out } = await runPolicy(['rules', '--conflicts', trust])
    expect(out).toContain('conflict: ')
    expect(out).not.toContain(pair)
  })

  test.each([
    ['aspire', 'negative-comments-within-24-hours/1 | avoid-responding-to-comments/1'],
    ['aspire', 'create-account-after-approval/1 | approve-application-when-trained/2'],
    ['aspire-educational', 'consider-impact-of-personal-use/2 | trust-devices-personal-use-ban/1'],
    ['inspire', 'unrelated-use-needs-no-approval/1 | no-personal-use-in-worktime/1'],
    ['thinking-schools', 'logo-on-hosted-sites/1 | branding-needs-approval/1'],
    ['thinking-schools', 'logo-on-hosted-sites/1 | consult-slt-on-purpose/2'],
    ['thinking-schools', 'disciplinary-action-for-breach/3 | privacy-levels-and-passwords/3'],
    ['thinking-schools', 'disciplinary-action-for-breach/3 | individual-account-access/2'],
    ['thinking-schools', 'pupil-communication-needs-approval/2 | no-one-to-one-communication/1'],
  ])('rules of %s that cannot be kept together are: %s', async (trust, pair) => {
    expect((await runPolicy(['rules', '--conflicts', trust])).out).toContain(`conflict: ${pair}`)
  })

  test.each(['conflicts', 'silence', 'gaps'])('--%s goes through all five', async (view) => {
    const { code, out } = await runPolicy(['rules', `--${view}`, '--json'])
    expect(code).toBe(0)
    expect((JSON.parse(out) as { policies: unknown[] }).policies).toHaveLength(5)
  })

  test('what the policies say nothing about, for whom', async () => {
    const { out } = await runPolicy(['rules', 'aspire-educational', '--silence'])
    expect(out).toContain('That is not permission.')
    expect(out).toMatch(/^reporting/m)
  })

  test('the number between two rules that neither speaks of', async () => {
    const { out } = await runPolicy(['rules', 'aspire', '--gaps'])
    expect(out).toContain('video.sizeMB of exactly 320 MB: no rule')
  })

  test('what a role must, should and must not do', async () => {
    const { out } = await runPolicy(['rules', 'dudley', '--for', 'teacher'])
    expect(out).toContain('Staff are not permitted to follow or engage with')
  })

  test('two views at once, an unknown role', async () => {
    expect((await runPolicy(['rules', 'dudley', '--gaps', '--silence'])).code).toBe(2)
    const { code, err } = await runPolicy(['rules', 'dudley', '--for', 'techer'])
    expect(code).toBe(2)
    expect(err).toContain('did you mean `teacher`?')
    const called = await runPolicy(['rules', 'dudley', '--for', 'student'])
    expect(called.err).toContain('did you mean `pupil`?')
  })
})

describe('policy rules --types', () => {
  test('prints declarations for one trust, the same that its package has', async () => {
    const { code, out } = await runPolicy(['rules', 'aspire', '--types'])
    expect(code).toBe(0)
    const entry = readFileSync(join(repository, 'packages/rules/src/trusts/aspire.ts'), 'utf8')
    expect(out.startsWith('/** Rules of aspire/social-media. */\nexport type RuleId =\n')).toBe(
      true,
    )
    expect(entry.endsWith(out)).toBe(true)
  })

  test('asks for a trust where none is named', async () => {
    expect(await runPolicy(['rules', '--types'])).toMatchObject({ code: 2, out: '' })
  })
})

test('rules that cannot be used are said to be so, with where to look', async () => {
  const at = workspace(['dudley'])
  at.edit('policies/dudley/social-media/rules.yaml', /quote: .*/, 'quote: words that nobody wrote')
  const { code, err } = await at.policy(['rules', 'dudley'])
  expect(code).toBe(2)
  expect(err).toContain('`words that nobody wrote` is not in')
  expect(err).toContain('policy check dudley/social-media')
})
