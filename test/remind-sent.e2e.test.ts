import { describe, expect, test, vi } from 'vitest'
import { runPolicy, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const SENT = 'policies/aspire/social-media/sent.yaml'
const REMINDERS = 'policies/aspire/social-media/reminders.yaml'
const RECORD = [
  'remind',
  'aspire',
  '--record',
  'names-of-children',
  '--on',
  '2026-09-04',
  '--channel',
  'newsletter',
  '--audience',
  'parents,pupils',
  '--today',
  '2026-11-20',
]
const yes = { ask: () => Promise.resolve(true) }

interface Standing {
  readonly sent: readonly {
    readonly reminder: string
    readonly times: number
    readonly last: {
      readonly on: string
      readonly channel: string
      readonly daysAgo: number
    } | null
    readonly owed: boolean | null
  }[]
  readonly gone: readonly { readonly reminder: string }[]
}

describe('what went out', () => {
  test('is recorded after asking, read back, and in canonical form', async () => {
    const at = workspace(['aspire'])
    expect((await at.policy([...RECORD, '--dry-run'])).code).toBe(0)
    expect(await at.policy(RECORD)).toMatchObject({ code: 2 })
    expect((await at.policy(RECORD, { ask: () => Promise.resolve(false) })).code).toBe(0)
    expect(at.exists(SENT)).toBe(false)
    const { code, out } = await at.policy(RECORD, yes)
    expect(code).toBe(0)
    expect(out).toMatch(/^2026-09-04 +names-of-children +newsletter +parents, pupils +1\.3$/m)
    expect(at.read(SENT)).toBe(
      [
        'sent:',
        '  - on: 2026-09-04',
        '    reminder: names-of-children',
        '    channel: newsletter',
        '    audiences: [parents, pupils]',
        '    version: "1.3"',
        '    fingerprint: d55e815c2ca4',
        '',
      ].join('\n'),
    )
    expect((await at.policy(['format', '--check', 'aspire'])).code).toBe(0)
    expect((await at.policy(['check', 'aspire'])).code).toBe(0)
    const again = await at.policy(RECORD, yes)
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('is recorded for 2026-09-04 by newsletter already'),
    ])
    const { out: json } = await at.policy([
      'remind',
      'aspire',
      '--sent',
      '--json',
      '--today',
      '2026-09-10',
    ])
    const names = (JSON.parse(json) as Standing).sent.find(
      ({ reminder }) => reminder === 'names-of-children',
    )
    expect(names).toMatchObject({
      times: 1,
      last: { on: '2026-09-04', channel: 'newsletter', daysAgo: 6 },
      owed: null,
    })
  })

  test('a whole issue of a rota at once', async () => {
    const at = workspace(['aspire'])
    const rota = [
      'remind',
      'aspire',
      '--audience',
      'parents',
      '--channel',
      'newsletter',
      '--rota',
      '--from',
      '2026-09-01',
      '--to',
      '2026-12-01',
      '--every',
      '2w',
      '--per-issue',
      '2',
      '--today',
      '2026-11-20',
    ]
    const issue = [...rota, '--record-issue', '2026-09-15']
    expect((await at.policy(issue, yes)).err).toContain('2 reminders recorded in')
    const { out } = await at.policy(['remind', 'aspire', '--sent', '--today', '2026-09-15'])
    expect(out.match(/2026-09-15 by newsletter, today/g)).toHaveLength(2)
    const early = await at.policy([...rota, '--record-issue', '2026-12-08'], yes)
    expect(early.code).toBe(2)
  })

  test('is added to what is there, and comments stay', async () => {
    const at = workspace(['aspire'])
    await at.policy(RECORD, yes)
    at.write(SENT, `# kept by the office\n${at.read(SENT)}`)
    const next = RECORD.map((each) => (each === '2026-09-04' ? '2026-10-02' : each))
    expect((await at.policy(next, yes)).code).toBe(0)
    expect(at.read(SENT)).toMatch(
      /^# kept by the office\nsent:\n {2}- on: 2026-09-04\n[^]*\n {2}- on: 2026-10-02\n/,
    )
    expect((await at.policy(['format', '--check', 'aspire'])).code).toBe(0)
  })

  test.each([
    [
      { 2: '--record', 3: 'names-of-childern' },
      'there is no reminder `names-of-childern`',
      'did you mean `names-of-children`?',
    ],
    [{ 5: '2026-12-24' }, '2026-12-24 is after today', 'when it has gone out'],
    [{ 7: 'newsleter' }, 'there is no channel `newsleter`', 'did you mean `newsletter`?'],
    [{ 3: ',' }, '`--record ,` names no reminder', 'lists them'],
    [{ 9: ',' }, '`--audience ,` names nobody', '`--audience parents`'],
    [{ 9: 'parents,pupil' }, 'there is no audience `pupil`', 'did you mean `pupils`?'],
  ])('nothing that cannot be: %j', async (change, message, help) => {
    const args = RECORD.map(
      (each, index) => (change as Readonly<Record<number, string>>)[index] ?? each,
    )
    const { code, err } = await runPolicy([...args, '--yes', '--dry-run'])
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).toContain(help)
  })

  test.each([['--json'], ['--format', 'html'], ['--base-url', 'https://example.org']])(
    'no %s beside it',
    async (...stray) => {
      const { code, err } = await runPolicy([...RECORD, ...stray])
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`\`${stray[0]}\` means nothing beside \`--record\``),
      ])
    },
  )

  test('not without day, channel and audience', async () => {
    const { code, err } = await runPolicy(RECORD.slice(0, 4))
    expect([code, err]).toEqual([2, expect.stringContaining('`--record` needs `--on`')])
  })
})

describe('what is owed', () => {
  test('is known only where words or the trust give a period', async () => {
    const at = workspace(['aspire'])
    await at.policy(RECORD, yes)
    at.edit(
      REMINDERS,
      /(names-of-children:[^]*?cadence: )\{ words: regularly \}/,
      '$1{ words: regularly, every: P4W, decided: yes }',
    )
    at.edit(
      REMINDERS,
      /(connections:[^]*?cadence: )\{ words: regularly \}/,
      '$1{ words: regularly, every: P4W, decided: yes }',
    )
    const on = async (day: string): Promise<string> =>
      (await at.policy(['remind', 'aspire', '--sent', '--today', day])).out
    const before = await on('2026-10-01')
    expect(before).toMatch(
      /^names-of-children +duty +regularly, P4W \(decided\) +1 +2026-09-04 by newsletter, 27 days ago +no$/m,
    )
    expect(before).toMatch(/^connections +duty +regularly, P4W \(decided\) +0 +never +owed$/m)
    expect(before).toMatch(/^nothing-private +duty +regularly +0 +never +no period is given$/m)
    expect(before).toContain('gives no period, so nobody can tell')
    expect(await on('2026-10-02')).toMatch(/^names-of-children .* 28 days ago +owed$/m)
    // What went out later does not count yet.
    expect(await on('2026-09-03')).toMatch(/^names-of-children .* 0 +never +owed$/m)
  })

  test('the ledger keeps what went out though the reminder is gone', async () => {
    const at = workspace(['aspire'])
    await at.policy(RECORD, yes)
    at.edit(REMINDERS, '  names-of-children:', '  names-of-pupils:')
    const { out } = await at.policy(['remind', 'aspire', '--sent', '--json'])
    expect((JSON.parse(out) as Standing).gone.map(({ reminder }) => reminder)).toEqual([
      'names-of-children',
    ])
    expect((await at.policy(['remind', 'aspire', '--sent'])).out).toContain(
      'Of reminders that are gone: names-of-children (2026-09-04)',
    )
  })

  test('a ledger that cannot be read is an error with its place', async () => {
    const at = workspace(['aspire'])
    await at.policy(RECORD, yes)
    at.edit(SENT, 'pupils', 'pupil')
    at.edit(SENT, '2026-09-04', '4 September')
    const { code, out, err } = await at.policy(['remind', 'aspire', '--sent'])
    expect(code).toBe(1)
    expect(err).toContain(`${SENT}:2:9  error`)
    expect(err).toContain('nothing is said of aspire/social-media: its sent.yaml cannot be read')
    expect(out).not.toContain('never')
  })
})
