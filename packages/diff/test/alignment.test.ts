import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseLibrary, type Library } from '@policy/model'
import { readTree } from '../../cli/src/files/read-tree.ts'
import {
  alignPolicies,
  sideOf,
  summaryOfAlignment,
  type Counterpart,
  type Decided,
  type PolicyAlignment,
} from '../src/index.ts'

const root = join(import.meta.dirname, '../../..')
const { library } = parseLibrary(readTree(root, 'policies').files)

function aligned(a: string, b: string, decided?: Decided, of: Library = library): PolicyAlignment {
  const [one, other] = [a, b].map((trust) => {
    const entry = of.policies.find(({ policy }) => policy.trust === trust)
    if (entry === undefined) throw new Error(`no policy of ${trust}`)
    return sideOf(entry, of)
  })
  if (one === undefined || other === undefined) throw new Error('no two policies')
  return alignPolicies(one, other, of, decided)
}

function found(alignment: PolicyAlignment, a: string, b: string): Counterpart | undefined {
  return alignment.counterparts.find(
    (each) => each.a.some(({ id }) => id === a) && each.b.some(({ id }) => id === b),
  )
}

const aspireAndDudley = aligned('aspire', 'dudley')

test('a limit of age that the other trust drops is told with what follows, and a situation that shows it', () => {
  const pair = found(
    aspireAndDudley,
    'no-engaging-with-pupils-on-personal-accounts',
    'no-engaging-with-students-on-personal-accounts',
  )
  expect(pair?.meaning?.sentence).toBe(
    'Dudley drops “(under the age of 18)”: the ban of Dudley reaches prior students of any age.',
  )
  expect(pair?.meaning?.relation).toBe('stricter')
  expect(pair?.meaning?.witness).toEqual({
    situation: {
      actor: 'staff',
      action: 'connect',
      counterparty: 'former-pupil',
      account: 'personal',
      exact: true,
      facts: { 'counterparty.age': 18 },
    },
    a: 'not-addressed',
    b: 'prohibited',
  })
})

test.each([
  [
    'consent-to-photos-and-video',
    'wishes-not-to-be-filmed',
    'looser',
    "Dudley drops “Consent to use any photos or video recordings should be sought in line with the academy's data protection policy.”.",
  ],
  [
    'negative-comments-within-24-hours',
    'answer-comments-within-24-hours',
    'stricter',
    'Both ask for it within 24 hours, but only Aspire limits it to where the comment is negative, a complaint or abusive or offensive.',
  ],
  ['attend-training', 'staff-attend-training', 'same', 'The same words.'],
  [
    'training-and-guidance',
    'facilitate-training',
    'different',
    'In Aspire it stands under “Trust Communications Officer”, in Dudley under “Social Media Manager”.',
  ],
])('%s beside %s: %s', (a, b, relation, sentence) => {
  const meaning = found(aspireAndDudley, a, b)?.meaning
  expect([meaning?.relation, meaning?.sentence]).toEqual([relation, sentence])
})

test('what only one trust addresses is named by what it is about', () => {
  const { only, first } = summaryOfAlignment(aspireAndDudley, library.matters)
  expect(first).toMatch(/^\d+ of 113 clauses of Aspire have an equivalent in Dudley/)
  expect(only.a.map(({ matter }) => matter)).toContain(
    'Disclaimer that one does not speak for the employer',
  )
  expect(only.b.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toContain(
    'say-who-is-posting',
  )
})

test('what a person confirmed is a pair, and what a person forbade is none', () => {
  const [a, b] = ['disclaimer-for-personal-views', 'personal-accounts-disclaimer-staff']
  expect(found(aspireAndDudley, a, b)).toBeUndefined()
  const confirmed = found(aligned('aspire', 'dudley', { confirmed: [[a, b]], forbidden: [] }), a, b)
  expect([confirmed?.by, confirmed?.confidence]).toEqual(['person', 1])
  const [x, y] = ['attend-training', 'staff-attend-training']
  const forbidden = aligned('aspire', 'dudley', { confirmed: [], forbidden: [[x, y]] })
  expect(found(forbidden, x, y)).toBeUndefined()
})

test('policies without rules and matters are aligned by their words alone', () => {
  const bare: Library = {
    ...library,
    policies: library.policies.map((entry) => ({ ...entry, rules: undefined })),
  }
  const { counterparts } = aligned('aspire', 'dudley', undefined, bare)
  expect(counterparts.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(25)
  expect(new Set(counterparts.flatMap(({ meaning }) => meaning?.witness ?? []))).toEqual(new Set())
})

test('nothing that a comparison says names a person', () => {
  const names = readFileSync(join(root, 'policies/inspire/social-media/rules.yaml'), 'utf8')
  expect(names).toContain('withheld:')
  for (const other of ['aspire', 'dudley', 'thinking-schools']) {
    const alignment = aligned('inspire', other)
    for (const [id, words] of alignment.a.unnamed) {
      expect(words).toContain('[')
      const said = alignment.counterparts
        .filter(({ a }) => a.some((row) => row.id === id))
        .map(({ meaning }) => meaning?.sentence ?? '')
      const own = alignment.a.ruleSet?.clauses[id]?.text
      expect(own).toBe(words)
      for (const sentence of said) expect(sentence).not.toMatch(/\b(?:Mr|Mrs|Ms|Miss)\b/)
    }
  }
})
