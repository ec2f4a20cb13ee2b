import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLibrary } from '@policy/check'
import { hasErrors, parseLibrary } from '@policy/model'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const paths = readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const { library, diagnostics, vocabulary } = parseLibrary(
  new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path)])),
)
const all = [...diagnostics, ...checkLibrary(library, vocabulary)]

test('five policies, without errors', () => {
  expect(library.policies.map(({ policy }) => policy.id)).toEqual([
    'aspire-educational/social-media',
    'aspire/social-media',
    'dudley/social-media',
    'inspire/social-media',
    'thinking-schools/social-media',
  ])
  expect(all.filter((each) => hasErrors([each]))).toEqual([])
})

// Every line was read against the document: a fault that it has.
describe.each(library.policies.map(({ policy }) => policy))('$trust', (policy) => {
  test('has the faults of the document itself, and no others', async () => {
    const own = all.filter(({ place }) => place.path.startsWith(`policies/${policy.id}/`))
    const lines = own.map(
      ({ place, code, message }) =>
        `${place.path.slice(`policies/${policy.id}/`.length)}:${place.start.line}:${place.start.column} ${code} ${message}\n`,
    )
    await expect(lines.join('')).toMatchFileSnapshot(`fixtures/real-policies/${policy.trust}.txt`)
  })
})
