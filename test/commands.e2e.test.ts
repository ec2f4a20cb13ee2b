import { describe, expect, test, vi } from 'vitest'
import { childPolicy } from './support/child-policy.ts'
import { differences, runPolicy, snapshot, workspace } from './support/workspace.ts'
import type { Diagnostic } from '../packages/model/src/index.ts'

vi.setConfig({ testTimeout: 60_000 })

const MD = 'policies/dudley/social-media/policy.md'
const TYPES = 'policies/dudley/social-media/clauses.yaml'

interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly summary: Readonly<Record<'error' | 'warning' | 'hint', number>>
}

describe('check', () => {
  test('the real policies have no errors', async () => {
    const { code, out } = await runPolicy(['check', '--json'])
    const { diagnostics, summary } = JSON.parse(out) as Checked
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(summary.error).toBe(0)
    expect(code).toBe(0)
  })

  test('--json counts what it lists', async () => {
    const { out } = await runPolicy(['check', '--json'])
    const { diagnostics, summary } = JSON.parse(out) as Checked
    for (const severity of ['error', 'warning', 'hint'] as const)
      expect(diagnostics.filter((each) => each.severity === severity)).toHaveLength(
        summary[severity],
      )
    for (const each of diagnostics)
      expect(each).toMatchObject({
        code: expect.any(String),
        message: expect.any(String),
        place: {
          path: expect.stringMatching(/^policies\//),
          start: { line: expect.any(Number), column: expect.any(Number) },
        },
      })
  })

  test('one slip is one finding, although clauses have no id yet', async () => {
    const at = workspace(['dudley'])
    at.write(MD, at.read(MD).replaceAll(/^([^|#\n]*?) \{#[a-z0-9-]+\}$/gm, '$1'))
    const codes = async (): Promise<unknown> => {
      const { diagnostics } = JSON.parse((await at.policy(['check', '--json'])).out) as Checked
      return [
        ...new Set(diagnostics.filter(({ place }) => place.path === MD).map(({ code }) => code)),
      ]
    }
    const before = await codes()
    expect(before).toContain('missing-id')
    at.write(MD, `${at.read(MD)}\nStaff <b>must</b> not.\n`)
    expect(await codes()).toContain('inline-html')
    expect(await codes()).not.toContain('missing-id')
  })

  test('--strict counts warnings as errors', async () => {
    const at = workspace(['dudley'])
    expect((await at.policy(['check'])).code).toBe(0)
    expect((await at.policy(['check', '--strict'])).code).toBe(1)
  })

  test('shows the line, the words and what to do', async () => {
    const at = workspace(['dudley'])
    at.edit(MD, 'title: Social Media', 'title: Social Media\nowner: comunications-officer')
    const { code, out } = await at.policy(['check'])
    expect(code).toBe(1)
    expect(out).toContain(
      [
        `${MD}:3:8  error  unknown role \`comunications-officer\`  unknown-role`,
        '   3 | owner: comunications-officer',
        '     |        ^^^^^^^^^^^^^^^^^^^^^',
        '  help: did you mean `communications-officer`?',
      ].join('\n'),
    )
    expect(out).toMatch(/^1 error, \d+ warnings?, \d+ hints? in 1 policy$/m)
  })

  test('of one policy says nothing of others', async () => {
    const at = workspace(['dudley', 'inspire'])
    at.write('policies/inspire/social-media/policy.md', 'no front matter')
    expect((await at.policy(['check', 'dudley'])).code).toBe(0)
    expect((await at.policy(['check', 'inspire'])).code).toBe(1)
    expect((await at.policy(['check'])).code).toBe(1)
  })

  test('does not mind a reader who has read enough', async () => {
    const at = workspace(['dudley'])
    const child = childPolicy(['check'], { cwd: at.root, closed: true })
    expect(await child.ended).toEqual({ code: 0, signal: null, out: '', err: '' })
  })

  test('writes plain text to a pipe, all of it', async () => {
    const at = workspace(['dudley', 'inspire'])
    const { code, out, err } = await childPolicy(['check'], { cwd: at.root }).ended
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toContain('\u001B')
    expect(out).toMatch(/in 2 policies\n$/)
  })
})

describe('format', () => {
  test('the real policies are in one form', async () => {
    const { code, out } = await runPolicy(['format', '--check'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
  })

  test('--check says what would change and changes nothing; format changes it, once', async () => {
    const at = workspace(['dudley'])
    const before = at.read(MD)
    at.edit(MD, /^- Friendly \{#[a-z-]+\}$/m, '-   Friendly')
    const slip = snapshot(at.root)
    for (const flag of ['--check', '--dry-run']) {
      const { code, out } = await at.policy(['format', flag])
      expect({ code, out }).toEqual({ code: 1, out: `would change ${MD}\n` })
    }
    expect(snapshot(at.root)).toEqual(slip)
    expect(await at.policy(['format'])).toMatchObject({ code: 0, out: `changed ${MD}\n` })
    // The clause has the id that the frozen version gave it.
    expect(at.read(MD)).toBe(before)
    expect(await at.policy(['format'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('in one form already'),
    })
    expect(differences(slip, snapshot(at.root))).toEqual([MD])
  })

  test('a new clause gets an id and a proposed type, which waits to be confirmed', async () => {
    const at = workspace(['dudley'])
    at.edit(MD, /^- Friendly .*$/m, '$&\n- Never unkind to pupils')
    expect((await at.policy(['format'])).code).toBe(0)
    const id = /^- Never unkind to pupils \{#([a-z-]+)\}$/m.exec(at.read(MD))?.[1]
    expect(id).toBeDefined()
    expect(at.read(TYPES)).toMatch(new RegExp(`^${id}:\\n(?: {2}.*\\n)* {2}proposed: yes$`, 'm'))
    const { out } = await at.policy(['check', '--json'])
    expect((JSON.parse(out) as Checked).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'unconfirmed-clause', clause: id }),
    )
  })

  test('a file with errors is left as it is, and said so', async () => {
    const at = workspace(['dudley'])
    at.write(MD, 'no front matter')
    const { code, out, err } = await at.policy(['format'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('missing-front-matter')
    expect(at.read(MD)).toBe('no front matter')
  })
})

describe('an option given twice', () => {
  test.each([
    [
      'ask dudley --actor staff --actor pupil --action post',
      'give it once: `--actor staff` or `--actor pupil`',
    ],
    ['rules dudley --for staff --for=staff', 'give it once: `--for staff`'],
    ['build --out one --out two', 'give it once: `--out one` or `--out two`'],
    ['diff dudley --format html --format json', 'write one list: `--format html,json`'],
    ['review --today 2026-11-20 --today 2026-11-21', 'give it once: `--today 2026-11-20` or'],
    ['pack dudley --from 1 --from 2', 'give it once: `--from 1` or `--from 2`'],
  ])('%s', async (args, help) => {
    const { code, out, err } = await runPolicy(args.split(' '))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^policy: `--[a-z]+` is given twice\n {2}help: /)
    expect(err).toContain(help)
  })

  test('flags, and options that take several, may be repeated', async () => {
    const facts = ['--fact', 'harm=no', '--fact', 'content.opinion=no', '--fact', 'harm=no']
    const act = ['--actor', 'staff', '--action', 'post', ...facts, '--json', '--json']
    const { code, out } = await runPolicy(['ask', 'dudley', ...act])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      asked: { facts: { harm: false, 'content.opinion': false } },
    })
  })
})
