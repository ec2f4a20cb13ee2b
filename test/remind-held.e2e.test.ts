import { describe, expect, test, vi } from 'vitest'
import { workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const PARENTS = ['remind', 'aspire', '--audience', 'parents', '--channel', 'newsletter']
const REMINDERS = 'policies/aspire/social-media/reminders.yaml'
const MD = 'policies/aspire/social-media/policy.md'

interface Listed {
  readonly reminders: readonly { readonly words: string }[]
  readonly held: readonly { readonly id: string; readonly state: string }[]
}

const listed = (text: string): Listed => JSON.parse(text) as Listed

describe('a clause that changed', () => {
  const changed = (): ReturnType<typeof workspace> => {
    const at = workspace(['aspire'])
    at.edit(
      MD,
      'Check your privacy settings regularly',
      'Check your privacy settings regularly, please',
    )
    return at
  }

  test('holds its reminder back everywhere, and each says so', async () => {
    const at = changed()
    const { code, out, err } = await at.policy(PARENTS)
    expect(code).toBe(0)
    expect(out).not.toMatch(/privacy settings/)
    expect(out).toContain('Keep your personal information private')
    expect(err).toContain('`privacy-settings` does not go out: a clause that it rests on')
    expect(err).toContain('`policy confirm aspire/social-media`')
    const json = listed((await at.policy([...PARENTS, '--json'])).out)
    expect(json.held).toEqual([
      { policy: 'aspire/social-media', id: 'privacy-settings', state: 'stale' },
    ])
    expect((await at.policy(['check', 'aspire'])).out).toContain('stale-reminder')
    const rota = [
      'remind',
      'aspire',
      '--audience',
      'parents',
      '--rota',
      '--from',
      '2026-09-01',
      '--to',
      '2027-07-20',
      '--every',
      '1w',
    ]
    expect((await at.policy(rota)).out).not.toContain('privacy-settings')
    const record = [
      '--record',
      'privacy-settings',
      '--on',
      '2026-09-04',
      '--channel',
      'newsletter',
      '--audience',
      'parents',
      '--yes',
    ]
    expect(await at.policy(['remind', 'aspire', ...record])).toMatchObject({ code: 2, out: '' })
    await at.policy(['build', '--format', 'html'])
    expect(at.exists('dist/public/aspire/social-media/reminders/parents/connections.txt')).toBe(
      true,
    )
    expect(
      at.exists('dist/public/aspire/social-media/reminders/parents/privacy-settings.txt'),
    ).toBe(false)
  })

  test('a lead-in that changed holds back all that stand under it', async () => {
    const at = workspace(['aspire'])
    at.edit(
      MD,
      'The academy should regularly remind its staff',
      'The academy should remind its staff',
    )
    const { held } = listed((await at.policy([...PARENTS, '--json'])).out)
    expect(held).toHaveLength(10)
    expect(new Set(held.map(({ state }) => state))).toEqual(new Set(['stale']))
  })

  test('policy confirm shows old and new words, asks, and lets it go out again', async () => {
    const at = changed()
    const asked: string[] = []
    const ask = (question: string): Promise<boolean> => {
      asked.push(question)
      return Promise.resolve(true)
    }
    const { code, out } = await at.policy(['confirm', 'aspire'], { ask })
    expect(code).toBe(0)
    expect(out).toContain('reminder privacy-settings  duty, for staff, volunteers, parents, pupils')
    expect(out).toContain('words before: Check your privacy settings regularly')
    expect(out).toContain('words now:    Check your privacy settings regularly, please')
    expect(asked).toEqual([
      expect.stringContaining(
        `1 reminder? What is wrong is corrected in policies/aspire/social-media/clauses.yaml`,
      ),
    ])
    const after = await at.policy([...PARENTS, '--json'])
    expect(listed(after.out).reminders.map(({ words }) => words)).toContain(
      'Check your privacy settings regularly, please',
    )
    expect(await at.policy(['format', '--check', 'aspire'])).toMatchObject({ code: 0 })
    expect(at.read(REMINDERS)).toContain('# What people are reminded of.')
  })

  test('with --dry-run, or nobody to answer, confirm writes nothing', async () => {
    const at = changed()
    const before = at.read(REMINDERS)
    expect((await at.policy(['confirm', 'aspire', '--dry-run'])).out).toContain(
      'reminder privacy-settings',
    )
    expect((await at.policy(['confirm', 'aspire'])).code).toBe(2)
    expect(at.read(REMINDERS)).toBe(before)
  })
})

test('a clause that is gone, or rules that are, hold reminders back too', async () => {
  const at = workspace(['aspire'])
  at.edit(MD, /^- Know how to report a problem.*\n/m, '')
  expect(listed((await at.policy([...PARENTS, '--json'])).out).held).toEqual([
    { policy: 'aspire/social-media', id: 'how-to-report', state: 'lost' },
  ])
  at.remove('policies/aspire/social-media/rules.yaml')
  const { reminders, held } = listed((await at.policy([...PARENTS, '--json'])).out)
  expect(reminders).toEqual([])
  expect(new Set(held.map(({ state }) => state))).toEqual(new Set(['unread']))
})

test('a withdrawn policy reminds nobody', async () => {
  const at = workspace(['dudley'])
  at.edit('policies/dudley/social-media/policy.md', 'status: draft', 'status: withdrawn')
  const { code, out, err } = await at.policy(['remind', 'dudley', '--audience', 'parents'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('is withdrawn')
  await at.policy(['build', '--format', 'html'])
  expect(at.exists('dist/public/dudley/social-media/reminders')).toBe(false)
})

test('a name in a clause is shown as the role, quoted or whole', async () => {
  const at = workspace(['inspire'])
  const clause = 'report-working-day-use'
  const entry = (words: string): string =>
    `reminders:\n  working-day:\n    for: suggestion\n    clauses:\n      ${clause}: {}\n    audiences: [staff]\n    channels: [school-email]\n    ${words}\n`
  const file = 'policies/inspire/social-media/reminders.yaml'
  const text = at.read('policies/inspire/social-media/policy.md')
  const name = /please contact (.+?) – Designated/.exec(text)?.[1] ?? ''
  expect(name).toMatch(/^\S+ \S+$/)
  for (const words of [
    'as-written: yes',
    `quote: please contact ${name} – Designated safeguarding lead`,
  ]) {
    at.write(file, entry(words))
    await at.policy(['confirm', 'inspire', '--yes'])
    const { out } = await at.policy(['remind', 'inspire', '--audience', 'staff'])
    expect(out).toContain('please contact [')
    for (const part of name.split(' ')) expect(out).not.toContain(part)
  }
  for (const named of [
    entry(`quote: ${name.split(' ').at(-1)} – Designated safeguarding lead`),
    // Nor in our own words, on whatever clause they rest.
    entry(`plain: Pupils hand their phones to ${name}.`).replace(clause, 'pupil-phones-handed-in'),
  ]) {
    at.write(file, named)
    const { code, out, err } = await at.policy(['remind', 'inspire', '--audience', 'staff'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('reminder-names-person')
  }
})
