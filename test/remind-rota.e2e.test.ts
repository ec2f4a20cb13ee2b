import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test, vi } from 'vitest'
import { snapshot, temporaryFolder, workspace, runPolicy } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const YEAR = ['--from', '2026-09-01', '--to', '2027-07-20', '--every', '2w']
const ROTA = ['remind', 'aspire', '--audience', 'parents', '--rota', ...YEAR]
const REMINDERS = 'policies/aspire/social-media/reminders.yaml'
const TRUST = 'policies/aspire/trust.yaml'

interface Planned {
  readonly rota: readonly {
    readonly on: string
    readonly reminders: readonly { readonly id: string; readonly words: string }[]
  }[]
  readonly skipped: readonly string[]
  readonly late: readonly unknown[]
}

const planned = (text: string): Planned => JSON.parse(text) as Planned

test('the school year of the parents of Aspire', async () => {
  const { code, out, err } = await runPolicy(ROTA)
  expect(code).toBe(0)
  const lines = out.trimEnd().split('\n')
  expect(lines.slice(0, 4)).toEqual([
    'on          reminder                     says',
    '----------  ---------------------------  -------------------------------------------------------------',
    '2026-09-01  nothing-private              NOTHING on social media is truly private',
    "2026-09-15  names-of-children            Children's names are NOT to be used in 'Comments' section …",
  ])
  expect(lines.at(-1)).toMatch(/^2027-07-20 /)
  expect(lines).toHaveLength(26)
  expect(err).toContain('no holidays are known, so none are skipped')
  expect(err).toContain('`holidays: [{ from: 2026-12-21, to: 2027-01-01 }]`')
  expect((await runPolicy(ROTA)).out).toBe(out)
  const { rota } = planned((await runPolicy([...ROTA, '--json'])).out)
  expect(rota).toHaveLength(24)
  expect(rota[0]).toEqual({
    on: '2026-09-01',
    reminders: [{ id: 'nothing-private', words: 'NOTHING on social media is truly private' }],
  })
})

test('holidays of the trust are skipped, a period decided is kept, and what cannot be is said', async () => {
  const at = workspace(['aspire'])
  at.write(TRUST, `${at.read(TRUST)}holidays:\n  - { from: 2026-12-21, to: 2027-01-05 }\n`)
  at.edit(
    REMINDERS,
    /(names-of-children:[^]*?cadence: )\{ words: regularly \}/,
    '$1{ words: regularly, every: P4W, decided: yes }',
  )
  const { out, err } = await at.policy([...ROTA, '--per-issue', '9', '--json'])
  const { rota, skipped, late } = planned(out)
  expect(skipped).toEqual(['2026-12-22', '2027-01-05'])
  expect(late).toEqual([])
  expect(err).toContain(
    'no issue on 2026-12-22, 2027-01-05: holidays in policies/aspire/trust.yaml',
  )
  expect(err).toContain('7 reminders an issue, not 9: with more, some would come twice in a row')
  const turns = rota.map(({ reminders }) => reminders.some(({ id }) => id === 'names-of-children'))
  expect(turns).toEqual(turns.map((_, index) => index % 2 === 0))
})

test('why a reminder comes less often, or an issue takes fewer, is said truly', async () => {
  const at = workspace(['aspire'])
  const told = async (every: string, ...more: readonly string[]): Promise<string> =>
    (await at.policy([...ROTA.slice(0, -1), every, ...more])).err
  at.edit(REMINDERS, /words: regularly \}/g, 'words: regularly, every: P2W, decided: yes }')
  expect(await told('2w')).toContain(
    '`names-of-children` is to come every P2W, but comes every 2 issues: none comes twice in a row',
  )
  const one =
    at.read(REMINDERS).match(/^reminders:\n {2}nothing-private:\n(?: {4}.*\n)+/m)?.[0] ?? ''
  at.write(REMINDERS, one)
  expect(await told('1m')).toContain('comes with every issue: issues are too far apart')
  expect(await told('1w', '--per-issue', '3')).toContain(
    '`--per-issue 3` changes nothing: each reminder has a period of its own',
  )
  at.write(REMINDERS, one.replace(', every: P2W, decided: yes', ''))
  expect(await told('2w', '--per-issue', '3')).toContain(
    '1 reminder an issue, not 3: no other takes turns with it',
  )
})

describe('asked wrongly', () => {
  const asked = ['remind', 'aspire', '--audience', 'parents', '--rota']
  test.each([
    [['--to', '2027-07-20', '--every', '2w'], '`--rota` needs `--from`'],
    [['--from', '2026-09-01', '--every', '2w'], '`--rota` needs `--to`'],
    [['--from', '2026-09-01', '--to', '2027-07-20'], '`--rota` needs `--every`'],
    [
      ['--from', '2027-07-20', '--to', '2026-09-01', '--every', '2w'],
      '`--to 2026-09-01` is before `--from 2027-07-20`',
    ],
    [[...YEAR.slice(0, 4), '--every', '0w'], '`--every 0w` would put every issue on one day'],
    [[...YEAR.slice(0, 4), '--every', 'termly'], '`--every termly` is no period'],
    [['--from', '2020-01-01', '--to', '2030-01-01', '--every', '1d'], 'more than 400 issues'],
    [[...YEAR, '--per-issue', '0'], '`--per-issue 0` is no number of reminders'],
    [[...YEAR, '--record-issue', '2026-09-02'], 'this rota has no issue on 2026-09-02'],
    [
      [...YEAR, '--record-issue', '2026-09-15', '--ics', 'x.ics'],
      '`--ics` means nothing beside `--record-issue`',
    ],
    [[...YEAR, '--ics', 'policies/x.ics'], 'is among the policies'],
    [[...YEAR, '--out', 'policies'], 'is among the policies'],
    [[...YEAR, '--sent'], 'cannot be used with'],
    [['--from', '2026-02-30'], 'Write it as 2026-09-01'],
  ])('%j: %s', async (args, message) => {
    const { code, err } = await runPolicy([...asked, ...args])
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

test('--ics: another program reads a day for each issue, the same day by the same UID; nothing else is written over', async () => {
  const folder = temporaryFolder()
  const file = `${folder}/reminders.ics`
  const more = ['--ics', file, '--today', '2026-08-20']
  expect((await runPolicy([...ROTA, ...more])).err).toContain(`wrote ${file}`)
  const text = snapshot(folder).get('reminders.ics')?.bytes ?? ''
  const { events = [] } = convertIcsCalendar(undefined, text)
  expect(events.map(({ start }) => start.date.toISOString().slice(0, 10)).slice(0, 2)).toEqual([
    '2026-09-01',
    '2026-09-15',
  ])
  expect(events).toHaveLength(24)
  expect(events[0]).toMatchObject({
    uid: 'aspire.social-media.reminders.parents.any.2026-09-01@policy-as-code',
    summary: 'A reminder for parents and carers (Aspire Academy Trust)',
    description: 'NOTHING on social media is truly private',
  })
  expect((await runPolicy([...ROTA, ...more])).err).not.toContain('wrote')
  const reviews = `${folder}/reviews.ics`
  await runPolicy(['review', '--ics', reviews, '--today', '2026-08-20'])
  expect(await runPolicy([...ROTA, '--ics', reviews])).toMatchObject({ code: 2 })
})

test('--out: a file for each issue, the whole block; others are written over only after asking', async () => {
  const at = workspace(['aspire'])
  const out = [...ROTA, '--channel', 'newsletter', '--per-issue', '3', '--out', 'issues']
  expect((await at.policy([...out, '--dry-run'])).err).toContain(
    'would write issues/2026-09-01.html',
  )
  expect(at.exists('issues')).toBe(false)
  expect((await at.policy(out)).code).toBe(0)
  const issue = at.read('issues/2026-09-01.html')
  expect(issue.match(/<tr>/g)).toHaveLength(5)
  expect(snapshot(at.path('issues')).size).toBe(24)
  const quiet = await at.policy(out)
  expect([quiet.code, quiet.err.includes('wrote')]).toEqual([0, false])
  at.write('issues/2026-09-01.html', 'mine')
  const refused = await at.policy(out)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('1 file in `issues` would be written over: 2026-09-01.html')
  expect(at.read('issues/2026-09-01.html')).toBe('mine')
  expect((await at.policy([...out, '--yes'])).code).toBe(0)
  expect(at.read('issues/2026-09-01.html')).toBe(issue)
  await at.policy([...out, '--format', 'text'])
  expect(at.read('issues/2026-09-01.txt')).toMatch(
    /^Aspire Academy Trust\nReminders for parents and carers\n/,
  )
})
