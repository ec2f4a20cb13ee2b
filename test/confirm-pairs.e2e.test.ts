import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { copyOfPairs, edited, ELMFIELD, PAIRS } from './support/decided-pairs.ts'
import { differences, runPolicy, snapshot, workspace, type Ended } from './support/workspace.ts'
import type { Io } from '../packages/cli/src/index.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Copy {
  readonly root: string
  readonly policy: (args: readonly string[], more?: Partial<Io>) => Promise<Ended>
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
}

function copy(): Copy {
  const root = copyOfPairs()
  return {
    root,
    policy: (args, more = {}) => runPolicy(args, { cwd: root, ...more }),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => writeFileSync(join(root, path), text),
  }
}

test('nothing waits while the words are those that were decided on', async () => {
  expect(await copy().policy(['confirm', 'elmfield--riverside'])).toEqual({
    code: 0,
    out: '',
    err: 'nothing waits to be confirmed\n',
  })
})

test('whoever types two names is shown both clauses, and what was looked at is written', async () => {
  const at = copy()
  at.write(
    PAIRS,
    '# read by two of us\nconfirmed:\n  - a: ask-parents # ours says staff must\n    b: consent-of-parents\n    why: both ask before posting\n',
  )
  const before = snapshot(at.root)
  const shown = `ask-parents = consent-of-parents  to be confirmed
  elmfield/social-media#ask-parents
    under: Pictures
    words: Staff must ask parents before they post pictures.
  riverside/social-media#consent-of-parents
    under: Photographs
    words: Parents are asked before a photograph is posted.
  why: both ask before posting

`
  const command = ['confirm', 'elmfield--riverside'] as const
  expect(await at.policy([...command, '--dry-run'])).toEqual({ code: 0, out: shown, err: '' })
  expect(await at.policy(command)).toEqual({
    code: 2,
    out: shown,
    err: 'policy: nobody is there to answer\n  help: read the clauses above, then run it again with `--yes`\n',
  })
  expect(differences(before, snapshot(at.root))).toEqual([])

  const asked: string[] = []
  const ask = (question: string): Promise<boolean> => {
    asked.push(question)
    return Promise.resolve(true)
  }
  expect(await at.policy(command, { ask })).toMatchObject({
    code: 0,
    err: `1 pair confirmed in ${PAIRS}\n`,
  })
  expect(asked).toEqual([`Confirm 1 pair? What is wrong is corrected in ${PAIRS} first.`])
  const text = at.read(PAIRS)
  expect(text).toMatch(
    /^# read by two of us\nconfirmed:\n {2}- a: \{ clause: ask-parents, fingerprint: "?[0-9a-f]{12}"?, context: "?[0-9a-f]{12}"? \} # ours says staff must\n {4}b: \{ clause: consent-of-parents, .*\}\n {4}why: both ask before posting\n$/,
  )
  expect((await at.policy(['format', '--check'])).code).toBe(0)
  expect((await at.policy(['check'])).out).not.toContain('-alignment')
})

test('words that changed make a pair wait, and are confirmed again as what it was', async () => {
  const at = copy()
  at.write(ELMFIELD, at.read(ELMFIELD).replace('for all staff', 'for all staff and volunteers'))
  const checked = await at.policy(['check', 'elmfield'])
  expect(checked.out).toContain(
    'warning  the words of `social-media#scope` changed since the pair was forbidden  stale-alignment\n',
  )
  expect((await at.policy(['check', 'riverside'])).out).toContain('stale-alignment')
  const { out, err } = await at.policy(['confirm', 'elmfield--riverside', '--yes'])
  expect(out).toContain('social-media#scope = everyone  to be forbidden\n')
  expect(err).toBe(`1 pair forbidden in ${PAIRS}\n`)
  const [old, now] = [edited(PAIRS).split('\n'), at.read(PAIRS).split('\n')]
  expect(now.filter((line) => !old.includes(line))).toEqual([
    expect.stringMatching(/^ {2}- a: \{ clause: social-media#scope, /),
  ])
  expect(now).toHaveLength(old.length)
})

test('a pair is decided without an editor, named either way round, and decided otherwise later', async () => {
  const at = copy()
  rmSync(join(at.root, 'policies/alignments'), { recursive: true })
  const first = ['confirm', 'riverside--elmfield', 'consent-of-parents=ask-parents'] as const
  expect((await at.policy([...first, '--why', 'both ask first', '--yes'])).err).toBe(
    `1 pair confirmed in ${PAIRS}\n`,
  )
  expect(at.read(PAIRS)).toMatch(
    /^confirmed:\n {2}- a: \{ clause: ask-parents, .*\}\n {4}b: \{ clause: consent-of-parents, .*\}\n {4}why: both ask first\n$/,
  )
  expect((await at.policy([...first, '--yes'])).err).toBe('nothing waits to be confirmed\n')

  const { out, err } = await at.policy([...first, '--forbid', '--yes'])
  expect(out).toContain('ask-parents = consent-of-parents  to be forbidden  (was confirmed)\n')
  expect(err).toBe(`1 pair forbidden in ${PAIRS}\n`)
  expect(at.read(PAIRS)).toMatch(/^forbidden:\n {2}- a: .*\n {4}b: .*\n {4}why: both ask first\n$/)
})

test('a clause that several policies have is written with its policy', async () => {
  const at = copy()
  rmSync(join(at.root, PAIRS))
  const args = ['confirm', 'elmfield--riverside', 'elmfield/phones#scope=everyone', '--yes']
  expect((await at.policy(args)).code).toBe(0)
  expect(at.read(PAIRS)).toContain('{ clause: phones#scope, ')
})

test.each<[string, readonly string[], string, string]>([
  [
    'a trust that is not there',
    ['elmfeild--riverside'],
    'there is no trust `elmfeild`',
    'did you mean `elmfield--riverside`?',
  ],
  [
    'one trust twice',
    ['elmfield--elmfield'],
    '`elmfield` is named twice',
    'name two trusts, such as `aspire--dudley`',
  ],
  [
    'one clause alone',
    ['elmfield--riverside', 'scope'],
    '`scope` is no pair of clauses',
    'write two clause ids with `=` between: `names-not-permitted=no-names`',
  ],
  [
    'a mistyped clause',
    ['elmfield--riverside', 'ask-parent=lockers'],
    '`elmfield` has no clause `ask-parent`',
    'did you mean `ask-parents`?',
  ],
  [
    'a clause of two policies',
    ['elmfield--riverside', 'scope=lockers'],
    '2 policies of `elmfield` have a clause `scope`',
    'write `phones#scope` or `social-media#scope`',
  ],
  [
    'a ban of nothing',
    ['elmfield--riverside', '--forbid'],
    '`--forbid` needs a pair',
    'name it by its two clause ids: `names-not-permitted=no-names`',
  ],
  [
    'a ban within a policy',
    ['riverside', '--forbid'],
    '`--forbid` is about a pair of clauses, and `riverside` is no pair of trusts',
    'name two trusts: `policy confirm aspire--dudley one-clause=another`',
  ],
])('%s is a mistake that is told', async (_, args, message, help) => {
  const at = copy()
  const before = snapshot(at.root)
  expect(await at.policy(['confirm', ...args, '--yes'])).toEqual({
    code: 2,
    out: '',
    err: `policy: ${message}\n  help: ${help}\n`,
  })
  expect(differences(before, snapshot(at.root))).toEqual([])
})

test('nothing is written over a file that contradicts itself, by the path of which it may be named', async () => {
  const at = copy()
  const pair = '  - a: ask-parents\n    b: lockers\n'
  at.write(PAIRS, `confirmed:\n${pair}forbidden:\n${pair}`)
  const before = snapshot(at.root)
  expect(await at.policy(['confirm', PAIRS, 'ask-parents=lockers', '--yes'])).toMatchObject({
    code: 2,
    err: `policy: ${PAIRS}:5: the pair of \`ask-parents\` and \`lockers\` is both confirmed and forbidden\n  help: take away what is not meant, here or on line 2; until then neither counts\n`,
  })
  expect(differences(before, snapshot(at.root))).toEqual([])
})

test('format writes the pairs of a trust in one form', async () => {
  const at = copy()
  const tidy = at.read(PAIRS)
  at.write(
    PAIRS,
    tidy
      .replaceAll('  - a:', '    - a:')
      .replaceAll('    b:', '      b:')
      .replaceAll('    why:', '      why:'),
  )
  expect((await at.policy(['format', 'riverside'])).out).toBe(`changed ${PAIRS}\n`)
  expect(at.read(PAIRS)).toBe(tidy)
})

test('of real policies: the words before are those of the last version that had them; long ids stand in one form', async () => {
  const at = workspace(['aspire', 'dudley'])
  const pairs = 'policies/alignments/aspire--dudley.yaml'
  const long = 'unrelated-personal-communications-outside-scope-staff'
  const command = ['confirm', 'aspire--dudley'] as const
  const first = await at.policy([...command, `${long}=${long}`, '--yes'])
  expect(first.err).toBe(`1 pair confirmed in ${pairs}\n`)
  expect(await at.policy(['format', '--check'])).toMatchObject({ code: 0, out: '' })
  at.edit(
    'policies/dudley/social-media/policy.md',
    new RegExp(`^(.*)\\.( \\{#${long}\\})$`, 'm'),
    '$1 at all.$2',
  )
  const { out } = await at.policy([...command, '--dry-run'])
  const [, before = '', now = ''] =
    /^ {4}words before: (.*)\n {4}words now: {4}(.*)$/m.exec(out) ?? []
  expect(now).toBe(`${before.slice(0, -1)} at all.`)
  expect(before).not.toBe('')
})
