import { cpSync, mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '../packages/model/src/index.ts'
import { approve, codeIn, CONSULTED, elmfield, FOLDER, nextDraft } from './support/approval.ts'
import { differences, snapshot, type Workspace } from './support/workspace.ts'

const policyMd = `${FOLDER}/policy.md`

/** Lines that went and came. */
function lineChanges(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}

describe('a first approval', () => {
  test('freezes the version with its decision, and changes the lines of policy.md that say so', async () => {
    const at = elmfield()
    const before = at.read(policyMd)
    const code = codeIn(at)
    const {
      code: exit,
      out,
      err,
    } = await approve(at, '--on', '2024-09-18', '--effective', '2024-10-01', '--minute', '12/2024')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toBe(`elmfield/mobile-phones: version 1.0 is approved
  decided on 2024-09-18 by Board of Trustees, in force from 2024-10-01
  approval code ${code}
  note: the next review is due on 2026-09-18, computed: 2 years after the approval
  note: the revision log has a new row for version 1.0: “Approved”; a row that you write before this command stays as it is
frozen in ${FOLDER}/versions/1.0
`)
    expect(lineChanges(before, at.read(policyMd))).toEqual([
      '- status: consultation # until the board meets',
      '- review: { period: P2Y }',
      '+ status: approved # until the board meets',
      '+ effective: 2024-10-01',
      '+ approved: { on: 2024-09-18, by: Board of Trustees }',
      '+ review: { period: P2Y, due: 2026-09-18 }',
      '+   - on: 2024-09-18',
      '+     version: "1.0"',
      '+     change: Approved',
    ])
    expect(at.read(`${FOLDER}/versions/1.0/policy.md`)).toBe(at.read(policyMd))
    expect(at.read(`${FOLDER}/versions/1.0/approval.yaml`)).toBe(`outcome: approved
version: "1.0"
code: ${code}
on: 2024-09-18
by: Board of Trustees
authority: Scheme of delegation, section 4
effective: 2024-10-01
due: 2026-09-18
minute: 12/2024
${CONSULTED}`)
    expect(at.read(`${FOLDER}/versions/1.0/frozen.yaml`)).toContain(
      `approval.yaml: ${sha256Hex(at.read(`${FOLDER}/versions/1.0/approval.yaml`))}`,
    )
    expect(at.exists(`${FOLDER}/review.yaml`)).toBe(false)
    expect(codeIn(at)).toBe(code)
    expect((await at.policy(['check', '--strict'])).out).toBe(
      '0 errors, 0 warnings, 0 hints in 1 policy\n',
    )
    expect((await at.policy(['format', '--check'])).code).toBe(0)
  })

  test('given again writes nothing more', async () => {
    const at = elmfield()
    await approve(at, '--on', '2024-09-18')
    const before = snapshot(at.root)
    expect(await approve(at, '--on', '2024-09-18')).toEqual({
      code: 0,
      out: `elmfield/mobile-phones: version 1.0 is recorded, in ${FOLDER}/versions/1.0\n`,
      err: '',
    })
    expect(differences(before, snapshot(at.root))).toEqual([])
  })

  test('with --dry-run says the same and writes nothing; with --json it is data', async () => {
    const at = elmfield()
    const before = snapshot(at.root)
    const said = await approve(at, '--on', '2024-09-18', '--dry-run')
    expect([said.code, said.err]).toEqual([0, ''])
    expect(said.out).toContain('version 1.0 would be recorded as approved')
    expect(said.out).toContain(`nothing was written; it would be frozen in ${FOLDER}/versions/1.0`)
    const data = await approve(at, '--on', '2024-09-18', '--dry-run', '--json')
    expect(JSON.parse(data.out)).toMatchObject({
      policy: 'elmfield/mobile-phones',
      dryRun: true,
      approval: { outcome: 'approved', version: '1.0', code: codeIn(at), on: '2024-09-18' },
      folder: `${FOLDER}/versions/1.0`,
    })
    expect(differences(before, snapshot(at.root))).toEqual([])
  })

  test('of a document without a number goes by its day, and gives it no number', async () => {
    const at = elmfield()
    at.edit(policyMd, 'version: "1.0"\n', '')
    at.edit(policyMd, '  - { label: "Version:", field: version }\n', '')
    expect((await approve(at, '--on', '2024-09-18')).code).toBe(0)
    expect(at.exists(`${FOLDER}/versions/2024-09-18/approval.yaml`)).toBe(true)
    expect(at.read(policyMd)).not.toMatch(/^version/m)
    expect((await at.policy(['check'])).out).toMatch(/^0 errors/m)
  })
})

describe('the next approval', () => {
  test('gives the reason for a change of a rule, and takes old wordings off the cover', async () => {
    const at = await nextDraft()
    at.edit(policyMd, 'field: approved.on }', 'field: approved.on, as: 18th September 2024 }')
    at.write(
      `${FOLDER}/review.yaml`,
      `reasons:\n  lessons: pupils copy what they see\n${CONSULTED}`,
    )
    const { code, out, err } = await approve(at, '--on', '2026-11-18')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(
      'against version 1.0: 1 change that may change a rule, and dates and front page.',
    )
    expect(out).toContain(
      'the row `Approved on:` of the cover prints its new value; its old wording was taken away',
    )
    expect(at.read(`${FOLDER}/versions/1.1/approval.yaml`)).toContain(`reasons:
  lessons: pupils copy what they see
${CONSULTED}changes:
  since: "1.0"
  rule: "1"
  wording: "0"
`)
    expect((await at.policy(['check'])).out).toMatch(/^0 errors/m)
  })

  test('of amended words keeps both codes', async () => {
    const at = await nextDraft()
    const had = codeIn(at)
    at.edit(policyMd, 'Staff must put', 'All staff must put')
    const code = codeIn(at)
    const more = ['--outcome', 'approved-with-amendments', '--amends', had, '--reason', 'clearer']
    const { code: exit, out } = await approve(at, '--on', '2026-11-18', ...more)
    expect(exit).toBe(0)
    expect(out).toContain(`version 1.1 is approved with amendments`)
    expect(out).toContain(`note: the board had the words with the code ${had} before it`)
    expect(at.read(`${FOLDER}/versions/1.1/approval.yaml`)).toMatch(
      `outcome: approved-with-amendments\nversion: "1.1"\ncode: ${code}\namends: ${had}\n`,
    )
  })

  test('after a review without change has new dates and the same words', async () => {
    const at = await nextDraft()
    at.edit(policyMd, 'Staff must put', 'Staff should put')
    const { code, out } = await approve(at, '--on', '2026-09-16', '--outcome', 'reviewed-no-change')
    expect(code).toBe(0)
    expect(out).toContain('version 1.1 is reviewed with no change')
    expect(out).toContain(
      'the next review is due on 2028-09-16, computed: 2 years after the approval',
    )
    expect(at.read(policyMd)).toContain('change: Reviewed with no change')
    expect(at.read(`${FOLDER}/versions/1.1/approval.yaml`)).toContain('says: "No clause changed.')
  })
})

describe('a decision that freezes nothing', () => {
  test('refers a policy back: it is a draft again, and review.yaml stays', async () => {
    const at = elmfield()
    const code = codeIn(at)
    const { code: exit, out } = await approve(
      at,
      '--on',
      '2024-09-18',
      '--outcome',
      'referred-back',
      '--reason',
      'say who pays',
    )
    expect([exit, out]).toEqual([
      0,
      `elmfield/mobile-phones: is referred back
  decided on 2024-09-18 by Board of Trustees: say who pays
recorded in ${FOLDER}/decisions.yaml
`,
    ])
    expect(at.read(policyMd)).toContain('status: draft # until the board meets')
    expect(at.exists(`${FOLDER}/versions`)).toBe(false)
    expect(at.read(`${FOLDER}/review.yaml`)).toBe(CONSULTED)
    expect(at.read(`${FOLDER}/decisions.yaml`)).toBe(`decisions:
  - outcome: referred-back
    version: "1.0"
    code: ${code}
    on: 2024-09-18
    by: Board of Trustees
    authority: Scheme of delegation, section 4
    reason: say who pays
`)
    expect((await at.policy(['check'])).out).toMatch(/^0 errors/m)
  })

  test('withdraws a policy; it comes back as a draft', async () => {
    const at = elmfield()
    await approve(at, '--on', '2024-09-18')
    expect((await approve(at, '--on', '2026-11-18', '--outcome', 'withdrawn')).code).toBe(0)
    expect(at.read(policyMd)).toContain('status: withdrawn')
    const again = await approve(at, '--on', '2026-11-18', '--version', '1.1')
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining(
        'policy: `approved` cannot be decided on a policy that says `status: withdrawn`\n  help: a policy that was withdrawn comes back as a draft: write `status: draft` in policy.md first\n',
      ),
    ])
  })
})

describe('an approval that was interrupted', () => {
  /** The policy as it was, with the version that was approved beside it. */
  async function halfDone(): Promise<{ readonly at: Workspace; readonly done: Workspace }> {
    const [at, done] = [elmfield(), elmfield()]
    await approve(done, '--on', '2024-09-18')
    cpSync(done.path(`${FOLDER}/versions`), at.path(`${FOLDER}/versions`), { recursive: true })
    return { at, done }
  }

  test('is a warning, and completed by the next run', async () => {
    const { at, done } = await halfDone()
    const { out } = await at.policy(['check'])
    expect(out).toContain('version 1.0 is approved, but policy.md is still as it was before')
    expect(out).toMatch(/^0 errors/m)
    const dry = await approve(at, '--on', '2024-09-18', '--dry-run')
    expect(dry.out).toBe(
      'the approval of version 1.0 was interrupted; without `--dry-run` this would complete it\n',
    )
    const again = await approve(at, '--on', '2024-09-18')
    expect(again).toEqual({
      code: 0,
      out: `elmfield/mobile-phones: version 1.0 is recorded, in ${FOLDER}/versions/1.0\n`,
      err: 'the approval of version 1.0 was interrupted, and is complete now\n',
    })
    expect(differences(snapshot(at.root), snapshot(done.root))).toEqual([])
  })

  test('is not seen where the owner has begun the next review', async () => {
    const { done } = await halfDone()
    done.edit(policyMd, 'status: approved', 'status: draft')
    expect((await done.policy(['check'])).out).not.toContain('unfinished-approval')
  })

  test('leaves what nobody reads, and the next run takes away', async () => {
    const at = elmfield()
    const left = [
      `${FOLDER}/versions/.1.0.999999999-0a1b2c3d.tmp`,
      `${FOLDER}/.policy.md.999999999-0a1b2c3d.tmp`,
    ] as const
    mkdirSync(at.path(left[0]), { recursive: true })
    at.write(`${left[0]}/policy.md`, 'half')
    at.write(left[1], 'half')
    expect((await at.policy(['check'])).out).not.toContain('.tmp')
    expect((await approve(at, '--on', '2024-09-18')).code).toBe(0)
    expect(left.map((path) => at.exists(path))).toEqual([false, false])
  })
})
