import { describe, expect, test, vi } from 'vitest'
import { differences, snapshot, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const MD = 'policies/dudley/social-media/policy.md'
const TYPES = 'policies/dudley/social-media/clauses.yaml'

describe('hostile input: a clear error with its place and help, exit 1, nothing outside the output folder', () => {
  const front = '---\ntitle: X\n---\n'
  test.each<[string, string, string | Uint8Array, string]>([
    ['NUL bytes', MD, `${front}Staff\0 must not.\n`, 'unreadable-file'],
    [
      'invalid UTF-8',
      MD,
      Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0xc3, 0x28),
      'unreadable-file',
    ],
    ['a file of 10 MB', MD, `${front}${'Staff must not. \n\n'.repeat(600_000)}`, 'file-too-large'],
    ['a line of a megabyte', MD, `${front}${'x'.repeat(900_000)}\n`, 'file-too-large'],
    [
      'a picture',
      MD,
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
      'unreadable-file',
    ],
    ['lists inside lists', MD, `${front}${'- '.repeat(1_000)}x\n`, 'nesting-too-deep'],
    ['quotes inside quotes', MD, `${front}${'>'.repeat(1_500)} x\n`, 'error'],
    ['brackets inside brackets', MD, `${front}${'['.repeat(1_500)}x\n`, 'error'],
    ['emphasis inside emphasis', MD, `${front}${'*a '.repeat(1_500)}\n`, 'error'],
    [
      'a script',
      MD,
      `${front}<script>alert(1)</script>\n\nStaff <script>alert(2)</script> must not.\n`,
      'inline-html',
    ],
    [
      'a picture from elsewhere',
      MD,
      `${front}Staff ![x](https://example.org/x.png) must not.\n`,
      'unsupported-markdown',
    ],
    [
      'a frame over a local file',
      MD,
      `${front}<iframe src="file:///etc/passwd"></iframe>\n`,
      'inline-html',
    ],
    [
      'a style from elsewhere',
      MD,
      `${front}<style>@import url(https://example.org/x.css);</style>\n`,
      'inline-html',
    ],
    ['a link that runs', MD, `${front}Staff [must](javascript:alert%281%29) not.\n`, 'unsafe-link'],
    [
      'a link to a local file',
      MD,
      `${front}Staff [must](file:///etc/passwd) not.\n`,
      'unsafe-link',
    ],
    [
      'a YAML bomb',
      'policies/dudley/trust.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
        .join('\n')}\n`,
      'yaml-alias',
    ],
    [
      'a YAML bomb in front matter',
      MD,
      `---\ntitle: &a [x, x]\nowner: [*a, *a]\n---\n`,
      'yaml-alias',
    ],
    [
      'YAML inside YAML',
      'policies/dudley/trust.yaml',
      `name: ${'['.repeat(1_000)}`,
      'nesting-too-deep',
    ],
    [
      'a tag that makes objects',
      'policies/dudley/trust.yaml',
      'name: !!js/function "function(){}"\n',
      'missing-key',
    ],
    [
      'a key of every object',
      'policies/dudley/trust.yaml',
      '__proto__: { polluted: yes }\nname: X\n',
      'unknown-key',
    ],
    [
      'a key of every object among the types',
      TYPES,
      '__proto__:\n  type: duty\nconstructor:\n  type: duty\n',
      'invalid-id',
    ],
  ])('%s', async (_, path, data, found) => {
    const at = workspace(['dudley'])
    at.write(path, data)
    const before = snapshot(at.path('policies'))
    const checked = await at.policy(['check', 'dudley'])
    expect(checked.code).toBe(1)
    expect(checked.out).toMatch(new RegExp(`^${path}:\\d+:\\d+ {2}error {2}.* {2}[a-z-]+$`, 'm'))
    expect(checked.out).toMatch(/^ {2}help: ./m)
    if (found !== 'error') expect(checked.out).toMatch(new RegExp(`  ${found}$`, 'm'))
    // However long the line, a finding stays readable.
    expect(Math.max(...checked.out.split('\n').map((line) => line.length))).toBeLessThan(400)
    const built = await at.policy(['build', '--format', 'html,json'])
    expect(built.code).toBe(1)
    expect(
      [...snapshot(at.path('dist')).keys()].filter((name) => name.startsWith('public/dudley/')),
    ).toEqual([])
    // What clauses are today is nothing to the words of the frozen version.
    expect((await at.policy(['verify', 'dudley'])).code).toBe(path === TYPES ? 0 : 1)
    expect(snapshot(at.path('policies'))).toEqual(before)
    // Nothing is made of a file that cannot be understood; a wrong or missing key alone is no hindrance to a tidy file.
    const understood = ['missing-key', 'unknown-key', 'invalid-id'].includes(found)
    expect((await at.policy(['format', 'dudley'])).code).toBe(understood ? 0 : 1)
    if (!understood) expect(differences(before, snapshot(at.path('policies')))).toEqual([])
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
