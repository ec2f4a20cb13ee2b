import type { RuleJson, RuleSetJson } from '@policy/rules'
import { describe, expect, test } from 'vitest'
import {
  changelogEntry,
  levelOf,
  releaseChanges,
  releaseFaults,
  releaseOf,
  type Release,
} from '../src/release.ts'
import { northText } from './support/north.ts'

type Clauses = Record<string, { text: string; rules?: RuleJson[] }>
type Edit = (clauses: Clauses, set: { tombstones?: object[]; vocabulary: object }) => void

/** North's rules, released as they are after an edit. */
function released(version: string, edit: Edit = () => undefined): [Release, RuleSetJson] {
  const set = JSON.parse(northText) as RuleSetJson
  edit(set.clauses as unknown as Clauses, set as never)
  return [releaseOf(version, [set], (text) => text), set]
}

const [first] = released('1.0.0')
const reword: Edit = (clauses) => change(clauses, 'no-messages', { quote: 'Staff must not' })
const alter: Edit = (clauses) => change(clauses, 'no-messages', { bearer: ['teacher'] })
const add: Edit = (clauses) => {
  const [rule] = clauses['no-messages']?.rules ?? []
  if (rule !== undefined) clauses['no-messages']?.rules?.push({ ...rule, id: 'no-messages/2' })
}
const remove: Edit = (clauses) => delete clauses['ask-first']?.rules
const bury: Edit = (clauses, set) => {
  remove(clauses, set)
  set.tombstones = [{ id: 'ask-first/1', replacedBy: ['no-messages/1'] }]
}
const relabel: Edit = (_, { vocabulary }) => {
  Object.assign(vocabulary, { accounts: { personal: { label: 'an account of their own' } } })
}
const regroup: Edit = (_, { vocabulary }) => {
  Object.assign(vocabulary, {
    actions: { ...actions, film: { label: 'film', broader: ['answer'] } },
  })
}
const { actions } = (JSON.parse(northText) as RuleSetJson).vocabulary

function change(clauses: Clauses, clause: string, with_: Partial<RuleJson>): void {
  const [rule] = clauses[clause]?.rules ?? []
  Object.assign(rule ?? {}, with_)
}

describe('what a change of the data does to the version', () => {
  test.each([
    ['nothing', () => undefined, 'none'],
    ['other words', reword, 'patch'],
    ['another label', relabel, 'patch'],
    ['a rule more', add, 'minor'],
    ['another bearer', alter, 'major'],
    ['a rule less', bury, 'major'],
    ['an action that is a kind of another', regroup, 'major'],
  ] as const)('%s', (_, edit, level) => {
    expect(levelOf(releaseChanges(first, released('9.9.9', edit)[0]))).toBe(level)
  })

  test.each([
    [reword, '1.0.1', []],
    [reword, '1.0.0', ['1.0.0 after 1.0.0 is too little: the changes are patch']],
    [add, '1.1.0', []],
    [add, '1.0.1', ['1.0.1 after 1.0.0 is too little: the changes are minor']],
    [alter, '2.0.0', []],
    [alter, '1.1.0', ['1.1.0 after 1.0.0 is too little: the changes are major']],
    [alter, '0.9.0', ['0.9.0 after 1.0.0 is too little: the changes are major']],
  ] as const)('is held against the version that is given (%#)', (edit, version, faults) => {
    expect(releaseFaults(first, released(version, edit)[0])).toEqual(faults)
  })

  test('before 1.0.0 a major change raises the minor number', () => {
    const early = { ...first, version: '0.1.0' }
    expect(releaseFaults(early, released('0.2.0', alter)[0])).toEqual([])
    expect(releaseFaults(early, released('0.1.1', alter)[0])).toHaveLength(1)
  })
})

describe('ids', () => {
  test('a rule does not go without saying what replaces it', () => {
    expect(releaseFaults(first, released('2.0.0', remove)[0])).toEqual([
      'north: `ask-first/1` is gone without a tombstone that says what replaces it',
    ])
    expect(releaseFaults(first, released('2.0.0', bury)[0])).toEqual([])
  })

  test('are never used again, nor forgotten', () => {
    const [second] = released('2.0.0', bury)
    expect(releaseFaults(second, released('3.0.0')[0])).toEqual([
      'north: `ask-first/1` is used again',
    ])
    expect(releaseFaults(second, released('3.0.0', remove)[0])).toEqual([
      'north: `ask-first/1` has lost its tombstone',
    ])
  })
})

test('the changelog tells every rule that changed, in its words', () => {
  const both: Edit = (clauses, set) => {
    add(clauses, set)
    bury(clauses, set)
    change(clauses, 'answer-parents', { force: 'should' })
  }
  const [now, set] = released('2.0.0', both)
  expect(changelogEntry(now, first, [set])).toBe(`## 2.0.0

### north/messages

- removed: \`ask-first/1\`, replaced by \`no-messages/1\`
- changed: \`answer-parents/1\`: "Teachers will answer civil messages of parents within 24 hours"
- added: \`no-messages/2\`: "Staff must not send messages to pupils from their own accounts"
`)
  expect(changelogEntry(first, undefined, [set])).toContain(
    'The first release: 3 rules of north/messages.',
  )
  expect(changelogEntry(first, first, [set])).toBe('## 1.0.0\n\nNo rule changed.\n')
})
