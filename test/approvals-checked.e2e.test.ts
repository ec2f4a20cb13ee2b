import { describe, expect, test } from 'vitest'
import { approve, codeIn, elmfield, FOLDER, nextDraft } from './support/approval.ts'
import type { Workspace } from './support/workspace.ts'

const policyMd = `${FOLDER}/policy.md`

/** What is said of a blank on the cover, or of words that changed, whether they were approved or not. */
const OTHER = new Set(['blank-field', 'stale-clause'])

/** What `check` finds, without the marks under the words. */
async function found(
  at: Workspace,
): Promise<readonly { readonly code: string; readonly message: string; readonly help?: string }[]> {
  const { out } = await at.policy(['check', '--json'])
  const { diagnostics } = JSON.parse(out) as {
    readonly diagnostics: readonly {
      code: string
      severity: string
      message: string
      help?: string
    }[]
  }
  return diagnostics
    .filter(({ code }) => !OTHER.has(code))
    .map(({ code, message, help }) => ({ code, message, ...(help === undefined ? {} : { help }) }))
}

/** The invented policy, its first version approved. */
async function approved(): Promise<Workspace> {
  const at = elmfield()
  await approve(at, '--on', '2024-09-18')
  expect(await found(at)).toEqual([])
  return at
}

describe('an approval that was recorded', () => {
  test('is not changed', async () => {
    const at = await approved()
    at.edit(`${FOLDER}/versions/1.0/approval.yaml`, 'Board of Trustees', 'Head teacher')
    expect(await found(at)).toEqual([
      {
        code: 'frozen-version-changed',
        message: '`approval.yaml` of version 1.0 is not the file that was frozen',
        help: 'put the file back as it was (from the history of the folder), and make changes in policy.md',
      },
    ])
  })

  test('is not taken away', async () => {
    const at = await approved()
    at.remove(`${FOLDER}/versions/1.0/approval.yaml`)
    expect((await found(at)).map(({ code }) => code)).toEqual([
      'missing-file',
      'frozen-version-changed',
    ])
  })

  test('is not put beside a version that was frozen without', async () => {
    const at = await approved()
    at.edit(`${FOLDER}/versions/1.0/frozen.yaml`, /^ {2}approval\.yaml: .*\n/m, '')
    expect(await found(at)).toEqual([
      {
        code: 'frozen-version-changed',
        message: '`approval.yaml` was put beside version 1.0 after it was frozen',
        help: 'take the file away; `policy approve` records a decision',
      },
    ])
  })
})

describe('a policy.md that says `approved`', () => {
  test('has the words that were approved', async () => {
    const at = await approved()
    at.edit(policyMd, 'must not use', 'must not have')
    expect(await found(at)).toEqual([
      {
        code: 'approved-words-changed',
        message: 'policy.md says `approved`, but its words are not those approved as version 1.0',
        help: 'write `status: draft` until a board has approved them; then run `policy approve elmfield/mobile-phones`',
      },
    ])
    expect((await at.policy(['build', '--format', 'html'])).code).toBe(1)
    at.edit(policyMd, 'status: approved', 'status: draft')
    expect(await found(at)).toEqual([])
  })

  test('is approved as it stands: the finding does not stand in the way of what mends it', async () => {
    const at = await nextDraft()
    at.edit(policyMd, 'status: draft', 'status: approved')
    expect((await approve(at, '--on', '2026-11-18', '--reason', 'pupils copy it')).code).toBe(0)
    expect(await found(at)).toEqual([])
  })

  test('has the number that was approved', async () => {
    const at = await approved()
    at.edit(policyMd, 'version: "1.0"\nstatus', 'version: "1.1"\nstatus')
    expect(await found(at)).toEqual([
      {
        code: 'approved-words-changed',
        message:
          'policy.md says `approved` and calls itself version `1.1`, but the version approved last is 1.0',
        help: 'write `version: "1.0"`, or `status: draft` until a board has approved another',
      },
    ])
  })

  test('may be called otherwise, numbered and quoted otherwise, and printed by a trust that says something else', async () => {
    const at = await approved()
    const code = codeIn(at)
    at.edit(policyMd, 'items: decimal', 'items: none')
    expect(codeIn(at)).toBe(code)
    at.edit('policies/elmfield/trust.yaml', 'Every child known', 'Every child heard')
    expect(codeIn(at)).not.toBe(code)
    expect((await found(at)).map(({ code: each }) => each)).not.toContain('approved-words-changed')
  })

  test('was not withdrawn', async () => {
    const at = await approved()
    const before = at.read(policyMd)
    await approve(at, '--on', '2026-11-18', '--outcome', 'withdrawn')
    expect(await found(at)).toEqual([])
    at.write(policyMd, before)
    expect(await found(at)).toEqual([
      {
        code: 'unfinished-approval',
        message: 'the policy was withdrawn on 2026-11-18, but policy.md says `approved`',
        help: 'write `status: withdrawn` in policy.md',
      },
    ])
    const again = await approve(at, '--on', '2026-11-18', '--outcome', 'withdrawn')
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining('it stood in policies/elmfield/mobile-phones/decisions.yaml already'),
    ])
    expect(at.read(`${FOLDER}/decisions.yaml`).match(/outcome/g)).toHaveLength(1)
    expect(await found(at)).toEqual([])
  })
})

test('two versions that would be in force at once, as two clerks may have approved them, are an error', async () => {
  const at = await nextDraft()
  await approve(at, '--on', '2026-11-18', '--effective', '2027-01-01', '--reason', 'x')
  const other = await nextDraft()
  other.edit(policyMd, 'version: "1.1"', 'version: "1.2"')
  await approve(other, '--on', '2026-11-19', '--reason', 'x')
  for (const name of ['policy.md', 'clauses.yaml', 'policy.json', 'approval.yaml', 'frozen.yaml'])
    at.write(`${FOLDER}/versions/1.2/${name}`, other.read(`${FOLDER}/versions/1.2/${name}`))
  at.write(policyMd, other.read(policyMd))
  expect(await found(at)).toEqual([
    {
      code: 'two-live-versions',
      message:
        'version 1.2 is in force from 2026-11-19, and version 1.1, an older number, from 2027-01-01',
      help: 'the minutes say which of them was approved last: take the folder of the other out of `versions`',
    },
  ])
})
