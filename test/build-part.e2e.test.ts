import { describe, expect, test, vi } from 'vitest'
import { manifestOf } from './support/build-output.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const TRUST = `name: River Trust
wordmark: River Trust
rights: { holder: River Trust, basis: written by the trust }
`

const policyText = (title: string, more = ''): string => `---
title: ${title}
version: "1"
status: draft
front: [title, contents]
${more}---

## Lessons

Pupils must not use a phone in lessons.
`

const INDEX = 'dist/public/river/index.html'
const HTML = ['build', '--format', 'html,json']

/** A trust with two policies, both built. */
async function river(): Promise<Workspace> {
  const at = workspace(['dudley'])
  at.remove('policies/dudley')
  at.write('policies/river/trust.yaml', TRUST)
  at.write('policies/river/phones/policy.md', policyText('Mobile Phones'))
  at.write('policies/river/books/policy.md', policyText('Books'))
  await at.policy(['format'])
  const { code } = await at.policy(HTML)
  if (code !== 0) throw new Error('cannot be built')
  return at
}

describe('an index says what the pages say that stand there', () => {
  test('not what a policy says that was not built this time', async () => {
    const at = await river()
    at.edit('policies/river/books/policy.md', 'title: Books', 'title: Library Books')
    at.edit('policies/river/phones/policy.md', 'title: Mobile Phones', 'title: Phones')
    const { out } = await at.policy([...HTML, 'river/phones'])
    expect(at.read(INDEX)).toContain('>Phones<')
    expect(at.read(INDEX)).toContain('>Books<')
    expect(at.read(INDEX)).not.toContain('Library Books')
    expect(out).toMatch(/^river\/books +page, policy\.json \(as last built\)/m)
    expect(manifestOf(at).policies.map(({ id, state }) => [id, state])).toEqual([
      ['river/books', 'kept'],
      ['river/phones', 'built'],
    ])
  })

  test('a new policy beside one with errors is listed, and the other as it was', async () => {
    const at = await river()
    at.edit('policies/river/phones/policy.md', 'title: Mobile Phones', 'title: Phones\ntitel: x')
    at.write('policies/river/bags/policy.md', policyText('Bags'))
    await at.policy(['format', 'river/bags'])
    expect((await at.policy(HTML)).code).toBe(1)
    for (const title of ['Bags', 'Books', 'Mobile Phones'])
      expect(at.read(INDEX)).toContain(`>${title}<`)
  })

  test('a policy that has never had a page is not listed', async () => {
    const at = await river()
    at.write('policies/river/bags/policy.md', policyText('Bags', 'titel: x\n'))
    expect((await at.policy(HTML)).code).toBe(1)
    expect(at.read(INDEX)).not.toContain('Bags')
  })
})

test('the last good page of a policy with errors stays, even where somebody has touched it', async () => {
  const at = await river()
  const page = 'dist/public/river/phones/index.html'
  at.write(page, `${at.read(page)}<!-- looked at -->`)
  at.edit('policies/river/phones/policy.md', 'title: Mobile Phones', 'title: Phones\ntitel: x')
  const broken = await at.policy(HTML)
  expect(broken.out).not.toContain('removed')
  expect(at.read(page)).toContain('looked at')
  expect(at.read(INDEX)).toContain('href="phones/index.html"')
  at.edit('policies/river/phones/policy.md', '\ntitel: x', '')
  expect((await at.policy(HTML)).code).toBe(0)
  expect(at.read(page)).not.toContain('looked at')
})

test('what was not asked for is said to be as last built', async () => {
  const at = await river()
  expect((await at.policy(['build', '--format', 'json'])).out).toMatch(
    /^river\/books +policy\.json; page \(as last built\) /m,
  )
  expect((await at.policy(HTML)).out).toMatch(/^river\/books +page, policy\.json {2}/m)
})

test('the browser that printed the PDFs stays named where none is printed anew', async () => {
  const at = await river()
  await at.policy(['build', 'river/phones'])
  const { browser } = manifestOf(at)
  expect(browser).toMatch(/\d/)
  await at.policy(HTML)
  expect(manifestOf(at).browser).toBe(browser)
})
