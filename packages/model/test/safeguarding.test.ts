import { bearsOnSafety, clausesOf } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { real } from './support/library.ts'

/** Whether a clause of a trust may be put into other words. */
function isSafeguarding(trust: string, id: string): boolean {
  const entry = real.library.policies.find(({ policy }) => policy.trust === trust)
  const clause = entry && clausesOf(entry.policy).find((each) => each.id === id)
  if (entry === undefined || clause === undefined) throw new Error(`no ${trust}#${id}`)
  return bearsOnSafety(clause, entry)
}

describe('bears on safety', () => {
  test.each([
    ['inspire', 'report-contact-or-cyber-bullying', 'says whom to tell'],
    ['aspire', 'contact-from-journalists', 'says whom to tell, though of no child'],
    ['inspire', 'no-joining-staff-areas', 'a rule of it is marked so'],
    ['aspire', 'no-engaging-with-pupils-on-personal-accounts', 'contact with pupils'],
    ['thinking-schools', 'no-personal-contact-with-pupils', 'contact with pupils'],
    ['inspire', 'no-interaction-with-ex-pupils', 'contact with former pupils'],
    ['aspire-educational', 'no-accepting-childrens-friend-requests', 'contact with children'],
    ['aspire', 'judge-whether-image-appropriate', 'pupils are shown'],
    ['aspire', 'no-offensive-content', 'harassment'],
    ['thinking-schools', 'alert-to-young-peoples-risks', 'its words: grooming'],
    ['inspire', 'disclosure-from-parent', 'its heading: child protection'],
    ['aspire', 'block-and-delete-user', 'its heading: abuse'],
  ])('%s %s: %s', (trust, id) => expect(isSafeguarding(trust, id)).toBe(true))
})

test.each(['Cyberbullying is not tolerated.', 'Nobody likes cyber bullies.'])(
  'so does %s',
  (text) => {
    const entry = real.library.policies.find(({ policy }) => policy.trust === 'aspire')
    const clause = entry && clausesOf(entry.policy).find(({ id }) => id === 'nothing-truly-private')
    if (entry === undefined || clause === undefined) throw new Error('no clause')
    expect(bearsOnSafety({ ...clause, text }, entry)).toBe(true)
  },
)

describe('does not', () => {
  test.each([
    ['aspire', 'nothing-truly-private'],
    ['aspire', 'facebook-messages-turned-off'],
    ['aspire', 'esafety-section-on-website'],
    ['dudley', 'use-professional-tone'],
    ['inspire', 'pupil-phones-handed-in'],
    ['aspire-educational', 'check-security-settings'],
    ['thinking-schools', 'privacy-levels-and-passwords'],
  ])('%s %s', (trust, id) => expect(isSafeguarding(trust, id)).toBe(false))
})

test('whatever is put into our own words in the five policies does not', () => {
  const plain = real.library.policies.flatMap(({ policy, reminders }) =>
    (reminders?.reminders ?? [])
      .filter(({ message }) => message.kind === 'plain')
      .flatMap(({ clauses }) => clauses.map(({ clause }) => [policy.trust, clause] as const)),
  )
  expect(plain.length).toBeGreaterThan(8)
  expect(plain.filter(([trust, id]) => isSafeguarding(trust, id))).toEqual([])
})
