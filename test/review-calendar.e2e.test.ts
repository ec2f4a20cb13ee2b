import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test, vi } from 'vitest'
import { PAGES } from './support/build-output.ts'
import { childPolicy } from './support/child-policy.ts'
import {
  repository,
  runPolicy,
  snapshot,
  temporaryFolder,
  workspace,
  type Ended,
} from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const DAY = ['--today', '2026-11-20']

/** Writes the calendar of the invented trust that gives lead times. */
function planned(...args: readonly string[]): Promise<Ended> {
  return runPolicy(['review', ...args], { cwd: join(repository, 'test/fixtures/lead-times') })
}

describe('--ics', () => {
  test('writes a calendar that another program reads, once', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'reviews.ics')
    const first = await planned('--ics', file, ...DAY)
    expect(first).toMatchObject({ code: 0, err: `wrote ${file}\n` })
    const text = snapshot(folder).get('reviews.ics')?.bytes ?? ''
    const { events = [] } = convertIcsCalendar(undefined, text)
    expect(
      events.map(({ uid, start }) => [
        uid.replace(/^riverside\.|@.*/g, ''),
        start.type,
        start.date.toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ['leave.step.consultation', 'DATE', '2026-12-06'],
      ['leave.step.unions', 'DATE', '2027-01-31'],
      ['leave.step.committee', 'DATE', '2027-02-14'],
      ['leave.step.board', 'DATE', '2027-03-01'],
      ['leave.review', 'DATE', '2027-03-31'],
      ['mobile-phones.step.consultation', 'DATE', '2027-05-27'],
      ['mobile-phones.step.unions', 'DATE', '2027-07-08'],
      ['mobile-phones.step.committee', 'DATE', '2027-07-22'],
      ['mobile-phones.step.board', 'DATE', '2027-09-01'],
      ['mobile-phones.review', 'DATE', '2027-09-30'],
    ])
    // The same day the same bytes; another day ours is written over.
    expect(await planned('--ics', file, ...DAY)).toMatchObject({ code: 0, err: '' })
    expect(snapshot(folder).get('reviews.ics')?.bytes).toBe(text)
    expect(await planned('--ics', file, '--today', '2026-11-21')).toMatchObject({
      code: 0,
      err: `wrote ${file}\n`,
    })
  })

  test('is the same in another time zone and language', async () => {
    const at = workspace()
    const read = async (env: Readonly<Record<string, string>>): Promise<string> => {
      const args = ['review', '--ics', 'reviews.ics', ...DAY, '--json']
      const { code, out } = await childPolicy(args, { cwd: at.root, env }).ended
      expect(code).toBe(0)
      const text = at.read('reviews.ics')
      at.remove('reviews.ics')
      return out + text
    }
    expect(await read({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' })).toBe(
      await read({ TZ: 'UTC', LANG: 'C' }),
    )
  })

  test.each([
    ['notes.txt', 'is there, and is no calendar that `policy review` wrote'],
    ['another.ics', 'is there, and is no calendar that `policy review` wrote'],
    ['folder', 'is not a file'],
    ['link.ics', 'is not a file'],
    ['policies/reviews.ics', 'is among the policies'],
    ['', 'names no file'],
  ])('writes over nothing that is not ours: %s', async (name, words) => {
    const at = workspace(['dudley'])
    at.write('notes.txt', 'mine')
    at.write('another.ics', 'BEGIN:VCALENDAR\r\nPRODID:-//Example//EN\r\nEND:VCALENDAR\r\n')
    at.write('folder/inside.txt', 'mine')
    symlinkSync(at.path('nowhere'), at.path('link.ics'))
    const before = snapshot(at.root)
    const { code, out, err } = await at.policy(['review', '--ics', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err).toMatch(/^ {2}help: /m)
    expect(snapshot(at.root)).toEqual(before)
    expect(existsSync(at.path('nowhere'))).toBe(false)
  })
})

describe('policy build', () => {
  test('writes the page and the calendar that `policy review` would, beside the register', async () => {
    const at = workspace()
    expect((await at.policy(PAGES)).code).toBe(0)
    await at.policy(['review', ...DAY, '--ics', 'reviews.ics'])
    expect(at.read('dist/work/reviews.ics')).toBe(at.read('reviews.ics'))
    expect(at.read('dist/work/reviews.html')).toContain('As at 2026-11-20.')
    expect(at.read('dist/work/reviews.html')).toContain(
      'href="../public/aspire/social-media/index.html"',
    )
    expect(at.read('dist/work/index.html')).toContain('href="reviews.html"')
    // A policy without a page of its own is no link.
    const part = workspace(['dudley', 'inspire'])
    await part.policy([...PAGES, 'dudley'])
    expect(part.read('dist/work/reviews.html')).toContain('public/dudley/')
    expect(part.read('dist/work/reviews.html')).not.toContain('public/inspire/')
  })
})
