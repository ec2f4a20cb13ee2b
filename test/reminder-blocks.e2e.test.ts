import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openScreen, type Screen } from '../packages/print/src/index.ts'
import { runPolicy } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ASKED = [
  ['aspire', 'parents'],
  ['thinking-schools', 'staff'],
  ['aspire-educational', 'staff'],
] as const
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let screen: Screen
beforeAll(async () => {
  screen = await openScreen()
})
afterAll(async () => {
  await screen.close()
})

/** A newsletter, or a page, around a block. */
function around(block: string, ground: string): string {
  const title = '<h1 style="color: #808080; font-size: 40px">Newsletter</h1>'
  return `<!doctype html><html lang="en-GB"><head><title>Newsletter</title></head><body style="margin: 0; background: ${ground}"><main>${title}${block}</main></body></html>`
}

describe.each(ASKED)('the block of %s for %s', (trust, audience) => {
  const link = ['--base-url', 'https://example.org/policies']

  test.each(['#ffffff', '#000000'])(
    'reads on %s, at any width, and axe-core finds nothing',
    async (ground) => {
      const { out } = await runPolicy([
        'remind',
        trust,
        '--audience',
        audience,
        '--format',
        'html',
        ...link,
      ])
      for (const width of [320, 1280]) {
        const page = await screen.open(around(out, ground), { width, height: 800 })
        const looked = await page.evaluate(`(() => {
        const table = document.querySelector('table')
        const { left, right } = table.getBoundingClientRect()
        return { left, right, wide: document.documentElement.scrollWidth }
      })()`)
        const { left, right, wide } = looked as { left: number; right: number; wide: number }
        expect(wide).toBe(width)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right - left).toBe(Math.min(width, 600))
        await page.evaluate(`${axe.source}; undefined`)
        const found = await page.evaluate(
          `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } }).then(({ violations, passes }) => ({ violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]), contrast: passes.some(({ id }) => id === 'color-contrast') }))`,
        )
        expect(found).toEqual({ violations: [], contrast: true })
        await page.close()
      }
    },
  )
})
