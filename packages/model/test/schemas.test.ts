import {
  parseFrozen,
  policyJson,
  schemas,
  type ClauseEntry,
  type FrontMatter,
  type PolicyJson,
  type Repair,
} from '@policy/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import { parseDocument } from 'yaml'
import { files, policyTexts, real, textOf } from './support/library.ts'

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  discriminator: true,
  allErrors: true,
})
for (const format of ['partial-date', 'period', 'role', 'piece']) ajv.addFormat(format, true)
const check = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]))

function faultsOf(name: string, value: unknown): unknown {
  const validate = check.get(name)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate(value) ? [] : validate.errors
}

/** YAML as words only, empty values left out, read here without the code under test. */
function yaml(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parseDocument(text, { schema: 'failsafe' }).toJS(), (_, value: unknown) =>
      value === '' ? undefined : value,
    ),
  )
}

test('there is a schema for every file an owner edits and every JSON we write, and each compiles under ajv, strict', () => {
  expect([...check.keys()]).toEqual([
    'actions.schema.json',
    'alignment.schema.json',
    'answers.schema.json',
    'approval.schema.json',
    'clauses.schema.json',
    'compared-topic.schema.json',
    'decisions.schema.json',
    'diff.schema.json',
    'facts.schema.json',
    'form.schema.json',
    'front-matter.schema.json',
    'frozen-rules.schema.json',
    'frozen.schema.json',
    'manifest.schema.json',
    'matters.schema.json',
    'policy.schema.json',
    'remind.schema.json',
    'reminders.schema.json',
    'repairs.schema.json',
    'review.schema.json',
    'reviews.schema.json',
    'roles.schema.json',
    'rule-set.schema.json',
    'rules.schema.json',
    'sent.schema.json',
    'terms.schema.json',
    'topics.schema.json',
    'trust.schema.json',
  ])
  for (const schema of Object.values(schemas))
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})

test('every file of the five policies keeps to its schema', () => {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/\/clauses\.yaml$/, 'clauses.schema.json'],
    [/\/social-media\/rules\.yaml$/, 'rules.schema.json'],
    [/\/actions\.yaml$/, 'actions.schema.json'],
    [/\/(?:objects|accounts|channels)\.yaml$/, 'terms.schema.json'],
    [/\/facts\.yaml$/, 'facts.schema.json'],
    [/\/matters\.yaml$/, 'matters.schema.json'],
    [/\/topics\.yaml$/, 'topics.schema.json'],
    [/\/rules\.frozen\.yaml$/, 'frozen-rules.schema.json'],
    [/\/trust\.yaml$/, 'trust.schema.json'],
    [/\/reminders\.yaml$/, 'reminders.schema.json'],
    [/\/repairs\.yaml$/, 'repairs.schema.json'],
    [/\/frozen\.yaml$/, 'frozen.schema.json'],
    [/\/roles\.yaml$/, 'roles.schema.json'],
    [/\/policy\.json$/, 'policy.schema.json'],
    [/\/policy\.md$/, 'front-matter.schema.json'],
  ]
  const counted = new Map<string, number>()
  for (const path of files.keys()) {
    const schema = kinds.find(([pattern]) => pattern.test(path))?.[1]
    if (schema === undefined) continue
    const text = textOf(path)
    const value = path.endsWith('.json')
      ? (JSON.parse(text) as unknown)
      : yaml(path.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text)
    expect([path, faultsOf(schema, value)]).toEqual([path, []])
    counted.set(schema, (counted.get(schema) ?? 0) + 1)
  }
  expect(Object.fromEntries(counted)).toMatchObject({
    'clauses.schema.json': 10,
    'trust.schema.json': 5,
    'reminders.schema.json': 5,
    'repairs.schema.json': 5,
    'roles.schema.json': 1,
    'policy.schema.json': 5,
    'front-matter.schema.json': 10,
  })
})

test('every form of the five policies keeps to its schema', () => {
  const forms = policyTexts.flatMap(({ text }) =>
    [...text.matchAll(/^```form.*\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? ''),
  )
  expect(forms.length).toBeGreaterThan(1)
  for (const form of forms) expect(faultsOf('form.schema.json', yaml(form))).toEqual([])
})

test('what policyJson writes today keeps to its schema, and the frozen versions say the same of themselves', () => {
  for (const { policy, types, trust, versions } of real.library.policies) {
    expect(faultsOf('policy.schema.json', policyJson(policy, types, trust))).toEqual([])
    for (const version of versions) {
      const { frozen, diagnostics } = parseFrozen(policy.id, version, real.vocabulary)
      expect(diagnostics).toEqual([])
      expect(frozen?.policy.front.title).toBe(policy.front.title)
    }
  }
})

test('the files in schemas/ are these schemas', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const file = new URL(`../../../schemas/${name}`, import.meta.url)
    expect([name, JSON.parse(readFileSync(file, 'utf8'))]).toEqual([name, schema])
  }
})

test('types come from the schemas: a type that drifts does not compile', () => {
  expectTypeOf<FrontMatter['status']>().toEqualTypeOf<
    'draft' | 'consultation' | 'approved' | 'withdrawn' | undefined
  >()
  expectTypeOf<Extract<ClauseEntry, { type: 'reporting' }>['to']>().toEqualTypeOf<string[]>()
  expectTypeOf<PolicyJson['clauses'][number]['block']>().toEqualTypeOf<
    'paragraph' | 'item' | 'table' | 'form' | 'field'
  >()

  const definition: ClauseEntry = { type: 'definition', term: 'staff' }
  // @ts-expect-error: a definition needs its term
  const noTerm: ClauseEntry = { type: 'definition' }
  // @ts-expect-error: a responsibility has a role, not a bearer
  const wrongField: ClauseEntry = { type: 'responsibility', bearer: ['staff'] }
  // @ts-expect-error: there is no such type
  const noType: ClauseEntry = { type: 'advice', audience: ['staff'] }
  // @ts-expect-error: front matter needs a title
  const noTitle: FrontMatter = { front: ['title'] }
  // @ts-expect-error: a repair has a kind from the closed list
  const noKind: Repair = { line: '1', kind: 'rewrite', before: 'a', why: 'b' }
  expect(faultsOf('clauses.schema.json', { words: definition })).toEqual([])
  for (const entry of [noTerm, wrongField, noType])
    expect(faultsOf('clauses.schema.json', { words: entry })).not.toEqual([])
  expect(faultsOf('front-matter.schema.json', noTitle)).not.toEqual([])
  expect(
    faultsOf('repairs.schema.json', { version: '1', sha256: '0'.repeat(64), repairs: [noKind] }),
  ).not.toEqual([])
})

const decided = { code: '7F3K-9Q2M', on: '2026-11-18', by: 'Board of Trustees' }

test.each<[string, object, readonly object[]]>([
  [
    'approval.schema.json',
    {
      ...decided,
      outcome: 'approved-with-amendments',
      version: '1.4',
      amends: '0000-0000',
      effective: '2027-01',
      reasons: { front: 'a new owner' },
      consulted: [{ role: 'trade-union', on: '2026-10', said: 'agreed', done: 'nothing' }],
      changes: { since: '1.3', rule: '1', wording: '0', front: '4', says: 'One change.' },
    },
    [
      { ...decided, outcome: 'withdrawn', version: '1.4' },
      { ...decided, outcome: 'approved' },
      { ...decided, outcome: 'approved', version: '1.4', code: '7F3K-9Q2U' },
      { ...decided, outcome: 'approved', version: '1.4', surprise: 'x' },
    ],
  ],
  [
    'decisions.schema.json',
    { decisions: [{ ...decided, outcome: 'referred-back', reason: 'say who pays' }] },
    [{}, { decisions: [{ ...decided, outcome: 'approved' }] }],
  ],
  [
    'review.schema.json',
    { asks: 'Approve it', reasons: { scope: 'asked for' }, consulted: [{ role: 'staff' }] },
    [{ reason: 'x' }, { consulted: [{ said: 'agreed' }] }, { reasons: ['x'] }],
  ],
  [
    'trust.schema.json',
    {
      name: 'Oakfield',
      wordmark: 'Oakfield',
      rights: { holder: 'Oakfield', basis: 'x' },
      approval: { by: 'Board', authority: 'Scheme', consult: ['staff'] },
    },
    [{ approval: { who: 'Board' } }],
  ],
  [
    'alignment.schema.json',
    {
      confirmed: [
        {
          a: {
            clause: 'names-not-permitted',
            fingerprint: '0123456789ab',
            context: '0123456789ab',
          },
          b: 'social-media#no-names',
          why: 'both keep names out',
        },
      ],
      forbidden: [{ a: 'scope', b: { clause: 'scope' } }],
    },
    [
      { confirmed: [{ a: 'scope' }] },
      { confirmed: [{ a: ['scope'], b: 'scope' }] },
      { confirmed: [{ a: { clause: 'scope', fingerprint: '0f3a' }, b: 'scope' }] },
      { confirmed: [{ a: { fingerprint: '0123456789ab' }, b: 'scope' }] },
      { confirmed: { a: 'scope', b: 'scope' } },
      { agreed: [] },
    ],
  ],
])('%s fits what is written so, and nothing else', (name, fine, faulty) => {
  expect(faultsOf(name, fine)).toEqual([])
  for (const each of faulty) expect(faultsOf(name, each)).not.toEqual([])
})

test('frozen.schema.json fits what was frozen before there were approvals, and with one', () => {
  const frozen = [...files.keys()].filter((path) => path.endsWith('/frozen.yaml'))
  expect(frozen.length).toBeGreaterThanOrEqual(5)
  for (const path of frozen) expect(faultsOf('frozen.schema.json', yaml(textOf(path)))).toEqual([])
  const hash = 'a'.repeat(64)
  const old = { 'policy.md': hash, 'clauses.yaml': hash, 'policy.json': hash }
  const of = (more: object): object => ({ version: '1', files: { ...old, ...more } })
  expect(faultsOf('frozen.schema.json', of({ 'approval.yaml': hash }))).toEqual([])
  expect(faultsOf('frozen.schema.json', of({ 'other.yaml': hash }))).not.toEqual([])
})
