import { describe, expect, test } from 'vitest'
import { approve, CONSULTED, elmfield, FOLDER, nextDraft } from './support/approval.ts'

describe('a decision that is given again', () => {
  test('one that froze an older version is recorded, and says which followed', async () => {
    const at = await nextDraft()
    const first = /code: (.+)/.exec(at.read(`${FOLDER}/versions/1.0/approval.yaml`))?.[1] ?? ''
    const second = await approve(at, '--on', '2025-09-18', '--reason', 'clearer')
    expect(second.code).toBe(0)
    const { code, out, err } = await at.policy([
      'approve',
      'elmfield',
      '--code',
      first,
      '--on',
      '2024-09-18',
      '--effective',
      '2024-10-01',
      '--today',
      '2026-11-20',
    ])
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `elmfield/mobile-phones: version 1.0 is recorded, in ${FOLDER}/versions/1.0\n`,
      err: 'version 1.1 has followed it\n',
    })
  })

  test('with other particulars is refused, for nothing that is approved changes', async () => {
    const at = elmfield()
    await approve(at, '--on', '2024-09-18')
    const before = at.read(`${FOLDER}/versions/1.0/approval.yaml`)
    const { code, err } = await approve(at, '--on', '2024-09-18', '--minute', '99')
    expect(code).toBe(2)
    expect(err).toContain('version 1.0 is recorded already, with other words for `--minute`')
    expect(at.read(`${FOLDER}/versions/1.0/approval.yaml`)).toBe(before)
  })

  test.each([
    ['withdrawn', []],
    ['referred-back', ['--reason', 'unclear']],
  ] as const)('%s: is recorded once', async (outcome, more) => {
    const at = elmfield()
    const options = ['--on', '2024-09-18', '--outcome', outcome, ...more]
    expect((await approve(at, ...options)).code).toBe(0)
    const [policy, decisions] = [
      at.read(`${FOLDER}/policy.md`),
      at.read(`${FOLDER}/decisions.yaml`),
    ]
    expect((await approve(at, ...options)).code).toBe(0)
    expect(at.read(`${FOLDER}/policy.md`)).toBe(policy)
    expect(at.read(`${FOLDER}/decisions.yaml`)).toBe(decisions)
  })
})

test('a reason under an id that nobody has is not recorded for good', async () => {
  const at = elmfield(`reasons: { pupils-not-use-phones: quieter lessons }\n${CONSULTED}`)
  const { code, err } = await approve(at, '--on', '2024-09-18', '--reason', 'x')
  expect(code).toBe(1)
  expect(err).toContain('pupils-not-use-phone')
  expect(err).toContain('unknown-reason')
  expect(at.exists(`${FOLDER}/versions`)).toBe(false)
})

test('a withdrawal to come is refused, for the policy is in force until then', async () => {
  const at = elmfield()
  const before = at.read(`${FOLDER}/policy.md`)
  const { code, err } = await approve(
    at,
    '--on',
    '2026-11-18',
    '--outcome',
    'withdrawn',
    '--effective',
    '2027-11-01',
  )
  expect(code).toBe(1)
  expect(err).toContain('a withdrawal on 2027-11-01 is still to come')
  expect(at.read(`${FOLDER}/policy.md`)).toBe(before)
})
