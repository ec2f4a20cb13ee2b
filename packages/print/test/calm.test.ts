import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { calm } from '../src/session/calm.ts'

/** Work that lasts until it is told to end. */
function open(): { readonly work: () => Promise<void>; readonly end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { work: () => promise, end: resolve }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Everything that is due has happened, and no time has passed. */
const turn = (): Promise<void> =>
  new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

test('work is done at once while no tab is at work', async () => {
  expect(await calm().undisturbed(() => 7)).toBe(7)
})

test('work waits while a tab asks, and is done while all of them draw', async () => {
  const quiet = calm()
  const [asking, drawing] = [open(), open()]
  let drawn: Promise<void> | undefined
  const tab = quiet.working(async (draw) => {
    await asking.work()
    drawn = draw(drawing.work)
    await drawn
  })
  let done = false
  const work = quiet.undisturbed(() => void (done = true))
  await turn()
  expect(done).toBe(false)
  asking.end()
  await work
  expect(done).toBe(true)
  // The tab is not through yet: it was while it drew.
  expect(drawn).toBeDefined()
  drawing.end()
  await tab
})

test('one of two tabs that asks is enough to wait', async () => {
  const quiet = calm()
  const [asking, drawing] = [open(), open()]
  const tabs = [quiet.working(asking.work), quiet.working((draw) => draw(drawing.work))]
  let done = false
  const work = quiet.undisturbed(() => void (done = true))
  await turn()
  expect(done).toBe(false)
  asking.end()
  await work
  drawing.end()
  await Promise.all(tabs)
})

test('a tab that hangs holds up nobody for longer than a quarter of a second', async () => {
  const quiet = calm()
  const hanging = open()
  const tab = quiet.working(hanging.work)
  let done = false
  const work = quiet.undisturbed(() => void (done = true))
  await turn()
  await vi.advanceTimersByTimeAsync(249)
  expect(done).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await work
  expect(done).toBe(true)
  hanging.end()
  await tab
})

test('a tab that fails, or is given up while it draws, holds up nobody, then or later', async () => {
  const quiet = calm()
  await expect(quiet.working(() => Promise.reject(new Error('crash')))).rejects.toThrow('crash')
  const abandoned = open()
  await expect(
    quiet.working(async (draw) => {
      void draw(abandoned.work)
      await turn()
      throw new Error('too slow')
    }),
  ).rejects.toThrow('too slow')
  expect(await quiet.undisturbed(() => 'at once')).toBe('at once')
  abandoned.end()
  await turn()
  expect(await quiet.undisturbed(() => 'still at once')).toBe('still at once')
  await expect(quiet.undisturbed(() => Promise.reject(new Error('bad')))).rejects.toThrow('bad')
  expect(await quiet.undisturbed(() => 'after')).toBe('after')
})

test('pieces of work are done one at a time, in order', async () => {
  const quiet = calm()
  const said: string[] = []
  const piece = (name: string) => async (): Promise<void> => {
    said.push(`${name} begins`)
    await turn()
    said.push(`${name} ends`)
  }
  await Promise.all([quiet.undisturbed(piece('a')), quiet.undisturbed(piece('b'))])
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})
