import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openScreen } from '@policy/print'
import type { Screen } from '@policy/print'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'print-screen-'))
let screen: Screen

beforeAll(async () => {
  screen = await openScreen({ timeoutMs: 1_000 })
})
afterAll(async () => {
  await screen.close()
  rmSync(folder, { recursive: true })
})

test('shows HTML in a window of the size asked for and answers questions', async () => {
  const page = await screen.open(
    '<!doctype html><title>Leave</title><p>x</p><script>window.ran = true</script>',
    { width: 320, height: 640 },
  )
  expect(
    await page.evaluate('({ title: document.title, ran, width: innerWidth, height: innerHeight })'),
  ).toEqual({ title: 'Leave', ran: true, width: 320, height: 640 })
  expect(await page.evaluate('Promise.resolve([1, 2])')).toEqual([1, 2])
  await page.close()
})

test('takes pictures', async () => {
  const page = await screen.open(
    '<!doctype html><body style="margin: 0"><div style="height: 2000px; background: teal"></div>',
    { width: 400, height: 300 },
  )
  const size = (png: Uint8Array): readonly number[] => [
    Buffer.from(png).readUInt32BE(16),
    Buffer.from(png).readUInt32BE(20),
  ]
  expect(size(await page.screenshot())).toEqual([400, 300])
  expect(size(await page.screenshot({ whole: true }))).toEqual([400, 2000])
  await page.close()
})

test('shows a file with the files beside it, but nothing from the network', async () => {
  writeFileSync(join(folder, 'style.css'), 'p { width: 77px }')
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><link rel="stylesheet" href="style.css"><link rel="stylesheet" href="http://127.0.0.1:9/x.css"><p id="p">x</p>',
  )
  const page = await screen.open(pathToFileURL(join(folder, 'page.html')))
  expect(await page.evaluate('[p.clientWidth, innerWidth, innerHeight]')).toEqual([77, 1280, 800])
  await page.close()
})

test('says what went wrong', async () => {
  const page = await screen.open('<p>x</p>')
  await expect(page.evaluate('nothing.at.all')).rejects.toMatchObject({
    code: 'print-failed',
    message: 'the page could not be shown: nothing is not defined',
  })
  await expect(page.evaluate('new Promise(() => undefined)')).rejects.toMatchObject({
    code: 'print-timeout',
  })
  await expect(screen.open(pathToFileURL(join(folder, 'missing.html')))).rejects.toMatchObject({
    code: 'print-failed',
  })
})
