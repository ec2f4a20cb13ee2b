import {
  inForceOn,
  liveTwice,
  standingsOf,
  type ApprovalContent,
  type Decision,
  type FrozenVersion,
} from '@policy/model'
import { describe, expect, test } from 'vitest'

interface Facts {
  readonly status?: string
  readonly on?: string
  readonly date?: string
  readonly effective?: string
}

/** A version that was frozen as published, and says this of itself. */
function published(version: string, { status, on, date, effective }: Facts): FrozenVersion {
  const json = {
    title: 'Leave',
    status: status ?? null,
    approved: on === undefined ? null : { on, by: null },
    date: date ?? null,
    effective: effective ?? null,
  }
  const place = { line: 1, column: 1 }
  return {
    version,
    folder: `versions/${version}`,
    frozen: { version, files: { 'policy.md': '', 'clauses.yaml': '', 'policy.json': '' } },
    placeOf: () => ({ path: 'frozen.yaml', start: place, end: place }),
    files: new Map([['policy.json', { text: JSON.stringify(json), sha256: '' }]]),
    rules: undefined,
    approval: undefined,
  }
}

/** A version that was approved here. */
function approved(version: string, on: string, effective?: string): FrozenVersion {
  const approval: ApprovalContent = {
    outcome: 'approved',
    version,
    code: '7F3K-9Q2M',
    on,
    by: 'Board',
    ...(effective === undefined ? {} : { effective }),
  }
  return { ...published(version, { status: 'approved', on }), approval }
}

const withdrawn = (on: string, effective?: string): Decision => ({
  outcome: 'withdrawn',
  code: '7F3K-9Q2M',
  on,
  by: 'Board',
  ...(effective === undefined ? {} : { effective }),
})

/** The version in force on each of some days. */
function inForce(
  days: readonly string[],
  versions: readonly FrozenVersion[],
  decisions: readonly Decision[] = [],
): readonly (string | undefined)[] {
  const standings = standingsOf({ versions, decisions })
  return days.map((day) => inForceOn(standings, day)?.version.version)
}

describe('a version is in force', () => {
  test.each<[string, Facts, string, string, string]>([
    [
      'its effective date',
      { date: '2023', on: '2023-06-16', effective: '2023-09-01' },
      '2023-09-01',
      '2023-09-01',
      'effective',
    ],
    [
      'else the day of its approval',
      { date: '2023-01', on: '2023-06-16' },
      '2023-06-16',
      '2023-06-16',
      'approved',
    ],
    ['else the date on its cover', { date: '2023' }, '2023-01-01', '2023', 'date'],
    ['a month from its first day', { on: '2022-12' }, '2022-12-01', '2022-12', 'approved'],
  ])('from %s', (_, facts, from, date, because) => {
    const [standing] = standingsOf({ versions: [published('1', facts)], decisions: [] })
    expect(standing?.inForce).toEqual({ from, date, because })
  })

  test.each<[string, Facts]>([
    ['a draft', { status: 'draft', date: '2023' }],
    ['what was out for consultation', { status: 'consultation', date: '2023' }],
    ['a document without a date', {}],
  ])('never, where it is %s', (_, facts) => {
    expect(inForce(['2199-12-31'], [published('1', facts)])).toEqual([undefined])
  })

  test('from its effective date and not before, though it was approved', () => {
    const versions = [
      published('1.3', { on: '2023-06-16' }),
      approved('1.4', '2026-11-18', '2027-01-01'),
    ]
    expect(inForce(['2023-06-15', '2023-06-16', '2026-12-31', '2027-01-01'], versions)).toEqual([
      undefined,
      '1.3',
      '1.3',
      '1.4',
    ])
    expect(standingsOf({ versions, decisions: [] })[0]?.superseded).toEqual({
      on: '2027-01-01',
      by: '1.4',
    })
  })

  test('until the policy is withdrawn; another may follow', () => {
    const versions = [approved('1', '2020-01-01'), approved('2', '2023-01-01')]
    const days = ['2020-12-31', '2021-02-28', '2021-03-01', '2022-12-31', '2023-01-01']
    expect(inForce(days, versions, [withdrawn('2021-01-15', '2021-03-01')])).toEqual([
      '1',
      '1',
      undefined,
      undefined,
      '2',
    ])
  })

  test('a draft between two changes nothing', () => {
    const versions = [
      approved('1', '2020-01-01'),
      published('2', { status: 'draft', date: '2021' }),
      approved('3', '2022-01-01'),
    ]
    expect(inForce(['2021-06-01', '2022-06-01'], versions)).toEqual(['1', '3'])
    expect(standingsOf({ versions, decisions: [] })[0]?.superseded?.by).toBe('3')
  })
})

describe('two versions live at once', () => {
  const pairs = (versions: readonly FrozenVersion[]): readonly string[] =>
    liveTwice(standingsOf({ versions, decisions: [] })).map(
      ({ older, newer }) => `${older.version.version} ${newer.version.version}`,
    )

  test.each<[string, readonly FrozenVersion[], readonly string[]]>([
    ['from one day', [approved('1', '2020-01-01'), approved('2', '2020-01-01')], ['1 2']],
    ['the older number later', [approved('1', '2022-01-01'), approved('2', '2020-01-01')], ['1 2']],
    [
      'the older number takes effect later',
      [approved('1', '2020-01-01', '2023-01-01'), approved('2', '2022-01-01')],
      ['1 2'],
    ],
    ['one after the other', [approved('1', '2020-01-01'), approved('2', '2020-01-02')], []],
    [
      'within a month, of which nobody knows more',
      [published('1', { on: '2020-06-16' }), published('2', { on: '2020-06' })],
      [],
    ],
  ])('%s', (_, versions, found) => {
    expect(pairs(versions)).toEqual(found)
  })
})
