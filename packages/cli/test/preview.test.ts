import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createPreview } from '../src/preview/preview.ts'

const root = join(import.meta.dirname, '../../..')

function filesUnder(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1), readFileSync(path)] as const)
}

const files = new Map(filesUnder('policies'))
const templates = new Map(
  filesUnder('templates').map(([path, bytes]) => [
    path.slice('templates/'.length),
    new TextDecoder().decode(bytes),
  ]),
)
const POLICY = 'policies/dudley/social-media/policy.md'
const text = new TextDecoder().decode(files.get(POLICY))
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)

test('a file concerns its policy, trust.yaml all of its trust, the vocabulary all', () => {
  const preview = createPreview(files, templates)
  expect(preview.update(POLICY, bytes(text))).toEqual(['dudley/social-media'])
  const trust = 'policies/dudley/trust.yaml'
  expect(preview.update(trust, files.get(trust))).toEqual(['dudley/social-media'])
  const roles = 'policies/vocabulary/roles.yaml'
  expect(preview.update(roles, files.get(roles))).toHaveLength(5)
  expect(preview.update('policies/README.md', bytes('x'))).toEqual([])
})

test('only what a file concerns is made again', () => {
  const preview = createPreview(files, templates)
  const before = preview.policy('aspire/social-media')
  preview.update(POLICY, bytes(text.replace('within 24 hours', 'within 48 hours')))
  expect(preview.policy('aspire/social-media')).toBe(before)
  expect(preview.policy('dudley/social-media')?.redline?.first).toBe(
    '1 change that may change a rule.',
  )
})

test('what cannot be read keeps its last page, also where the file is gone', () => {
  const preview = createPreview(files, templates)
  const { page } = preview.policy('dudley/social-media') ?? {}
  for (const broken of [bytes('---\ntitle: [\n---\n'), bytes(''), undefined]) {
    preview.update(POLICY, broken)
    const now = preview.policy('dudley/social-media')
    expect(now).toMatchObject({ isOld: true, page })
    expect(now?.findings.some(({ found }) => found.severity === 'error')).toBe(true)
  }
  preview.update(POLICY, bytes(text))
  expect(preview.policy('dudley/social-media')).toMatchObject({ isOld: false, page })
})

test('a clause that was just typed, without an id, is shown and compared', () => {
  const preview = createPreview(files, templates)
  preview.update(
    POLICY,
    bytes(
      text.replace(
        '## Legal considerations',
        'Staff must:\n\n- ask first\n\n## Legal considerations',
      ),
    ),
  )
  const now = preview.policy('dudley/social-media')
  expect(now?.isOld).toBe(false)
  expect(now?.page).toContain('ask first')
  expect(now?.redline?.first).toBe('2 changes that may change a rule.')
  expect(now?.findings.map(({ found }) => found.code)).toContain('missing-id')
})

test('knows nothing of Node, so that it can run in a page', () => {
  const seen = new Set<string>()
  const imported: string[] = []
  const walk = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g)) {
      if (name.startsWith('.')) walk(join(dirname(file), name))
      else imported.push(name)
    }
  }
  const folder = join(import.meta.dirname, '../src/preview')
  for (const file of readdirSync(folder)) walk(join(folder, file))
  // These are kept free of Node by the linter.
  expect([...new Set(imported)].toSorted()).toEqual([
    '@policy/check',
    '@policy/diff',
    '@policy/model',
    '@policy/render',
  ])
})
