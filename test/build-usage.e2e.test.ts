import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { PAGES, outputOf, notForAudiences } from './support/build-output.ts'
import {
  differences,
  snapshot,
  temporaryFolder,
  workspace,
  type Workspace,
} from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('options', () => {
  test('--format writes what is named, and keeps what is there', async () => {
    const at = workspace(['dudley'])
    const names = (): readonly string[] =>
      notForAudiences(outputOf(at))
        .filter((name) => name.includes('social-media'))
        .map((name) => basename(name))
    await at.policy(['build', '--format', 'json'])
    expect(names()).toEqual(['policy.json', 'rules.csv', 'rules.json'])
    await at.policy(['build', '--format', 'html'])
    expect(names()).toEqual(['index.html', 'policy.json', 'rules.csv', 'rules.json'])
  })

  test('--out: a folder as seen from where the command runs', async () => {
    const at = workspace(['dudley'])
    const { code, out } = await at.policy([...PAGES, '--out', '../site v1.2'], {
      cwd: at.path('policies'),
    })
    expect(code).toBe(0)
    expect(outputOf(at, 'site v1.2')).toContain('public/dudley/index.html')
    expect(out).toContain('../site v1.2/public/dudley/social-media/index.html')
    expect(existsSync(at.path('dist'))).toBe(false)
  })

  test('--today, else SOURCE_DATE_EPOCH, is the day of the register and the reviews, and of nothing else', async () => {
    const at = workspace(['dudley'])
    const build = (args: readonly string[], env = {}): ReturnType<Workspace['policy']> =>
      at.policy(['build', '--format', 'html,json', ...args], { env: { ...process.env, ...env } })
    await build([], { SOURCE_DATE_EPOCH: '1700000000' })
    expect(at.read('dist/work/index.html')).toContain('As at 2023-11-14.')
    const before = snapshot(at.path('dist'))
    await build(['--today', '2027-01-31'], { SOURCE_DATE_EPOCH: '1700000000' })
    expect(at.read('dist/work/index.html')).toContain('As at 2027-01-31.')
    expect(differences(before, snapshot(at.path('dist')))).toEqual([
      'manifest.json',
      'work/index.html',
      'work/reviews.html',
      'work/reviews.ics',
    ])
    await build([], { SOURCE_DATE_EPOCH: '' })
    expect(at.read('dist/work/index.html')).toContain(
      `As at ${new Date().toISOString().slice(0, 10)}.`,
    )
  })

  test('a policy may be named by a path, as a message gives it', async () => {
    const at = workspace(['dudley', 'inspire'])
    for (const name of [
      'dudley',
      'policies/dudley/',
      './policies/dudley/social-media',
      'policies/dudley/social-media/policy.md',
      'dudley/social-media/source/repairs.yaml',
    ])
      expect((await at.policy(['check', name])).out).toMatch(/ in 1 policy\n$/)
    for (const name of ['.', 'policies', './policies/'])
      expect((await at.policy(['check', name])).out).toMatch(/ in 2 policies\n$/)
  })

  test('what belongs to a trust and to no policy is said where the trust is named', async () => {
    const at = workspace(['dudley', 'inspire'])
    at.write('policies/dudley/Mobile Phones/policy.md', 'x')
    expect((await at.policy(['check', 'dudley'])).out).toContain('invalid-folder-name')
    expect((await at.policy(['check', 'inspire'])).out).not.toContain('invalid-folder-name')
    expect((await at.policy(['check', 'dudley/social-media'])).out).not.toContain(
      'invalid-folder-name',
    )
  })

  test('naming policies or trusts builds those', async () => {
    const at = workspace(['dudley', 'inspire', 'aspire'])
    const { code } = await at.policy([
      'build',
      'dudley',
      'policies/inspire/social-media/',
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    expect(outputOf(at).filter((name) => name.endsWith('policy.json'))).toEqual([
      'public/dudley/social-media/policy.json',
      'public/inspire/social-media/policy.json',
    ])
  })
})

describe('used wrongly: exit 2, with what to do, and nothing written', () => {
  test.each<[readonly string[], string]>([
    [['build', 'dudly'], 'policy: there is no policy `dudly`\n  help: did you mean `dudley`?\n'],
    [
      ['build', 'dudley/social-medai'],
      'policy: there is no policy `dudley/social-medai`\n  help: did you mean `dudley/social-media`?\n',
    ],
    [
      ['build', '--format', 'html,odt'],
      'There is no format `odt`; there are html, pdf, json, docx.',
    ],
    [['build', '--formt', 'html'], '(Did you mean --format?)'],
    [['biuld'], '(Did you mean build?)'],
    [['build', '--today', '2026-02-30'], 'Write it as 2026-11-20.'],
    [['build', '--today', 'tomorrow'], 'Write it as 2026-11-20.'],
    [
      ['build', '--out', 'policies/dudley'],
      'policy: `policies/dudley` is among the policies\n  help: ',
    ],
    [['build', '--out', 'policies'], 'policy: `policies` is among the policies\n  help: '],
    [['build', '--out', 'file'], 'policy: `file` is a file\n  help: name a folder\n'],
    [['build', '--out', 'file/below'], 'not a directory\n  help: '],
    [
      ['confirm', 'dudley', 'nothing-like-it'],
      'policy: there is no clause `nothing-like-it` in dudley/social-media\n  help: ',
    ],
    [['confirm'], "missing required argument 'policy'"],
    [[], 'Usage: policy'],
  ])('%j', async (args, message) => {
    const at = workspace(['dudley'])
    at.write('file', '')
    const { code, out, err } = await at.policy(args)
    expect(err).toContain(message)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(existsSync(at.path('dist'))).toBe(false)
  })

  test('an output folder that holds the policies, or that there can be none of', async () => {
    const at = workspace(['dudley'])
    expect(await at.policy(['build', '--out', '.'])).toEqual({
      code: 2,
      out: '',
      err: 'policy: `.` holds the policies themselves\n  help: name a folder of its own, `dist` for instance\n',
    })
    expect(await at.policy(['build', '--format', 'json', '--out', '/proc/none'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('/proc/none'),
    })
  })

  test('SOURCE_DATE_EPOCH that is not a number of seconds', async () => {
    const at = workspace(['dudley'])
    for (const epoch of ['soon', '-1', '9'.repeat(20)]) {
      const { code, err } = await at.policy(['build'], {
        env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
      })
      expect({ code, err }).toEqual({
        code: 2,
        err: `policy: SOURCE_DATE_EPOCH is \`${epoch}\`, not a number of seconds\n  help: unset it, or give the seconds since 1970\n`,
      })
    }
  })

  test('no policies here or above', async () => {
    const cwd = temporaryFolder()
    const at = workspace(['dudley'])
    for (const command of ['build', 'check', 'format', 'verify']) {
      expect(await at.policy([command], { cwd })).toEqual({
        code: 2,
        out: '',
        err: 'policy: there is no folder `policies` here or above\n  help: change to the folder that holds `policies`\n',
      })
    }
  })

  test('--help is no mistake, and each command shows an example', async () => {
    const at = workspace(['dudley'])
    expect((await at.policy(['--help'])).code).toBe(0)
    for (const command of ['build', 'check', 'format', 'verify', 'confirm']) {
      const { code, out } = await at.policy([command, '--help'])
      expect(code).toBe(0)
      expect(out).toContain(`Example: policy ${command}`)
    }
  })
})
