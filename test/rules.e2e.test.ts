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
