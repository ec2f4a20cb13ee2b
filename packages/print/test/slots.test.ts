import { expect, test } from 'vitest'
import { slots } from '../src/session/slots.ts'

test('at most so many have a slot; the others get theirs in order', async () => {
  const two = slots(2)
  const got: string[] = []
  const take = async (name: string): Promise<() => void> => {
    const release = await two.take()
    got.push(name)
    return release
  }
  const [first, second] = await Promise.all([take('first'), take('second')])
  const [third, fourth] = [take('third'), take('fourth')]
  await Promise.resolve()
  expect(got).toEqual(['first', 'second'])
  second()
  await third
  expect(got).toEqual(['first', 'second', 'third'])
  first()
  await fourth
  expect(got).toEqual(['first', 'second', 'third', 'fourth'])
})

test('who is sent away while waiting takes nothing along', async () => {
  const one = slots(1)
  const release = await one.take()
  const stop = new AbortController()
  const gone = one.take(stop.signal)
  const next = one.take()
  stop.abort(new Error('changed my mind'))
  await expect(gone).rejects.toThrow('changed my mind')
  await expect(one.take(AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late')
  release()
  ;(await next)()
  expect(await one.take()).toBeTypeOf('function')
})

test('once closed, those who wait and those who come are told why', async () => {
  const one = slots(1)
  const release = await one.take()
  const waiting = one.take()
  one.close(new Error('we are closed'))
  await expect(waiting).rejects.toThrow('we are closed')
  release()
  await expect(one.take()).rejects.toThrow('we are closed')
})
