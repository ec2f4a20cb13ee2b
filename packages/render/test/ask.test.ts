import { createHash } from 'node:crypto'
import { renderAsk, type AskPage } from '@policy/render'
import { expect, test } from 'vitest'
import { real, templates } from './support/library.ts'
import { named, parsePage, textIn } from './support/page.ts'

const HOSTILE = '</script><script>alert(1)</script><!--'
const trust = real.trusts[0] ?? null
const page: AskPage = {
  trust,
  policies: [{ name: HOSTILE, href: 'leave/index.html' }],
  leftOut: [HOSTILE],
  data: { words: HOSTILE },
  script: 'document.title = "asked"',
}

test('data and names stay text, whatever they hold', () => {
  const html = parsePage(renderAsk(page, templates))
  const [data, script, ...more] = named(html, 'script')
  expect(more).toEqual([])
  expect(data?.properties['type']).toBe('application/json')
  expect(JSON.parse(data === undefined ? '' : textIn(data))).toEqual(page.data)
  expect(script === undefined ? '' : textIn(script)).toBe(page.script)
})

test('the one script is named in the Content Security Policy, and nothing else may run or be fetched', () => {
  const hash = createHash('sha256').update(page.script).digest('base64')
  const policy = named(parsePage(renderAsk(page, templates)), 'meta').find(
    ({ properties }) => properties['httpEquiv']?.toString() === 'Content-Security-Policy',
  )
  expect(policy?.properties['content']).toBe(
    `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
  )
})

test('same input, same bytes', () => {
  expect(renderAsk(page, templates)).toBe(renderAsk(page, templates))
})

test('for the desk it names no trust, and says that none is ranked', () => {
  const text = textIn(parsePage(renderAsk({ ...page, trust: null }, templates)))
  expect(text).toContain('No trust is ranked above another')
  expect(text).not.toContain(trust?.name ?? '')
})
