import { describe, expect, test } from 'vitest'
import { approve, codeIn, elmfield, FOLDER, nextDraft } from './support/approval.ts'
import { differences, snapshot, type Workspace } from './support/workspace.ts'

const policyMd = `${FOLDER}/policy.md`

/** What is refused: with what done before, asked how, in which words. */
const refusals: readonly (readonly [
  string,
  (at: Workspace) => void,
  readonly string[],
  string,
  string,
])[] = [
  [
    'a date to come',
    () => undefined,
    ['--on', '2026-11-21', '--reason', 'x'],
    '2026-11-21 is still to come: today is 2026-11-20',
    'record a decision when it has been made; `--effective` may be later',
  ],
  [
    'effect before approval',
    () => undefined,
    ['--on', '2026-11-18', '--reason', 'x', '--effective', '2026-11-17'],
    'it cannot take effect on 2026-11-17, before it is decided on 2026-11-18',
    'give `--effective` a date from 2026-11-18 on, or leave it out',
  ],
  [
    'an effective date of the version before',
    (at) => at.edit(policyMd, 'status: draft', 'effective: 2024-10-01\nstatus: draft'),
    ['--on', '2026-11-18', '--reason', 'x'],
    'policy.md says that it takes effect in `2024-10-01`, before it is decided on 2026-11-18',
    'give a new date with `--effective`, or take the line `effective` away',
  ],
  [
    'effect before the version before',
    () => undefined,
    ['--on', '2024-09-30', '--reason', 'x'],
    'version 1.1 would be in force from 2024-09-30, and version 1.0 before it only from 2024-10-01',
    'give `--effective` a date after 2024-10-01',
  ],
  [
    'a version that is frozen',
    () => undefined,
    ['--on', '2026-11-18', '--reason', 'x', '--version', '1.0'],
    'version 1.0 is frozen already',
    'give this one the number after 1.0 with `--version`, or write it in policy.md',
  ],
  [
    'a version before the last',
    () => undefined,
    ['--on', '2026-11-18', '--reason', 'x', '--version', '0.9'],
    'version 0.9 comes before 1.0, which is frozen',
    'give this one a number after 1.0 with `--version`, or write it in policy.md',
  ],
  [
    'a change of a rule without a reason',
    () => undefined,
    ['--on', '2026-11-18'],
    'nothing says why `staff-put-phones-away` (1.2) changed: “should” → “must”',
    'write `reasons: { staff-put-phones-away: … }` in review.yaml, or give one reason for everything with `--reason`',
  ],
  [
    'a consultation that is not recorded',
    (at) => at.write(`${FOLDER}/review.yaml`, 'consulted: [ { role: head-teacher } ]\n'),
    ['--on', '2026-11-18', '--reason', 'x'],
    '`trade-union` has to be consulted, and nothing says so',
    'write `consulted: [ { role: trade-union, on: …, said: …, done: … } ]` in review.yaml when it has been done',
  ],
  [
    'a consultation of which nobody knows what came',
    (at) => at.write(`${FOLDER}/review.yaml`, 'consulted: [ { role: trade-union, said: } ]\n'),
    ['--on', '2026-11-18', '--reason', 'x'],
    'of the consultation of `trade-union` nobody has written `said` and `done`',
    'write in review.yaml what they said and what was done about it; “nothing” is an answer',
  ],
  [
    'a review without change of changed words',
    () => undefined,
    ['--on', '2026-11-18', '--reason', 'x', '--outcome', 'reviewed-no-change'],
    'the board reviewed it without change, but policy.md has 1 change of clauses or headings since version 1.0',
    'put them back, or show the board these words and give `--outcome approved`',
  ],
  [
    'an approval of words that are approved',
    (at) => at.edit(policyMd, 'Staff must put', 'Staff should put'),
    ['--on', '2026-11-18'],
    'no word that a board approves has changed since version 1.0',
    'give `--outcome reviewed-no-change`, or make the changes in policy.md',
  ],
  [
    'a referral without a reason',
    () => undefined,
    ['--on', '2026-11-18', '--outcome', 'referred-back'],
    'nobody said why the board referred it back',
    'give what it asked for with `--reason`',
  ],
  [
    'a referral of what is approved',
    (at) => {
      at.edit(policyMd, 'status: draft', 'status: approved')
      at.edit(policyMd, 'version: "1.1"', 'version: "1.0"')
      at.edit(policyMd, 'Staff must put', 'Staff should put')
    },
    ['--on', '2026-11-18', '--outcome', 'referred-back', '--reason', 'x'],
    '`referred-back` cannot be decided on a policy that says `status: approved`',
    'it has to be `draft` or `consultation`: write that after `status:` in policy.md where it is so',
  ],
  [
    'a policy with errors',
    (at) => at.edit(policyMd, 'owner: head-teacher', 'owner: head-techer'),
    ['--on', '2026-11-18', '--reason', 'x'],
    '`elmfield/mobile-phones` cannot be read',
    'run `policy check` and mend the errors first',
  ],
  [
    'a policy with errors that can be read',
    (at) => at.edit(policyMd, 'in lessons.', 'in lessons, [see](#nowhere).'),
    ['--on', '2026-11-18', '--reason', 'x'],
    'elmfield/mobile-phones has 1 error',
    'mend it, see that `policy check elmfield/mobile-phones` finds none, and ask the board again where words changed',
  ],
]

describe('is refused, and nothing is written:', () => {
  test.each(refusals)('%s', async (_, prepare, options, message, help) => {
    const at = await nextDraft()
    const code = codeIn(at)
    prepare(at)
    const before = snapshot(at.root)
    const given = message.includes('cannot be read') ? code : codeIn(at)
    const {
      code: exit,
      err,
      out,
    } = await at.policy([
      'approve',
      'elmfield',
      '--code',
      given,
      '--today',
      '2026-11-20',
      ...options,
    ])
    expect(err).toContain(`policy: ${message}\n  help: ${help}\n`)
    expect([exit, out]).toEqual([message.includes('cannot be read') ? 2 : 1, ''])
    expect(differences(before, snapshot(at.root))).toEqual([])
  })

  test('other words than the board had; as data too', async () => {
    const at = await nextDraft()
    const code = codeIn(at)
    const args = [
      'approve',
      'elmfield',
      '--code',
      '7F3K-9Q2M',
      '--on',
      '2026-11-18',
      '--reason',
      'x',
      '--today',
      '2026-11-20',
    ]
    const message = `the code \`7F3K-9Q2M\` is not that of the words in policy.md: as they are now, they have \`${code}\``
    const help = `put back the words that the board had, or show it these; where the board amended them, give \`--outcome approved-with-amendments --code ${code} --amends 7F3K-9Q2M\``
    const { code: exit, err } = await at.policy(args)
    expect([exit, err]).toEqual([1, `policy: ${message}\n  help: ${help}\nnothing was written\n`])
    expect(JSON.parse((await at.policy([...args, '--json'])).out)).toEqual({
      policy: 'elmfield/mobile-phones',
      refused: [{ message, help }],
      diagnostics: [],
    })
  })

  test('everything that stands in the way is said at once', async () => {
    const at = await nextDraft()
    at.remove(`${FOLDER}/review.yaml`)
    const { err } = await approve(at, '--on', '2026-11-21', '--version', '1.0')
    expect(err.match(/^policy: /gm)).toHaveLength(4)
  })

  test('a review without change of a policy that was never in force', async () => {
    const at = elmfield()
    const { code, err } = await approve(at, '--on', '2024-09-18', '--outcome', 'reviewed-no-change')
    expect([code, err]).toEqual([
      1,
      'policy: no version known here has been in force, so none was reviewed\n  help: give `--outcome approved`\nnothing was written\n',
    ])
  })
})
