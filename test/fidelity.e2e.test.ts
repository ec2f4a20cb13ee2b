import { describe, expect, test, vi } from 'vitest'
import { type Fidelity } from '../packages/cli/src/index.ts'
import { type Diagnostic } from '../packages/model/src/index.ts'
import { renderPolicy } from '../packages/render/src/index.ts'
import { cases, sourceOf, verified } from './support/frozen.ts'
import { policies, verifyContext } from './support/library.ts'
import { runPolicy, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('the five policies as published', () => {
  test('nothing is unaccounted, no line breaks and no mark differs without saying so', async () => {
    const { code, out } = await runPolicy(['verify', '--json'])
    const { policies: rows, diagnostics } = JSON.parse(out) as {
      policies: Fidelity[]
      diagnostics: Diagnostic[]
    }
    expect(
      rows.map(({ policy, unaccounted, breaks, marks }) => ({
        policy,
        unaccounted,
        breaks,
        marks,
      })),
    ).toEqual(
      ['aspire-educational', 'aspire', 'dudley', 'inspire', 'thinking-schools'].map((trust) => ({
        policy: `${trust}/social-media`,
        unaccounted: 0,
        breaks: 0,
        marks: 0,
      })),
    )
    expect(diagnostics).toEqual([])
    expect(code).toBe(0)
  })

  test('JSON has the fields that others rely on, counts as numbers', async () => {
    const { out } = await runPolicy(['verify', 'aspire', '--json'])
    const { policies: rows } = JSON.parse(out) as { policies: Record<string, unknown>[] }
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      policy: 'aspire/social-media',
      published: expect.any(Number),
      rendered: expect.any(Number),
      repaired: expect.any(Number),
      unaccounted: 0,
    })
  })

  test.each(cases)('%s: published − repaired + reshaped = rendered', (_, entry) => {
    const { published, repaired, reshaped, rendered } = verified(entry).fidelity ?? {
      published: 0,
      repaired: 0,
      reshaped: 0,
      rendered: -1,
    }
    expect(published).toBeGreaterThan(0)
    expect(published - repaired + reshaped).toBe(rendered)
  })

  test('the table says the same', async () => {
    const { code, out } = await runPolicy(['verify'])
    expect(code).toBe(0)
    const [head, , ...rows] = out.trimEnd().split('\n')
    expect(head?.split(/ {2,}/)).toEqual([
      'policy',
      'published',
      'repaired',
      'reshaped',
      'rendered',
      'unaccounted',
      'unlisted breaks',
      'unlisted marks',
    ])
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row).toMatch(/ 0 +0 +0$/)
  })
})

test('every printed number of Thinking Schools comes out as published', () => {
  const entry = policies.find(({ policy }) => policy.trust === 'thinking-schools')
  if (!entry) throw new Error('thinking-schools is gone')
  // Blanks and full stops lost from a number (`A. 1.8`, `A 4.11`, `2.`) are the published text's damage.
  const published = [
    ...sourceOf(entry).text.matchAll(/^(?:- )?((?:A\b\.? ?)?\d+(?:\.\d+)*)\.?(?= [A-Z"])/gm),
  ].map(([, number = '']) => number.replace(/^A\.? ?/, 'A.'))
  const html = renderPolicy(
    { policy: entry.policy, trust: entry.trust, roles: verifyContext.roles, pdf: null },
    verifyContext.templates,
  )
  const document = html.replace(/<nav[^]*?<\/nav>/, '')
  const printed = [...document.matchAll(/<span class="number">([^<]*)<\/span>/g)].map(
    ([, number = '']) => number.trim(),
  )
  expect(printed).toEqual(published)
  expect(printed).toContain('1.1')
  expect(printed).toContain('7.1')
  expect(printed).toContain('A.1.1')
  expect(printed).toContain('A.5.10')
})

describe('the command', () => {
  const folder = 'policies/dudley/social-media'
  const frozen = `${folder}/versions/001/policy.md`

  test.each([
    [
      'a bullet is gone',
      '- Engaging {#engaging-tone}',
      '\nEngaging {#engaging-tone}\n',
      '`Engaging` begins plain text on the page, an item of a list in the published text',
      'mark',
    ],
    [
      'an item stands under another',
      '- Conversational {#',
      '  - Conversational {#',
      'an item of a list that begins with `Conversational` stands in an item on the page, and stands in no item in the published text',
      'nest',
    ],
    [
      'a word is bold',
      'handle offensive comments swiftly',
      'handle offensive comments **swiftly**',
      '`swiftly` is bold on the page, plain in the published text',
      'mark',
    ],
    [
      'a heading is deeper',
      '## Tone {#',
      '### Tone {#',
      '`Tone` begins a heading of depth 3 on the page, plain text in the published text',
      'mark',
    ],
  ])('fails where %s, and says so', async (_, before, after, message, kind) => {
    const at = workspace(['dudley'])
    at.edit(frozen, before, after)
    const { code, out } = await at.policy(['verify'])
    expect(code).toBe(1)
    expect(out).toContain(`error  ${message}`)
    expect(out).toContain(
      `help: correct policy.md, or list a repair of kind \`${kind}\` in source/repairs.yaml`,
    )
    expect(out).toMatch(/dudley\/social-media .* 0 +0 +[1-9]\d*$/m)
  })

  test('fails where a word of the frozen version changed, and says where and which', async () => {
    const at = workspace(['dudley'])
    at.edit(frozen, 'handle offensive comments swiftly', 'handle offensive comments')
    const { code, out } = await at.policy(['verify'])
    expect(code).toBe(1)
    expect(out).toContain(
      'error  after `Trust, handle offensive comments` the page differs from the published text',
    )
    expect(out).toContain('(missing: `swiftly`)')
    expect(out).toContain('help: correct policy.md, or list the repair in source/repairs.yaml')
    expect(out).toMatch(/source\/published\.txt:\d+:1 {2}error/)
    expect(out).toMatch(/dudley\/social-media .* 1 +0 +0$/m)
  })

  test.each([
    [
      'the published text changed in white space only',
      (at: ReturnType<typeof workspace>): void =>
        at.edit(
          `${folder}/source/published.txt`,
          'Introduction\n\nSocial',
          'Introduction\n\n\nSocial',
        ),
      'published-text-changed',
    ],
    [
      'the published text is missing',
      (at: ReturnType<typeof workspace>): void => at.remove(`${folder}/source/published.txt`),
      'missing-file',
    ],
    [
      'the repairs cannot be read',
      (at: ReturnType<typeof workspace>): void =>
        at.write(`${folder}/source/repairs.yaml`, 'repairs: ['),
      'invalid-yaml',
    ],
    [
      'the frozen version is gone',
      (at: ReturnType<typeof workspace>): void => at.remove(`${folder}/versions/001`),
      'missing-version',
    ],
    [
      'the frozen policy.md cannot be read',
      (at: ReturnType<typeof workspace>): void => at.write(frozen, 'no front matter'),
      'missing-front-matter',
    ],
    [
      'the frozen policy.json cannot be read',
      (at: ReturnType<typeof workspace>): void =>
        at.write(`${folder}/versions/001/policy.json`, '{'),
      'unreadable-file',
    ],
    [
      'the frozen policy.json has no words of the trust',
      (at: ReturnType<typeof workspace>): void =>
        at.write(`${folder}/versions/001/policy.json`, '{"matter":{}}'),
      'unreadable-file',
    ],
    [
      'the frozen policy.json has other things where words of the trust belong',
      (at: ReturnType<typeof workspace>): void => {
        const path = `${folder}/versions/001/policy.json`
        const json = JSON.parse(at.read(path)) as { matter: object }
        const matter = { ...json.matter, values: { items: 7 }, rights: undefined }
        at.write(path, JSON.stringify({ ...json, matter }, null, 2))
      },
      'unreadable-file',
    ],
    [
      'the trust cannot be read',
      (at: ReturnType<typeof workspace>): void => at.write('policies/dudley/trust.yaml', 'name: ['),
      'invalid-yaml',
    ],
    [
      'what clauses were at that time changed',
      (at: ReturnType<typeof workspace>): void =>
        at.edit(
          `${folder}/versions/001/clauses.yaml`,
          'type: background',
          'type: scope\n  effect: includes',
        ),
      'frozen-version-changed',
    ],
  ])('fails where %s', async (_, harm, found) => {
    const at = workspace(['dudley'])
    harm(at)
    const { code, out } = await at.policy(['verify', '--json'])
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] }
    expect(diagnostics.map((each) => each.code)).toContain(found)
    expect(code).toBe(1)
  })

  test('says of which version it speaks where policy.md has changed since', async () => {
    const at = workspace(['dudley'])
    expect((await at.policy(['verify'])).err).toBe('')
    at.edit(
      `${folder}/policy.md`,
      'handle offensive comments swiftly',
      'handle rude comments swiftly',
    )
    at.edit(`${folder}/policy.md`, /^- Engaging .*\n/m, '')
    const { code, err } = await at.policy(['verify'])
    expect({ code, err }).toEqual({
      code: 0,
      err: 'dudley/social-media: this speaks of version 001; 2 clauses of policy.md changed since\n',
    })
  })

  test('says where there is nothing to compare with', async () => {
    const at = workspace(['dudley'])
    at.remove(`${folder}/source`)
    expect(await at.policy(['verify'])).toMatchObject({
      code: 0,
      err: 'dudley/social-media has no published text to compare with\n',
    })
  })
})
