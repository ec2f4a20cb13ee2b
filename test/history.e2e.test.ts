import { describe, expect, test } from 'vitest'
import type { History } from '../packages/cli/src/versions/history.ts'
import { approve, codeIn, CONSULTED, elmfield, FOLDER, nextDraft } from './support/approval.ts'
import { policies } from './support/library.ts'
import { runPolicy } from './support/workspace.ts'

test.each(policies.map(({ policy }) => policy.id))(
  'the history of %s is what was published, and policy.md the same',
  async (id) => {
    const { code, out } = await runPolicy(['history', id])
    expect(code).toBe(0)
    expect(out.match(/frozen as published; no approval recorded here/g)).toHaveLength(1)
    expect(out).toMatch(/^ {2}the same as version \S+\n$/m)
  },
)

describe('the history of a policy that was approved twice, referred back and withdrawn', () => {
  test('in words', async () => {
    const at = await nextDraft()
    const [first] = [codeIn(at)]
    await approve(at, '--on', '2026-09-16', '--outcome', 'referred-back', '--reason', 'say why')
    await approve(at, '--on', '2026-11-18', '--reason', 'pupils copy it', '--minute', '4')
    at.edit(`${FOLDER}/policy.md`, 'for 24 hours', 'for 48 hours')
    at.edit(`${FOLDER}/policy.md`, 'status: approved', 'status: draft')
    const { code, out } = await at.policy(['history', 'elmfield'])
    expect(code).toBe(0)
    expect(out).toBe(`Mobile Phones Policy (elmfield/mobile-phones)

version 1.0: approved
  approved 2024-09-18 by Board of Trustees, approval code VZHW-T4M2
  in force from 2024-10-01, the effective date
  superseded on 2026-11-18 by version 1.1

version 1.1: approved
  approved 2026-11-18 by Board of Trustees (minute 4), approval code ${first}
  in force from 2026-11-18, the day of its approval
  against 1.0: 1 change that may change a rule, and dates and front page.

referred back on 2026-09-16 by Board of Trustees: say why

policy.md: says \`status: draft\`; its words have the approval code ${codeIn(at)}
  differs from version 1.1: 1 change that may change a rule, and dates and front page.
`)
  })

  test('as data', async () => {
    const at = await nextDraft()
    await approve(at, '--on', '2026-11-18', '--reason', 'pupils copy it')
    await approve(at, '--on', '2026-11-20', '--outcome', 'withdrawn')
    const told = JSON.parse((await at.policy(['history', 'elmfield', '--json'])).out) as History
    expect(told).toMatchObject({
      policy: 'elmfield/mobile-phones',
      versions: [
        {
          version: '1.0',
          approval: { outcome: 'approved', effective: '2024-10-01' },
          inForce: { from: '2024-10-01', because: 'effective' },
          superseded: { on: '2026-11-18', by: '1.1' },
          withdrawn: null,
          changes: null,
        },
        {
          version: '1.1',
          superseded: null,
          withdrawn: '2026-11-20',
          changes: { weight: 'rule', rule: 1, wording: 0 },
        },
      ],
      decisions: [{ outcome: 'withdrawn', on: '2026-11-20' }],
      working: { status: 'withdrawn', since: '1.1', changes: { rule: 0, wording: 0 } },
    })
  })

  test('before the first version', async () => {
    const { code, out } = await elmfield(CONSULTED).policy(['history', 'elmfield'])
    expect([code, out]).toEqual([
      0,
      `Mobile Phones Policy (elmfield/mobile-phones)

no version has been frozen

policy.md: says \`status: consultation\`; its words have the approval code VZHW-T4M2
`,
    ])
  })
})
