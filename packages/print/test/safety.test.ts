import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPrinter, PrintError } from '@policy/print'
import type { Printer } from '@policy/print'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { about, page } from './support/documents.ts'
import { pdfText } from './support/pdf-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'print-safety-'))
const secret = join(folder, 'secret.txt')
writeFileSync(secret, 'canarysecret')
let printer: Printer
let server: Server
let port = 0
let visits = 0

beforeAll(async () => {
  // Counts connections, not requests: a browser may also connect ahead of one.
  server = createServer((socket) => {
    visits += 1
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 13\r\nConnection: close\r\n\r\ncanaryvisited')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  printer = await openPrinter({ tabs: 1 })
})
afterAll(async () => {
  await printer.close()
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  visits = 0
})

async function wordsOf(html: string): Promise<string> {
  const { bytes } = await printer.print({ html, about })
  return pdfText(bytes)
}

test('the canary sings', async () => {
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('canaryvisited')
  expect(visits).toBe(1)
  expect(await wordsOf(page('<p>canarysecret</p>'))).toContain('canarysecret')
})

test.each(['127.0.0.1', 'localhost', '[::1]'])('nothing is fetched from %s', async (host) => {
  const url = (path: string): string => `http://${host}:${port}/${path}`
  const head = `<link rel="preconnect" href="${url('')}"><link rel="dns-prefetch" href="${url('')}"><link rel="prefetch" href="${url('prefetch')}">
    <link rel="stylesheet" href="${url('a.css')}"><link rel="icon" href="${url('icon')}"><link rel="manifest" href="${url('manifest')}">
    <style>@import url(${url('b.css')}); @font-face { font-family: x; src: url(${url('x.ttf')}) } body { background: url(${url('c.png')}) } .x { font-family: x }</style>`
  const body = `<p>before</p><p class="x">x</p><img alt="x" src="${url('d.png')}"><picture><source srcset="${url('e.png')}"><img alt="x" src="${url('f.png')}"></picture>
    <iframe src="${url('g')}"></iframe><iframe srcdoc="<img alt=x src='${url('h')}'>"></iframe><iframe src="data:text/html,<img alt=x src='${url('i')}'>"></iframe>
    <object data="${url('j')}"></object><embed src="${url('k')}"><video src="${url('l')}" poster="${url('m')}"></video><audio src="${url('n')}" preload="auto"></audio>
    <svg><image href="${url('o')}"/><use href="${url('p')}#x"/></svg><div aria-hidden="true"><input type="image" alt="x" src="${url('q')}"></div><form action="${url('r')}"></form><p>after</p>`
  const words = await wordsOf(page(body, head))
  expect(words).toContain('before')
  expect(words).toContain('after')
  expect(words).not.toContain('canary')
  await sleep(100)
  expect(visits).toBe(0)
})

test('no file is read', async () => {
  for (const file of [`file://${secret}`, 'file:///etc/passwd']) {
    const words = await wordsOf(
      page(
        `<p>before</p><img alt="x" src="${file}"><iframe src="${file}"></iframe><object data="${file}"></object><embed src="${file}">
        <iframe srcdoc="<iframe src='${file}'></iframe>"></iframe><iframe src="data:text/html,<iframe src='${file}'></iframe>"></iframe><p>after</p>`,
        `<base href="file:///"><link rel="stylesheet" href="${file}"><style>@import url(${file}); body { background: url(${file}) }</style>`,
      ),
    )
    expect(words).toContain('after')
    expect(words).not.toMatch(/canarysecret|root:/)
  }
})

test('no script runs', async () => {
  const write = `document.body.append('canaryscript'); fetch('http://127.0.0.1:${port}/'); new WebSocket('ws://127.0.0.1:${port}/')`
  const words = await wordsOf(
    page(
      `<p>before</p><script>${write}</script><img alt="x" src="data:," onerror="${write}"><svg onload="${write}"></svg><iframe srcdoc="<script>parent.${write}</script>"></iframe><noscript>without</noscript>`,
    ),
  )
  expect(words).toContain('before')
  expect(words).toContain('without')
  expect(words).not.toContain('canaryscript')
  expect(visits).toBe(0)
})

test.each(['http', 'file', 'data'])(
  'a document that leads elsewhere (%s) is printed itself',
  async (kind) => {
    const target = {
      http: `http://127.0.0.1:${port}/`,
      file: `file://${secret}`,
      data: 'data:text/html,canarydata',
    }[kind]
    const words = await wordsOf(
      page('<p>before</p>', `<meta http-equiv="refresh" content="0; url=${target}">`),
    )
    expect(words).toContain('before')
    expect(words).not.toContain('canary')
    await sleep(100)
    expect(visits).toBe(0)
    expect(await wordsOf(page('<p>next</p>'))).toContain('next')
  },
)

test('a document that empties itself is never printed empty', async () => {
  const html = page(
    '<p>before</p>'.repeat(500),
    '<meta http-equiv="refresh" content="0; url=about:blank">',
  )
  const outcome = await wordsOf(html).catch((error: unknown) => error)
  if (outcome instanceof PrintError) expect(outcome.code).toBe('print-failed')
  else expect(outcome).toContain('before')
  expect(await wordsOf(page('<p>next</p>'))).toContain('next')
})
