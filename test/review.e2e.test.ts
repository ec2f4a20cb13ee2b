import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Reviews } from '../packages/model/src/index.ts'
import { validatorOf } from './support/schema.ts'
import { repository, runPolicy, workspace, type Ended } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const DAY = ['--today', '2026-11-20']
const riverside = join(repository, 'test/fixtures/lead-times')

/** What `policy review` says of the invented trust that gives lead times. */
function planned(...args: readonly string[]): Promise<Ended> {
  return runPolicy(['review', ...args], { cwd: riverside })
}

describe('the five real policies', () => {
  test('as a table: dates as stored, the most pressing first', async () => {
    expect(await runPolicy(['review', ...DAY])).toEqual({
      code: 0,
      err: '',
      out: [
        'Reviews as at 2026-11-20',
        '',
        'policy                           state    due                 overdue since  who must act',
        '-------------------------------  -------  ------------------  -------------  ----------------------',
        'aspire-educational/social-media  overdue  2019-05 (computed)  2019-06-01     no owner named',
        'inspire/social-media             overdue  2021-09             2021-10-01     no owner named',
        'aspire/social-media              overdue  2026-06             2026-07-01     Communications Officer',
        'thinking-schools/social-media    due      2026-12             -              no owner named',
        'dudley/social-media              undated  none                -              no owner named',
        '',
        'aspire-educational/social-media: computed, 3 years from its preparation (2016-05); no review date is stated',
        'dudley/social-media: no review date is stated, and none can be computed',
        'No lead times in trust.yaml of aspire, aspire-educational, inspire, thinking-schools: due from 3 months before the last day',
        '',
      ].join('\n'),
    })
  })

  test('as JSON, which keeps to its schema', async () => {
    const { code, out } = await runPolicy(['review', ...DAY, '--json'])
    const reviews = JSON.parse(out) as Reviews
    expect(code).toBe(0)
    expect(reviews.today).toBe('2026-11-20')
    expect(
      Object.fromEntries(
        reviews.policies.map(({ policy, state, due, computed, since }) => [
          policy.split('/')[0],
          { state, due, computed, since },
        ]),
      ),
    ).toEqual({
      aspire: { state: 'overdue', due: '2026-06', computed: false, since: '2026-07-01' },
      'aspire-educational': {
        state: 'overdue',
        due: '2019-05',
        computed: true,
        since: '2019-06-01',
      },
      dudley: { state: 'undated', due: null, computed: false, since: null },
      inspire: { state: 'overdue', due: '2021-09', computed: false, since: '2021-10-01' },
      'thinking-schools': { state: 'due', due: '2026-12', computed: false, since: null },
    })
    const valid = validatorOf('reviews.schema.json')
    expect([valid(reviews), valid.errors]).toEqual([true, null])
    expect(valid({ ...reviews, policies: [{ ...reviews.policies[0], state: 'late' }] })).toBe(false)
    expect(valid(JSON.parse((await planned('--json')).out))).toBe(true)
    expect((await runPolicy(['review', ...DAY, '--format', 'json'])).out).toBe(out)
  })

  test('as CSV', async () => {
    const { out } = await runPolicy(['review', ...DAY, '--format', 'csv'])
    const lines = out.split('\r\n')
    expect(lines.slice(0, 2)).toEqual([
      'policy,title,trust,state,due,computed,counted from,period,due from,overdue since,who must act,lead times',
      'aspire-educational/social-media,Policy for Social Media,The Aspire Educational Trust,overdue,2019-05,yes,2016-05,P3Y,2019-02-28,2019-06-01,,',
    ])
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toBe('')
  })

  test('only those named, by policy or trust', async () => {
    const { out } = await runPolicy(['review', 'dudley', 'aspire', ...DAY, '--json'])
    expect((JSON.parse(out) as Reviews).policies.map(({ policy }) => policy)).toEqual([
      'aspire/social-media',
      'dudley/social-media',
    ])
  })

  test('the day is that of SOURCE_DATE_EPOCH where none is given', async () => {
    const { out } = await runPolicy(['review'], {
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' },
    })
    expect(out).toMatch(/^Reviews as at 2023-11-14\n/)
    expect(out).toMatch(/^aspire\/social-media +current +2026-06 /m)
  })

  test('words with commas and quotes stay in their cell, and none becomes a formula', async () => {
    const at = workspace(['dudley'])
    at.edit('policies/dudley/social-media/policy.md', /^title: .*$/m, `title: '=1+1, "said"'`)
    const { out } = await at.policy(['review', ...DAY, '--format', 'csv'])
    expect(out).toContain(`\r\ndudley/social-media,"'=1+1, ""said""",Dudley Academies Trust,`)
  })
})

describe('lead times', () => {
  test('say by when each step has to begin, over holidays, and what is past', async () => {
    const { code, out } = await planned('--today', '2027-02-10')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^riverside\/leave +due +2027-03-31 \(computed\) +- +Head of People\nriverside\/mobile-phones +current +2027-09 +- +Head of People\n/m,
    )
    expect(out).toContain(
      'riverside/leave: start by 2026-12-06 (consultation, past), to unions by 2027-01-31 (past), committee by 2027-02-14, board by 2027-03-01\n',
    )
    expect(out).toContain(
      'riverside/mobile-phones: start by 2027-05-27 (consultation), to unions by 2027-07-08, committee by 2027-07-22, board by 2027-09-01\n',
    )
    expect(out).toContain('riverside/uniform: withdrawn, so it has no review\n')
    expect(out).not.toContain('No lead times')
  })

  test('make a policy due from their first day', async () => {
    const stateAt = async (today: string): Promise<string | undefined> =>
      (JSON.parse((await planned('--today', today, '--json')).out) as Reviews).policies.find(
        ({ policy }) => policy === 'riverside/leave',
      )?.state
    expect(await stateAt('2026-12-05')).toBe('current')
    expect(await stateAt('2026-12-06')).toBe('due')
    expect(await stateAt('2027-04-01')).toBe('overdue')
  })
})

describe('what keeps a policy from being read', () => {
  test('is said, the policy is named, and the others are listed', async () => {
    const at = workspace(['dudley', 'inspire'])
    at.write('policies/dudley/social-media/policy.md', 'no front matter')
    const { code, out, err } = await at.policy(['review', ...DAY])
    expect(code).toBe(1)
    expect(err).toContain('missing-front-matter')
    expect(out).toContain('dudley/social-media: cannot be read; `policy check` says why\n')
    expect(out).toMatch(/^inspire\/social-media +overdue/m)
    expect(await at.policy(['review', 'inspire', ...DAY])).toMatchObject({ code: 0, err: '' })
    const { unread } = JSON.parse((await at.policy(['review', '--json'])).out) as Reviews
    expect(unread).toEqual(['dudley/social-media'])
  })

  test.each([
    [
      'a folder that cannot be an id',
      'policies/dudley/Mobile Phones/policy.md',
      'invalid-folder-name',
    ],
    ['holidays from end to beginning', 'policies/dudley/trust.yaml', 'invalid-value'],
  ])('or what dates rest on is an error: %s', async (_, path, code) => {
    const at = workspace(['dudley'])
    if (path.endsWith('trust.yaml'))
      at.write(path, `${at.read(path)}holidays:\n  - { from: 2027-01-03, to: 2026-12-21 }\n`)
    else at.write(path, 'words')
    const ended = await at.policy(['review', ...DAY])
    expect(ended.code).toBe(1)
    expect(ended.err).toContain(code)
  })

  test('is not an error in the words of a policy', async () => {
    const at = workspace(['inspire'])
    const path = 'policies/inspire/social-media/policy.md'
    at.write(path, `${at.read(path)}\nStaff <b>must</b> not.\n`)
    expect((await at.policy(['check'])).code).toBe(1)
    expect(await at.policy(['review', ...DAY])).toMatchObject({ code: 0, err: '' })
  })

  test('where nothing has a review, that is said', async () => {
    const at = workspace(['dudley'])
    at.edit('policies/dudley/social-media/policy.md', 'status: draft', 'status: withdrawn')
    expect((await at.policy(['review', ...DAY])).out).toBe(
      'Reviews as at 2026-11-20\n\nNo policy has a review.\n\ndudley/social-media: withdrawn, so it has no review\n',
    )
  })
})

describe('used wrongly', () => {
  test.each([
    [['--today', '2026-02-30'], 'Write it as 2026-11-20.'],
    [['--format', 'tabel'], 'Allowed choices are table, json, csv.'],
    [['--json', '--format', 'csv'], '`--json` and `--format csv` say two things'],
    [['aspier'], 'did you mean `aspire`?'],
    [['--icl', 'x'], 'Did you mean --ics?'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await runPolicy(['review', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })

  test('a near miss of its name is offered; --help has an example', async () => {
    expect((await runPolicy(['reveiw'])).err).toContain('Did you mean review?')
    const { code, out } = await runPolicy(['review', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Example: policy review --today 2026-11-20 --ics reviews.ics')
  })
})
