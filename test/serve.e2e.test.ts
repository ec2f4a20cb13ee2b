import { request } from 'node:http'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openScreen, type Screen, type ScreenPage } from '../packages/print/src/index.ts'
import { serving, type Serving } from './support/serving.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const POLICY = 'policies/dudley/social-media/policy.md'

let at: Workspace
let before: string
let served: Serving
let screen: Screen

beforeAll(async () => {
  at = workspace(['dudley'])
  before = at.read(POLICY)
  served = await serving(at, 'dudley')
  screen = await openScreen()
})
afterEach(() => {
  if (at.read(POLICY) !== before) at.write(POLICY, before)
})
afterAll(async () => {
  await screen.close()
  await served.stop()
})

async function withPage<T>(
  use: (page: ScreenPage) => Promise<T>,
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 800 },
): Promise<T> {
  const page = await screen.open(served.url, size)
  try {
    await until(
      page,
      `frames[0]?.document.readyState === 'complete' && frames[0].document.title !== ''`,
    )
    return await use(page)
  } finally {
    await page.close()
  }
}

/** Waits until an expression is true; says what it was, where it never is. */
async function until(page: ScreenPage, expression: string): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const end = Date.now() + 10_000
    const look = () => (${expression}) ? resolve(true) : Date.now() > end ? reject(new Error(${JSON.stringify(`never: ${expression}`)} + ' ' + document.body.innerText.slice(0, 300))) : setTimeout(look, 20)
    look()
  })`)
}

// While the frame is loaded again it has no body.
const pageText = `(frames[0].document.body?.innerText ?? '')`
const panelText = `document.querySelector('#_panel').innerText`

describe('policy serve', () => {
  test('shows page, findings and redline anew with every save', async () => {
    await withPage(async (page) => {
      await until(page, `${pageText}.includes('responded to within 24 hours')`)
      await until(page, `${panelText}.includes('Nothing changed.')`)
      at.write(
        POLICY,
        before.replace(
          'responded to within 24 hours',
          'responded to within 48 hours (see Appendix 9)',
        ),
      )
      await until(page, `${pageText}.includes('responded to within 48 hours')`)
      await until(page, `${panelText}.includes('1 change that may change a rule')`)
      // A finding leads to its clause.
      await until(page, `${panelText}.includes('the document has no Appendix 9')`)
      const target = await page.evaluate(
        `[...document.querySelectorAll('.findings a')].find((each) => each.textContent.includes('Appendix 9')).getAttribute('href')`,
      )
      expect(target).toBe('page#answer-comments-within-24-hours')
      await page.evaluate(
        `[...document.querySelectorAll('#_panel a')].find((each) => each.textContent.startsWith('what changed')).click()`,
      )
      await until(page, `frames[0].document.title.startsWith('What changed: ')`)
      await until(page, `${pageText}.includes('“24 hours” → “48 hours”')`)
      // The redline follows the next save too.
      at.write(
        POLICY,
        before.replace('responded to within 24 hours', 'responded to within 72 hours'),
      )
      await until(page, `${pageText}.includes('“24 hours” → “72 hours”')`)
    })
  })

  test('a file that cannot be read keeps the last good page, with the error on top', async () => {
    await withPage(async (page) => {
      await until(page, `${pageText}.includes('responded to within 24 hours')`)
      at.write(POLICY, before.replace(/^status: draft$/m, 'status: [draft'))
      await until(
        page,
        `document.querySelector('.alert')?.innerText.includes('This page is the last that could be made.') === true`,
      )
      await until(page, `${pageText}.includes('responded to within 24 hours')`)
      expect(await page.evaluate(panelText)).toMatch(/error .*\n.*policy\.md, line \d+/s)
      at.write(POLICY, before)
      await until(page, `document.querySelector('.alert') === null`)
    })
  })

  test('runs no script of the policy, whatever its words are', async () => {
    const words = `\\<script>parent.hurt = 1\\</script> \\<img src=x onerror="parent.hurt = 1">`
    await withPage(async (page) => {
      at.write(
        POLICY,
        before
          .replace(/^title: .*$/m, `title: "</title><script>parent.hurt = 1</script>"`)
          .replace('responded to within 24 hours', `${words} (see Appendix \\<b>9)`),
      )
      await until(page, `${pageText}.includes('<img src=x')`)
      await until(page, `${panelText}.includes('</title><script>')`)
      expect(
        await page.evaluate(
          `[window.hurt ?? null, document.querySelectorAll('#_panel script, #_panel img').length, frames[0].document.querySelectorAll('script, img').length]`,
        ),
      ).toEqual([null, 0, 0])
    })
  })

  test.each([
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ])('axe-core finds nothing at $width px', async (size) => {
    at.write(
      POLICY,
      before.replace('responded to within 24 hours', 'responded to (see Appendix 9)'),
    )
    const found = await withPage(async (page) => {
      await until(page, `${panelText}.includes('Appendix 9')`)
      await page.evaluate(`${axe.source}; undefined`)
      return page.evaluate(
        `axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      )
    }, size)
    expect(found).toEqual([])
  })

  test('works by keyboard: Tab reaches the views, and Enter shows them', async () => {
    await withPage(async (page) => {
      const seen: unknown[] = []
      for (let each = 0; each < 8; each++) {
        await page.press('Tab')
        const words = await page.evaluate(`document.activeElement.textContent.trim()`)
        seen.push(words)
        if (String(words).startsWith('what changed')) break
      }
      expect(seen[0]).toBe('Skip to the policy')
      expect(seen.at(-1)).toMatch(/^what changed since version/)
      await page.press('Enter')
      await until(page, `frames[0].document.title.startsWith('What changed: ')`)
    })
  })
})

describe('policy serve refuses', () => {
  const ask = (
    path: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ): Promise<{
    readonly status: number
    readonly headers: NodeJS.Dict<string | string[]>
    readonly body: string
  }> =>
    new Promise((resolve, reject) => {
      const { port } = served.url
      const question = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        let body = ''
        answer.on('data', (data: Buffer) => (body += data.toString()))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        )
      })
      question.on('error', reject)
      question.end()
    })
  const own = (): string => served.url.pathname

  test('nobody but who has the token', async () => {
    expect((await ask(own())).status).toBe(200)
    expect((await ask('/')).status).toBe(404)
    expect((await ask(`/${'x'.repeat(32)}/dudley/social-media/`)).status).toBe(404)
    const [, token = ''] = own().split('/')
    expect(token.length).toBeGreaterThanOrEqual(32)
  })

  test('another name for this machine, another origin, another site, and writing', async () => {
    const { port } = served.url
    expect((await ask(own(), { headers: { host: `evil.example:${port}` } })).status).toBe(403)
    expect((await ask(own(), { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect((await ask(own(), { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await ask(own(), { method: 'POST' })).status).toBe(405)
    const { headers } = await ask(own())
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('paths that lead out of the policies', async () => {
    const [, token = ''] = own().split('/')
    for (const path of [
      '../../../etc/passwd',
      '..%2f..%2fetc/passwd',
      'dudley/social-media/../../../package.json',
      'dudley/social-media/policy.md',
      'dudley/social-media/forms/../../trust.yaml',
      'constructor/prototype/page',
    ]) {
      const { status, body } = await ask(`/${token}/${path}`)
      expect([path, status]).toEqual([path, 404])
      expect(body).toBe('There is nothing here.\n')
    }
  })
})

test('Ctrl+C ends it, and a port that is taken is said', async () => {
  const one = await serving(at, 'dudley')
  const { code, err } = await at.policy(['serve', '--port', one.url.port])
  expect(code).toBe(2)
  expect(err).toContain(`port ${one.url.port} is taken`)
  expect(await one.stop()).toBe(0)
})
