import { applyChanges, diffJson, diffPolicies, outlineOf, type Version } from '@policy/diff'
import { describe, expect, test } from 'vitest'
import { roles, versionOf } from './support/versions.ts'

function version(body: string): Version {
  return versionOf(`---\ntitle: Phones\nstatus: draft\nfront: [title]\n---\n\n${body}\n`)
}

function weightOf(old: string, now: string): string {
  return diffPolicies(version(old), version(now), { roles }).weight
}

describe('words that bear on a rule', () => {
  test.each([
    ['Staff should ask.', 'Staff must ask.'],
    ['Staff may ask.', 'Staff may not ask.'],
    ['Staff will ask.', 'Staff will not ask.'],
    ['Answer within a week.', 'Answer within a month.'],
    ['Answer within seventy-two hours.', 'Answer within eighty-two hours.'],
    ['Keep it until 31 July 2026.', 'Keep it until 31 July 2029.'],
    ['Spend £2000 on it.', 'Spend £1950 on it.'],
    ['Open from 9 am.', 'Open from 9 pm.'],
    ['Choose at least 2 people.', 'Choose at most 2 people.'],
    ['No one under 13 joins.', 'No one over 13 joins.'],
    ['Ask before posting.', 'Ask after posting.'],
    ['It is reviewed fortnightly.', 'It is reviewed quarterly.'],
    ['Staff ask first.', 'Parents ask first.'],
    ['Ask the head teacher.', 'Ask the designated safeguarding lead.'],
    ['Phones stay off, save in an emergency.', 'Phones stay off.'],
    ['Phones stay off.', 'Phones stay off where possible.'],
    ['The trust bans phones.', 'The trust permits phones.'],
    ['Sharing is lawful.', 'Sharing is unlawful.'],
  ])('%s → %s', (old, now) => {
    expect(weightOf(`${old} {#one}`, `${now} {#one}`)).toBe('rule')
  })

  test.each([
    ['Staff must not share.', 'Staff are not permitted to share.'],
    ['The Headteacher decides.', 'The Head Teacher decides.'],
    ['Staff can see that the site is old.', 'Staff are able to see that the site is old.'],
    ['See the Data Protection Act 1998.', 'See the Data Protection Act 2018.'],
    ['Wait twenty-four hours.', 'Wait 24 hours.'],
    ['Staff ask by e-mail.', 'Staff ask by email.'],
  ])('but not %s → %s', (old, now) => {
    expect(weightOf(`${old} {#one}`, `${now} {#one}`)).toBe('wording')
  })

  test.each([
    'Pupils cannot use personal phones at school.',
    'Please do not post photographs of pupils.',
    'All photographs require written consent.',
    'Posting names is forbidden.',
  ])('a clause is added: %s', (words) => {
    expect(weightOf('Old words stay. {#old}', `Old words stay. {#old}\n\n${words} {#new}`)).toBe(
      'rule',
    )
  })
})

describe('headings and lead-ins that turn what stands under them', () => {
  const items = '- share a password {#share}\n- ask a friend {#ask}'

  test('one that goes', () => {
    const old = `## Do {#do}\n\n- be kind {#kind}\n\n### The Don'ts {#donts}\n\n${items}`
    expect(weightOf(old, old.replace("### The Don'ts {#donts}\n\n", ''))).toBe('rule')
  })

  test('a duty that goes from one role to another', () => {
    const to = (one: string, other: string): string =>
      `## Head teacher {#head}\n\n- answer the telephone {#answer}\n${one}\n\n## Governors {#governors}\n\n- read the minutes {#read}\n${other}`
    const item = '- lock the door at night {#lock}'
    expect(weightOf(to(item, ''), to('', item))).toBe('rule')
  })

  test('a clause that goes under a lead-in of other force', () => {
    const at = (must: string, not: string): string =>
      `Staff must: {#must}\n\n- ask first {#first}\n${must}\n\nStaff must not: {#must-not}\n\n- post names {#names}\n${not}`
    const item = '- share a password with a friend {#share}'
    expect(weightOf(at(item, ''), at('', item))).toBe('rule')
  })

  test('a part that lost its "not" in a split', () => {
    const old =
      'Staff should not post pictures of pupils or share their full names with anyone. {#one}'
    const now =
      'Staff should not post pictures of pupils. {#one}\n\nStaff should share their full names with anyone. {#two}'
    expect(weightOf(old, now)).toBe('rule')
  })

  test('a clause under a new lead-in is told to be under it', () => {
    const old = 'Words. {#words}\n\n- share a password {#share}'
    const now = 'Words. {#words}\n\nStaff must not: {#must-not}\n\n- share a password {#share}'
    const { changes } = diffPolicies(version(old), version(now), { roles })
    expect(changes.find(({ kind }) => kind === 'added')).toMatchObject({
      weight: 'rule',
      bearsOn: ['share'],
    })
  })
})

test('changes that belong to another version are found out', () => {
  const [old, now, other] = ['One word.', 'Two words.', 'Three of them.'].map((words) =>
    version(`${words} {#one}`),
  )
  if (!old || !now || !other) throw new Error('no versions')
  const json = diffJson(diffPolicies(old, now, { roles }), { a: 'old', b: 'new' })
  expect(applyChanges(json, outlineOf(old.rows)).misfits).toEqual([])
  expect(applyChanges(json, outlineOf(other.rows)).misfits).toEqual(['one'])
})
