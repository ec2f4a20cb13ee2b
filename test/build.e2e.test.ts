import { chmodSync, existsSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../packages/print/src/index.ts'
import { PAGES, manifestOf, outputOf, withoutViews } from './support/build-output.ts'
import { childPolicy } from './support/child-policy.ts'
import { differences, snapshot, temporaryFolder, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('a whole build', () => {
  test('writes page, PDF, policy.json, rules.csv and rules.json, trust index, Ask pages, register, reviews and manifest; the second writes nothing and starts no browser', async () => {
    const at = workspace(['dudley', 'inspire'])
    const first = await at.policy(['build', '--today', '2026-11-20'])
    expect(first).toMatchObject({ code: 0, err: '' })
    const files = ['dudley', 'inspire'].flatMap((trust) => [
      `public/${trust}/ask.html`,
      `public/${trust}/index.html`,
      `public/${trust}/social-media/index.html`,
      `public/${trust}/social-media/policy.json`,
      `public/${trust}/social-media/rules.csv`,
      `public/${trust}/social-media/rules.json`,
      `public/${trust}/social-media/${trust}-social-media.pdf`,
    ])
    const work = [
      'work/ask.html',
      'work/compare/index.html',
      'work/index.html',
      'work/reviews.html',
      'work/reviews.ics',
    ]
    expect(withoutViews(outputOf(at))).toEqual(['manifest.json', ...files, ...work].toSorted())
    expect(['manifest.json', ...manifestOf(at).files.map(({ path }) => path)].toSorted()).toEqual(
      outputOf(at),
    )
    for (const path of files) expect(first.out).toContain(`wrote dist/${path}\n`)
    expect(first.out).toMatch(
      /^dudley\/social-media +PDF, page, policy\.json, \d+ reminders, rules\.csv, rules\.json, \d+ views +\d+ +0 errors, \d+ warnings, \d+ hints? +dist\/public\/dudley\/social-media\/index\.html$/m,
    )

    const before = snapshot(at.path('dist'))
    const second = await at.policy(['build', '--today', '2026-11-20'])
    expect(second).toMatchObject({ code: 0, err: 'nothing changed, nothing written\n' })
    expect(second.out).not.toContain('wrote')
    expect(snapshot(at.path('dist'))).toEqual(before)

    // Another day changes the register, the comparison and the reviews alone, and needs no browser either.
    const third = await at.policy(['build', '--today', '2026-11-21'])
    const changed = differences(before, snapshot(at.path('dist')))
    const dated = work.filter((path) => path !== 'work/ask.html')
    expect(withoutViews(changed)).toEqual(['manifest.json', ...dated])
    expect(withoutViews(third.out.match(/^wrote .*/gm) ?? [])).toEqual(
      dated.map((path) => `wrote dist/${path}`),
    )
  })

  test('starts a browser only where there is something to print', async () => {
    const at = workspace(['dudley', 'inspire'])
    const real = await findBrowser()
    // Our own browser, behind a script that leaves a trace whenever it is started.
    at.write(
      'headless-browser',
      `#!/bin/sh\necho started >> ${at.path('trace')}\nexec ${real.path} "$@"\n`,
    )
    chmodSync(at.path('headless-browser'), 0o755)
    const env = {
      ...process.env,
      POLICY_BROWSER: at.path('headless-browser'),
      LD_LIBRARY_PATH: join(dirname(real.path), 'lib'),
    }
    const starts = async (...args: readonly string[]): Promise<number> => {
      at.write('trace', '')
      expect(await at.policy(['build', ...args], { env })).toMatchObject({ code: 0 })
      return at.read('trace').split('\n').length - 1
    }
    expect(await starts('--today', '2026-11-20')).toBe(1)
    expect(await starts('--today', '2026-11-20')).toBe(0)
    expect(await starts('--today', '2026-11-21')).toBe(0)
    at.edit('policies/dudley/social-media/clauses.yaml', /^/, '# a remark that is not printed\n')
    expect(await starts('--today', '2026-11-21')).toBe(0)
    at.edit(
      'policies/dudley/social-media/policy.md',
      'handle offensive comments swiftly',
      'handle rude comments swiftly',
    )
    expect(await starts('--today', '2026-11-21')).toBe(1)
  })

  test('is the same from another folder, in another time zone and language', async () => {
    const [one, other] = [
      workspace(['dudley']),
      workspace(['dudley'], join(temporaryFolder(), 'a folder, with blanks')),
    ]
    const args = ['build', '--today', '2026-11-20']
    expect(
      (await childPolicy(args, { cwd: one.root, env: { TZ: 'UTC', LANG: 'C' } }).ended).code,
    ).toBe(0)
    expect(
      (
        await childPolicy(args, {
          cwd: other.root,
          env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        }).ended
      ).code,
    ).toBe(0)
    expect(differences(snapshot(one.path('dist')), snapshot(other.path('dist')))).toEqual([])
    expect(withoutViews(outputOf(one))).toHaveLength(12)
  })
})

describe('what changed, and nothing else', () => {
  test('one clause: the files of that policy, and the register', async () => {
    const at = workspace()
    await at.policy(PAGES)
    const before = snapshot(at.path('dist'))
    at.edit(
      'policies/dudley/social-media/policy.md',
      'handle offensive comments swiftly',
      'handle rude comments swiftly',
    )
    expect((await at.policy(PAGES)).code).toBe(0)
    // The words of the clause are no longer those that were confirmed: a finding of the register.
    expect(withoutViews(differences(before, snapshot(at.path('dist'))))).toEqual([
      'manifest.json',
      'public/dudley/ask.html',
      'public/dudley/social-media/index.html',
      'public/dudley/social-media/policy.json',
      'public/dudley/social-media/rules.csv',
      'public/dudley/social-media/rules.json',
      'work/ask.html',
      'work/index.html',
    ])
    expect(at.read('dist/work/index.html')).toContain('stale-clause')
  })

  test('one policy gone: its files, and no others', async () => {
    const at = workspace(['dudley', 'inspire', 'aspire'])
    await at.policy(PAGES)
    at.write('dist/public/aspire/notes.txt', 'not ours')
    at.remove('policies/dudley')
    const before = snapshot(at.path('dist'))
    const { code, out } = await at.policy(PAGES)
    expect(code).toBe(0)
    const gone = [...before.keys()].filter((name) => name.startsWith('public/dudley/'))
    expect(withoutViews(gone)).toHaveLength(6)
    const changed = differences(before, snapshot(at.path('dist')))
    expect(changed.filter((path) => !path.includes('/compare/topics/'))).toEqual([
      'manifest.json',
      ...gone,
      'work/ask.html',
      // With every other trust in twos.
      ...['aspire--dudley', 'dudley--inspire'].flatMap((pair) =>
        ['html', 'json'].map((ending) => `work/compare/${pair}.${ending}`),
      ),
      'work/compare/index.html',
      'work/index.html',
      'work/reviews.html',
    ])
    expect(existsSync(at.path('dist/public/dudley'))).toBe(false)
    for (const path of gone) expect(out).toContain(`removed dist/${path}\n`)
  })

  test('a file of the output that somebody changed or removed is written again', async () => {
    const at = workspace(['dudley'])
    await at.policy(PAGES)
    const before = snapshot(at.path('dist'))
    at.write('dist/public/dudley/index.html', 'spoilt')
    at.remove('dist/public/dudley/social-media/policy.json')
    expect((await at.policy(PAGES)).code).toBe(0)
    expect(differences(before, snapshot(at.path('dist')))).toEqual([])
  })

  test('a link among the policies is seen even where all else is as it was', async () => {
    const at = workspace(['dudley'])
    await at.policy(PAGES)
    symlinkSync('/etc/hostname', at.path('policies/dudley/social-media/source/link.txt'))
    const { code, err } = await at.policy(PAGES)
    expect(code).toBe(1)
    expect(err).toContain('a link to another place is not followed  path-outside')
  })
})
