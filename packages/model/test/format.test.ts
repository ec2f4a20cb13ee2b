import {
  formatPolicy,
  formatYaml,
  proposeTypes,
  confirmEntries,
  clausesOf,
  writeYaml,
  type ClauseEntry,
} from '@policy/model'
import { expect, test } from 'vitest'
import { policyMd, read, vocabulary } from './support/policy-text.ts'

function format(text: string): string {
  return formatPolicy({ trust: 'oakfield', slug: 'leave', path: 'policy.md', text }, vocabulary)
    .text
}

test('comments in a form stay where the owner wrote them, and ids and quotes are settled around them', () => {
  const body =
    'Words. {#words}\n\n```form {#request}\n# ask the office before changing this\nparts:\n  - heading: THE TEAM’S DETAILS # printed in capitals\n    fields:\n      # the head wants this first\n      - label: Name\n        kind: line\n```\n'
  const once = format(policyMd(body))
  expect(once.split('\n---\n\n')[1]).toBe(
    "Words. {#words}\n\n```form {#request}\n# ask the office before changing this\nparts:\n  - id: teams-details\n    heading: THE TEAM'S DETAILS # printed in capitals\n    fields:\n      # the head wants this first\n      - id: name\n        label: Name\n        kind: line\n```\n",
  )
  expect(format(once)).toBe(once)
})

test('comments in the front matter stay', () => {
  const text = policyMd(
    'Words. {#words}\n',
    '# the title as the governors agreed it\ntitle: Leave # in full\n# pieces\nfront: [title]\n',
  )
  expect(format(text)).toBe(text)
})

test('Markdown gets one form: one line a block, `-` and `1.`, plain quotes, tables unpadded', () => {
  const body =
    '## Scope   {#scope}\n\nStaff “must” not\nshare — ever — the school’s words. {#share}\n\n*   one {#one}\n*   two {#two}\n\n3) three {#three}\n\n|  a  |  b  |\n|:---:|-----|\n| c   | d   |\n\n{#table}\n'
  expect(format(policyMd(body)).split('\n---\n\n')[1]).toBe(
    '## Scope {#scope}\n\nStaff "must" not share \u2013 ever \u2013 the school\'s words. {#share}\n\n- one {#one}\n- two {#two}\n\n1. three {#three}\n\n| a | b |\n| - | - |\n| c | d |\n\n{#table}\n',
  )
})

test('YAML keeps words as words: 001, 1.10, no, null', () => {
  expect(formatYaml('a: 001\nb: "1.10"\nc: no\nd: null\ne: \'x\'\nf: {g: 1}\n')).toBe(
    'a: "001"\nb: "1.10"\nc: no\nd: "null"\ne: x\nf: { g: "1" }\n',
  )
  expect(writeYaml({ a: '001', b: 'x: y', c: ['one', 'two'], d: '#BeKind', e: '[x]' })).toBe(
    'a: "001"\nb: "x: y"\nc: [one, two]\nd: "#BeKind"\ne: "[x]"\n',
  )
})

test('clauses.yaml gets a proposal for what it lacks, in the order of the document, and keeps its comments', () => {
  const policy = read(
    policyMd('Staff must ring. {#ring}\n\nPupils may come. {#come}\n\nIt was so. {#was}\n'),
  )
  const proposed = proposeTypes(
    '# agreed in June\ncome:\n  type: permission\n  bearer: [pupil] # all of them\n',
    policy,
  )
  expect(proposed).toContain('# agreed in June\ncome:\n')
  expect(
    [...proposed.matchAll(/^([a-z]+):\n {2}type: (\w+)/gm)].map(([, id, type]) => [id, type]),
  ).toEqual([
    ['ring', 'duty'],
    ['come', 'permission'],
    ['was', 'background'],
  ])
  expect(proposed).toContain('bearer: [pupil] # all of them')
  expect(proposed.match(/proposed: yes/g)).toHaveLength(2)
  const confirmed = confirmEntries(
    proposed,
    clausesOf(policy).filter(({ id }) => id === 'ring'),
  )
  expect(confirmed.match(/proposed: yes/g)).toHaveLength(1)
  expect(confirmEntries('a: [', clausesOf(policy))).toBe('a: [')
})

test.each(['a: 1\nb: 2\na: 3\n', 'a:\n  type: duty\n  type: scope\n', 'a: { b: 1, b: 2 }\n'])(
  'a text that says something twice is left as it is: %j',
  (text) => {
    const policy = read(policyMd('Staff must ring. {#a}\n'))
    expect([
      formatYaml(text),
      proposeTypes(text, policy),
      confirmEntries(text, clausesOf(policy)),
    ]).toEqual([text, text, text])
  },
)

test('a mistyped entry is left for its owner to correct: its clause gets no fresh proposal', () => {
  const policy = read(policyMd('Staff must ring. {#ring-office}\n\nBring a book. {#bring-book}\n'))
  const entry =
    'bring-bok:\n  type: duty\n  bearer: [pupil]\n  fingerprint: 0f3a0f3a0f3a\n  context: 0f3a0f3a0f3a\n'
  const proposed = proposeTypes(entry, policy)
  expect([...proposed.matchAll(/^([a-z-]+):$/gm)].map(([, id]) => id)).toEqual([
    'ring-office',
    'bring-bok',
  ])
  expect(proposed).toContain(entry)
  expect(proposeTypes(proposed, policy)).toBe(proposed)
})

test('an entry for a clause that is gone keeps no other from its proposal', () => {
  const policy = read(policyMd('Staff must ring. {#ring-office}\n'))
  expect(proposeTypes('sun-cream:\n  type: background\n', policy)).toContain('ring-office:\n')
})

test('an entry that the last frozen version has under the old id of a renamed clause is taken over', () => {
  const front = 'title: Leave\nfront: [ title ]\nformerly: { bring-book: reading }\n'
  const policy = read(policyMd('Bring a book. {#reading}\n', front))
  const [clause] = clausesOf(policy)
  const { fingerprint = '', context = '' } = clause ?? {}
  const entry: ClauseEntry = { type: 'duty', bearer: ['pupil'], fingerprint, context }
  const said = `reading:\n  type: duty\n  bearer: [pupil]\n`
  expect(proposeTypes('', policy, new Map([['bring-book', entry]]))).not.toContain('proposed')
  expect(proposeTypes('', policy, new Map([['bring-book', entry]]))).toContain(said)
  const stale = { ...entry, context: '000000000000' }
  expect(proposeTypes('', policy, new Map([['bring-book', stale]]))).toContain(
    `${said}  proposed: yes\n  fingerprint: ${fingerprint}\n  context: ${context}\n`,
  )
})

test('the entry of a renamed clause moves to its new id, type, fingerprint, comment and all', () => {
  const front = 'title: Leave\nfront: [ title ]\nformerly: { bring-book: reading, gone: nothing }\n'
  const policy = read(policyMd('Bring a book. {#reading}\n\nRing. {#ring}\n', front))
  const rest =
    '  # agreed in June\n  type: duty\n  bearer: [pupil]\n  fingerprint: 0f3a0f3a0f3a\n  context: 0f3a0f3a0f3a\n'
  const proposed = proposeTypes(`bring-book:\n${rest}`, policy)
  expect(proposed).toContain(`reading:\n${rest}ring:\n`)
  expect(proposed).not.toContain('bring-book')
  // Where the new id has an entry already, the old one is left over and said to be.
  const both = `reading:\n  type: background\nbring-book:\n${rest}`
  expect(proposeTypes(both, policy)).toContain(`bring-book:\n${rest}`)
})

test.each([
  ['[Headteacher]:\n\n- answers letters\n', '\\[Headteacher]: {#headteacher}'],
  ['- [1]:\n', '- \\[1]: {#'],
  ['Staff may say so (#BeKind)\n', 'Staff may say so (#BeKind) {#'],
  ['Write your name as {Name}\n', 'Write your name as {Name} {#'],
  ['Write your name as \\{name}\n', 'Write your name as {name} {#'],
  ['Words \u2014 \u2014 here.\n', 'Words \u2013 \u2013 here. {#words-here}'],
])('what is written can be read, and is not written again: %j', (body, written) => {
  const once = format(policyMd(body))
  expect(once).toContain(written)
  expect(clausesOf(read(once)).length).toBeGreaterThan(0)
  expect(format(once)).toBe(once)
})
