import {
  addressedOf,
  AUDIENCES,
  clausesOf,
  parseLibrary,
  type Addressed,
  type LibraryPolicy,
} from '@policy/model'
import { describe, expect, test } from 'vitest'
import { files, real } from './support/library.ts'

const { library } = real
const vocabulary = [...files].filter(([path]) => path.startsWith('policies/vocabulary/'))

/** A policy of one clause for each rule, in the real vocabulary. */
function addressed(
  rules: Readonly<Record<string, string>>,
  trust = '',
): ReadonlyMap<string, Addressed> {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  const made = parseLibrary(
    new Map([
      ...vocabulary,
      [
        'policies/example/trust.yaml',
        text(`name: Example\nwordmark: Example\n${trust}rights: { holder: E, basis: test }\n`),
      ],
      [
        'policies/example/leave/policy.md',
        text(
          `---\ntitle: Leave\nfront: [title]\n---\n\n${Object.keys(rules)
            .map((id) => `They post it. {#${id}}\n`)
            .join('\n')}`,
        ),
      ],
      [
        'policies/example/leave/rules.yaml',
        text(
          Object.entries(rules)
            .map(
              ([id, keys]) =>
                `${id}:\n  rules:\n    1: { action: [post], quote: They post it, ${keys} }\n`,
            )
            .join(''),
        ),
      ],
    ]),
  )
  return addressedOf(made.library.policies[0] as LibraryPolicy, made.library.roles)
}

const everybody = AUDIENCES.map(({ id }) => id)

describe('whom a clause speaks to', () => {
  test('those its rules bind, those they are taken to bind, and those who need to be told', () => {
    const clauses = addressed({
      bound: 'modality: obligation, force: must, bearer: [pupil]',
      taken:
        'modality: obligation, force: must, bearer: [unstated], taken-as: [volunteer], audience: [volunteer]',
      told: 'modality: prohibition, force: must, bearer: [pupil], audience: [pupil, parent-carer]',
    })
    expect(clauses.get('bound')?.audiences).toEqual(['pupils'])
    expect(clauses.get('taken')?.audiences).toEqual(['volunteers'])
    expect(clauses.get('told')?.audiences).toEqual(['pupils', 'parents'])
  })

  test('what is for one kind of staff is for staff, what is for adults is for all of them, and what names nobody is for everyone', () => {
    const clauses = addressed({
      narrow: 'modality: obligation, force: must, bearer: [class-teacher]',
      head: 'modality: obligation, force: must, bearer: [head-teacher]',
      wide: 'modality: obligation, force: must, bearer: [adult]',
      collected: 'modality: obligation, force: must, bearer: [school-representative]',
      nobody: 'modality: obligation, force: must, bearer: [unstated]',
      person: 'modality: obligation, force: must, bearer: [person]',
    })
    expect(clauses.get('narrow')?.audiences).toEqual(['staff'])
    expect(clauses.get('head')?.audiences).toEqual(['staff', 'leaders'])
    expect(clauses.get('wide')?.audiences).toEqual([
      'staff',
      'leaders',
      'parents',
      'governors',
      'volunteers',
    ])
    expect(clauses.get('collected')?.audiences).toEqual(['staff', 'leaders', 'pupils', 'governors'])
    expect(clauses.get('nobody')?.audiences).toEqual(everybody)
    expect(clauses.get('person')?.audiences).toEqual(everybody)
  })

  test('is said in the plural, in the words of the trust where it has its own, with what it is and how strong', () => {
    const rules = {
      one: 'modality: prohibition, force: must, bearer: [staff, pupil]',
      two: 'modality: obligation, force: should, bearer: [staff, head-teacher]',
      three: 'modality: permission, bearer: [head-teacher], audience: [parent-carer]',
      four: 'modality: power, bearer: [unstated]',
    }
    const plain = addressed(rules)
    const own = addressed(
      rules,
      'roles: { pupil: student, head-teacher: Head of School, parent-carer: parent/carer }\n',
    )
    const label = (clauses: typeof plain) => (id: string) => clauses.get(id)?.label
    expect(Object.keys(rules).map(label(plain))).toEqual([
      'For staff and pupils – prohibition',
      'For staff – duty (should)',
      'For head teachers, and parents and carers – permission',
      'For everyone – power',
    ])
    expect(Object.keys(rules).map(label(own))).toEqual([
      'For staff and students – prohibition',
      'For staff – duty (should)',
      'For Head of School, and parents and carers – permission',
      'For everyone – power',
    ])
  })
})

test('every role of the vocabulary belongs to an audience, so that no clause is for nobody', () => {
  const roles = Object.keys(library.roles)
  const clauses = addressed(
    Object.fromEntries(
      roles.map((role) => [`for-${role}`, `modality: obligation, force: must, bearer: [${role}]`]),
    ),
  )
  expect(clauses.size).toBe(roles.length)
  expect([...clauses].filter(([, { audiences }]) => audiences.length === 0)).toEqual([])
})

test.each(library.policies.map((entry) => ({ id: entry.policy.id, entry })))(
  '$id: every clause with rules is for somebody, and no other clause is',
  ({ entry }) => {
    const clauses = addressedOf(entry, library.roles)
    const ruled = new Set(entry.rules?.rules.map(({ clause }) => clause))
    expect(clausesOf(entry.policy).filter(({ id }) => clauses.has(id)).length).toBe(clauses.size)
    expect(new Set(clauses.keys())).toEqual(ruled)
    for (const { audiences, label } of clauses.values()) {
      expect(audiences).not.toEqual([])
      expect(label).toMatch(/^For \S.* – [a-z]/)
    }
  },
)
