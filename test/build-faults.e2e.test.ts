import { chmodSync, existsSync, readdirSync, mkdirSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { PAGES, outputOf, withoutViews } from './support/build-output.ts'
import { childPolicy } from './support/child-policy.ts'
import { differences, snapshot, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('policies with errors', () => {
  test('keep their last good output; the others are built', async () => {
    const at = workspace(['dudley', 'inspire'])
    await at.policy(PAGES)
    const before = snapshot(at.path('dist'))
    at.edit(
      'policies/dudley/social-media/policy.md',
      'title: Social Media',
      'title: Social Media!\ntitel: x',
    )
    at.edit(
      'policies/inspire/social-media/policy.md',
      'title: Social Media Policy',
      'title: Policy on Social Media',
    )
    const { code, out, err } = await at.policy(PAGES)
    expect(code).toBe(1)
    expect(err).toContain('unknown key `titel`')
    expect(withoutViews(differences(before, snapshot(at.path('dist'))))).toEqual([
      'manifest.json',
      'public/inspire/ask.html',
      'public/inspire/index.html',
      'public/inspire/social-media/index.html',
      'public/inspire/social-media/policy.json',
      'public/inspire/social-media/rules.json',
      'work/ask.html',
      // With one policy left there is nothing to lay side by side.
      'work/compare/index.html',
      'work/index.html',
      'work/reviews.html',
      'work/reviews.ics',
    ])
    expect(out).toMatch(
      /^dudley\/social-media +page, policy\.json, \d+ reminders, rules\.csv, rules\.json, \d+ views \(as last built\)/m,
    )
    expect(at.read('dist/work/index.html')).toContain('unknown-key')
    // Not a word of the broken file gets out.
    expect(at.read('dist/public/dudley/index.html')).not.toContain('Social Media!')
  })

  test.each([
    [
      'the front matter cannot be read',
      'policies/dudley/social-media/policy.md',
      '---\ntitle: [\n---\n',
    ],
    ['trust.yaml cannot be read', 'policies/dudley/trust.yaml', 'name: ['],
    ['trust.yaml lacks a name', 'policies/dudley/trust.yaml', 'wordmark: Dudley\n'],
    ['the vocabulary cannot be read', 'policies/vocabulary/roles.yaml', '- ['],
  ])(
    'where %s, page and index stay, and the register shows the findings',
    async (_, path, text) => {
      const at = workspace(['dudley', 'inspire'])
      await at.policy(PAGES)
      const before = snapshot(at.path('dist'))
      at.write(path, text)
      expect((await at.policy(PAGES)).code).toBe(1)
      // Without its roles a policy can be read, and its review is known.
      const unread = path.startsWith('policies/dudley/')
      expect(withoutViews(differences(before, snapshot(at.path('dist'))))).toEqual([
        'manifest.json',
        // Of what is left something can be asked; where nothing can be, the last page stays.
        ...(unread ? ['work/ask.html'] : []),
        'work/compare/index.html',
        'work/index.html',
        ...(unread ? ['work/reviews.html'] : []),
      ])
      expect(at.read('dist/work/reviews.html').includes('cannot be read')).toBe(unread)
      expect(at.read('dist/work/index.html')).toContain(`${path}:`)
      // Mended, all is as before.
      at.write(path, workspace(['dudley']).read(path))
      expect((await at.policy(PAGES)).code).toBe(0)
      expect(differences(before, snapshot(at.path('dist')))).toEqual([])
    },
  )

  test('with no output of an earlier build there is none, and no dead link', async () => {
    const at = workspace(['dudley', 'inspire'])
    at.write('policies/dudley/social-media/policy.md', 'no front matter')
    const { code, out } = await at.policy(PAGES)
    expect(code).toBe(1)
    expect(out).toMatch(/^dudley\/social-media +nothing +- .* -$/m)
    expect(outputOf(at).filter((name) => name.includes('dudley'))).toEqual([])
    expect(at.read('dist/work/index.html')).toContain('missing-front-matter')
    expect(at.read('dist/work/index.html')).not.toContain('public/dudley')
  })

  test('of others do not matter to a build of one', async () => {
    const at = workspace(['dudley', 'inspire'])
    at.write('policies/dudley/social-media/policy.md', 'no front matter')
    const { code, err } = await at.policy(['build', 'inspire', '--format', 'html'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

test('a folder where a file belongs is said, with its path', async () => {
  const at = workspace(['dudley'])
  const page = 'dist/public/dudley/social-media/index.html'
  mkdirSync(at.path(page), { recursive: true })
  const { code, err } = await at.policy(['build', '--format', 'html'])
  expect(code).toBe(2)
  expect(err).toMatch(/^policy: `.*index\.html`: .*\n {2}help: see that it is there/m)
})

describe('without a browser', () => {
  test.each([
    ['none there', '/nonexistent', 'no PDF was made: no browser at `/nonexistent`'],
    [
      'one that does not start',
      '/bin/false',
      'no PDF was made: the browser `/bin/false` ended with code 1',
    ],
  ])(
    '%s: said once; pages and JSON are written; exit 1; the table is printed',
    async (_, browser, message) => {
      const at = workspace(['dudley', 'inspire'])
      const { code, out, err } = await at.policy(['build'], {
        env: { ...process.env, POLICY_BROWSER: browser },
      })
      expect(code).toBe(1)
      expect(err.split(message)).toHaveLength(2)
      expect(err).toMatch(/^ {2}help: .*POLICY_BROWSER/m)
      expect(withoutViews(outputOf(at))).toEqual([
        'manifest.json',
        ...['dudley', 'inspire'].flatMap((trust) => [
          `public/${trust}/ask.html`,
          `public/${trust}/index.html`,
          `public/${trust}/social-media/index.html`,
          `public/${trust}/social-media/policy.json`,
          `public/${trust}/social-media/rules.csv`,
          `public/${trust}/social-media/rules.json`,
        ]),
        'work/ask.html',
        'work/compare/index.html',
        'work/index.html',
        'work/reviews.html',
        'work/reviews.ics',
      ])
      expect(out).toMatch(/^inspire\/social-media +page, policy\.json/m)
      // A page offers no PDF that is not there.
      for (const name of outputOf(at).filter((each) => each.endsWith('.html')))
        expect(at.read(`dist/${name}`)).not.toContain('.pdf"')
    },
  )

  test('--browser wins over the environment', async () => {
    const at = workspace(['dudley'])
    const { err } = await at.policy(['build', '--browser', '/elsewhere'], {
      env: { ...process.env, POLICY_BROWSER: '/nonexistent' },
    })
    expect(err).toContain('no browser at `/elsewhere`')
  })

  test('an earlier PDF stays, and the next build with a browser mends', async () => {
    const at = workspace(['dudley'])
    await at.policy(['build'])
    const pdf = 'dist/public/dudley/social-media/dudley-social-media.pdf'
    const before = at.read(pdf)
    at.edit(
      'policies/dudley/social-media/policy.md',
      'handle offensive comments swiftly',
      'handle rude comments swiftly',
    )
    expect(
      (await at.policy(['build'], { env: { ...process.env, POLICY_BROWSER: '/nonexistent' } }))
        .code,
    ).toBe(1)
    expect(at.read(pdf)).toBe(before)
    expect((await at.policy(['build'])).code).toBe(0)
    expect(at.read(pdf)).not.toBe(before)
  })
})

test('a build killed while printing leaves no half file, and the next one mends', async () => {
  const at = workspace(['dudley', 'inspire'])
  // A browser that never answers: the build is printing for as long as we like.
  at.write('browser', `#!/bin/sh\ntouch ${at.path('started')}\nexec sleep 60\n`)
  chmodSync(at.path('browser'), 0o755)
  const child = childPolicy(['build'], {
    cwd: at.root,
    env: { POLICY_BROWSER: at.path('browser') },
  })
  await vi.waitUntil(() => existsSync(at.path('started')), { timeout: 20_000 })
  child.kill('SIGKILL')
  expect((await child.ended).signal).toBe('SIGKILL')
  expect(
    outputOf(at).filter(
      (name) => name.endsWith('.tmp') || name.endsWith('.pdf') || name === 'manifest.json',
    ),
  ).toEqual([])
  expect((await at.policy(['build'])).code).toBe(0)
  expect(withoutViews(outputOf(at))).toHaveLength(20)
})

test('what a build killed while writing left is swept by the next; of one that runs it is let be', async () => {
  const at = workspace(['dudley'])
  const dead = childPolicy(['--help'], { cwd: at.root })
  await dead.ended
  const folder = 'dist/public/dudley/social-media'
  at.write(`${folder}/index.html.${dead.pid}-0123abcd.tmp`, 'half')
  at.write(`${folder}/index.html.${process.pid}-0123abcd.tmp`, 'being written')
  await at.policy(PAGES)
  expect(readdirSync(at.path(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([
    `index.html.${process.pid}-0123abcd.tmp`,
  ])
})
