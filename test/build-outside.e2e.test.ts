import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { PAGES, manifestOf } from './support/build-output.ts'
import { snapshot, temporaryFolder, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('nothing is written outside the output folder', () => {
  /** Everything beside `dist`, and a neighbour of the whole workspace. */
  function surroundings(at: Workspace): ReadonlyMap<string, unknown> {
    return new Map(
      [...snapshot(join(at.root, '..'))].filter(
        ([name]) => !name.startsWith(`${basename(at.root)}/dist/`),
      ),
    )
  }

  test.each<[string, (at: Workspace) => void, string]>([
    [
      'a policy called `..x`',
      (at) => at.write('policies/dudley/..x/policy.md', '---\ntitle: X\n---\n'),
      'the folder name `..x` cannot be part of an id  invalid-folder-name',
    ],
    [
      'a trust with dots in its name',
      (at) => at.write('policies/a..b/social-media/policy.md', '---\ntitle: X\n---\n'),
      'the folder name `a..b` cannot be part of an id  invalid-folder-name',
    ],
    [
      'a trust with a blank in its name',
      (at) => at.write('policies/Our Trust/social-media/policy.md', '---\ntitle: X\n---\n'),
      'the folder name `Our Trust` cannot be part of an id  invalid-folder-name',
    ],
    [
      'a link to a folder',
      (at) => symlinkSync('/etc', at.path('policies/dudley/etc')),
      'a link to another place is not followed  path-outside',
    ],
    [
      'a link to a file',
      (at) => symlinkSync('/etc/hostname', at.path('policies/dudley/social-media/notes.md')),
      'a link to another place is not followed  path-outside',
    ],
    [
      'a link that leads back',
      (at) => symlinkSync('..', at.path('policies/dudley/social-media/up')),
      'a link to another place is not followed  path-outside',
    ],
    [
      'a logo elsewhere',
      (at) => at.edit('policies/dudley/trust.yaml', 'brand:', 'brand:\n  logo: ../../x.svg'),
      '`../../x.svg` is not a plain file name  path-outside',
    ],
    [
      'a logo with a full path',
      (at) => at.edit('policies/dudley/trust.yaml', 'brand:', 'brand:\n  logo: /etc/passwd'),
      '`/etc/passwd` is not a plain file name  path-outside',
    ],
  ])('%s', async (_, harm, message) => {
    const at = workspace(['dudley', 'inspire'], join(temporaryFolder(), 'inside'))
    harm(at)
    const before = surroundings(at)
    const { code, err } = await at.policy(PAGES)
    expect(err).toContain(message)
    expect(code).toBe(1)
    expect(surroundings(at)).toEqual(before)
    expect(existsSync(at.path('dist/public/inspire/social-media/index.html'))).toBe(true)
  })

  test('an output folder with a link in it, and one that is really among the policies', async () => {
    const at = workspace(['dudley'], join(temporaryFolder(), 'inside'))
    mkdirSync(at.path('elsewhere'))
    mkdirSync(at.path('dist'))
    symlinkSync(at.path('elsewhere'), at.path('dist/public'))
    const linked = await at.policy(PAGES)
    expect(linked.err).toContain('leads out of `dist` by a link')
    expect(linked.code).toBe(2)
    expect(readdirSync(at.path('elsewhere'))).toEqual([])
    symlinkSync(at.path('policies'), at.path('same'))
    const among = await at.policy([...PAGES, '--out', 'same/x'])
    expect(among.err).toContain('`same/x` is among the policies')
    expect(among.code).toBe(2)
    expect(existsSync(at.path('policies/x'))).toBe(false)
  })

  test('a manifest with style sheets in place of colours and families', async () => {
    const at = workspace(['dudley'])
    await at.policy(PAGES)
    const whole = manifestOf(at)
    const index = at.read('dist/public/dudley/index.html')
    // Of a policy that cannot be read the index says what the manifest says.
    at.edit('policies/dudley/social-media/policy.md', /^title:.*$/m, 'title: [')
    for (const brand of [
      { colours: { accent: 'red; } body { display: none' } },
      { type: { headings: 'constructor' } },
      { colours: 7, type: 'x' },
    ]) {
      const policies = whole.policies.map((policy) => ({
        ...policy,
        page: { ...policy.page, brand },
      }))
      at.write('dist/manifest.json', JSON.stringify({ ...whole, inputs: null, policies }))
      expect((await at.policy(PAGES)).code).toBe(1)
      const page = at.read('dist/public/dudley/index.html')
      expect(page).not.toBe(index)
      expect(page).not.toContain('display: none')
      expect(page).toContain('--accent: #1f4e79')
    }
  })

  test('a manifest that names files elsewhere, folders or nonsense', async () => {
    const at = workspace(['dudley'], join(temporaryFolder(), 'inside'))
    at.write('../neighbour.txt', 'precious')
    at.write('precious.txt', 'precious')
    await at.policy(PAGES)
    const whole = manifestOf(at)
    mkdirSync(at.path('elsewhere'))
    at.write('elsewhere/kept.txt', 'precious')
    symlinkSync(at.path('elsewhere'), at.path('dist/link'))
    const paths = [
      '../precious.txt',
      '../../neighbour.txt',
      at.path('precious.txt'),
      'public',
      '.',
      '',
      'public/../../precious.txt',
      'link/kept.txt',
      'a\0b',
      'a'.repeat(300),
      'manifest.json/x',
    ]
    at.write(
      'dist/manifest.json',
      JSON.stringify({
        ...whole,
        inputs: null,
        files: [
          ...whole.files,
          ...paths.map((path) => ({ path, bytes: 0, sha256: '', policy: null })),
        ],
      }),
    )
    expect((await at.policy(PAGES)).code).toBe(0)
    for (const path of ['../neighbour.txt', 'precious.txt', 'elsewhere/kept.txt'])
      expect(at.read(path)).toBe('precious')
    expect(manifestOf(at).files).toEqual(whole.files)
    for (const nonsense of [
      '',
      '[]',
      'null',
      '{"files":[null],"policies":[]}',
      '{"files":[{"path":7}],"policies":[]}',
      '{"files":[],"policies":[7]}',
      '{"files":[],"policies":[{"id":"x","page":null,"findings":{}}]}',
    ]) {
      at.write('dist/manifest.json', nonsense)
      expect((await at.policy(PAGES)).code).toBe(0)
      expect(manifestOf(at)).toEqual(whole)
    }
  })
})
