import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  formatYaml,
  parseLibrary,
  policyJson,
  ruleSetOf,
  schemas,
} from '../packages/model/src/index.ts'
import { topicOver } from '../packages/rules/src/across.ts'
import { createRules } from '../packages/rules/src/index.ts'
import { validatorOf } from './support/schema.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const trees = readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile(),
)
const files = new Map(
  trees
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1), readFileSync(path)]),
)
const { library } = parseLibrary(files)

describe('schemas/', () => {
  test.each(Object.entries(schemas))(
    '%s is up to date; else run `node scripts/write-schemas.ts`',
    (name, schema) => {
      expect(read(`schemas/${name}`)).toBe(`${JSON.stringify(schema, null, 2)}\n`)
    },
  )

  test('holds these schemas and no others, each called as it says', () => {
    const names = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'))
    expect(names).toEqual(Object.keys(schemas).toSorted())
    expect(
      names.map((name) => (JSON.parse(read(`schemas/${name}`)) as { $id: string }).$id),
    ).toEqual(names)
  })

  test('its README names every schema', () => {
    const named = [...read('schemas/README.md').matchAll(/^\| `([^`]+\.schema\.json)`/gm)].map(
      ([, name = '']) => name,
    )
    expect(named.toSorted()).toEqual(Object.keys(schemas).toSorted())
  })
})

describe('compared-topic.schema.json', () => {
  const valid = validatorOf('compared-topic.schema.json')
  const sets = library.policies.flatMap((entry) => {
    const json = ruleSetOf(entry, library.roles)
    return json === undefined ? [] : [createRules(json)]
  })

  test.each(Object.keys(sets[0]?.json.vocabulary.topics ?? {}))('fits %s', (topic) => {
    const json = JSON.parse(JSON.stringify(topicOver(sets, topic, { at: '2026-11-20' }))) as Record<
      string,
      unknown
    >
    expect([valid(json), valid.errors]).toEqual([true, null])
    expect(valid({ ...json, trusts: [{ stance: 'allowed' }] })).toBe(false)
    expect(valid({ ...json, surprise: 1 })).toBe(false)
  })
})

describe('policy.schema.json', () => {
  const valid = validatorOf('policy.schema.json')

  test.each(library.policies.map((entry) => ({ id: entry.policy.id, entry })))(
    'fits what is made of $id',
    ({ entry }) => {
      const json = JSON.parse(
        JSON.stringify(policyJson(entry.policy, entry.types, entry.trust)),
      ) as Record<string, unknown>
      expect([valid(json), valid.errors]).toEqual([true, null])
      expect(valid({ ...json, clauses: [{ id: 'a' }] })).toBe(false)
      expect(valid({ ...json, surprise: 1 })).toBe(false)
    },
  )

  test('fits the frozen ones', () => {
    const frozen = [...files].filter(([path]) => /\/versions\/[^/]+\/policy\.json$/.test(path))
    expect(frozen.length).toBeGreaterThanOrEqual(5)
    for (const [path, bytes] of frozen)
      expect([path, valid(JSON.parse(new TextDecoder().decode(bytes)))]).toEqual([path, true])
  })
})

test('manifest.schema.json fits a manifest, and nothing less', () => {
  const valid = validatorOf('manifest.schema.json')
  const file = { path: 'public/aspire/index.html', bytes: 5, sha256: 'a'.repeat(64), policy: null }
  const page = {
    trust: 'Aspire Academy Trust',
    unofficial: true,
    title: 'Aspire Social Media Policy',
    version: '',
    status: 'approved',
    date: 'June 2023',
    reviewDue: '',
  }
  const policy = {
    id: 'aspire/social-media',
    state: 'kept',
    page,
    findings: { error: 1, warning: 0, hint: 0 },
  }
  const manifest = {
    schema: 'manifest.schema.json',
    inputs: null,
    printed: null,
    browser: null,
    policies: [policy, { ...policy, id: 'aspire/leave', state: 'none', page: null }],
    files: [file],
  }
  expect(valid(manifest)).toBe(true)
  expect(valid({ ...manifest, files: [{ ...file, sha256: 'short' }] })).toBe(false)
  expect(valid({ ...manifest, policies: [{ ...policy, state: 'lost' }] })).toBe(false)
  expect(valid({ ...manifest, policies: [{ ...policy, page: { title: 'Leave' } }] })).toBe(false)
})

test('the line that tells an editor the schema stays where it is', () => {
  const line = '# yaml-language-server: $schema=../../../schemas/clauses.schema.json\n'
  const text = read('policies/dudley/social-media/clauses.yaml')
  expect(read('schemas/README.md')).toContain(line)
  expect(formatYaml(line + text)).toBe(line + formatYaml(text))
})
