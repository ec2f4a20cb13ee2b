import {
  clausesOf,
  diagnostic,
  fingerprintOf,
  sectionsOf,
  textOf,
  wordsOf,
  type Clause,
  type LibraryPolicy,
} from '@policy/model'
import type { Check } from '../check.ts'

/** Shorter than this, words repeat for good reasons (`Attending appropriate training`). */
const TELLING_WORDS = 8

/** The same clause twice: one will be changed some day and the other forgotten. */
export const repeatedClauses: Check = {
  codes: ['repeated-clause'],
  examples: [
    {
      name: 'said twice',
      body: 'Staff must never share any password with anybody else. {#a}\n\n«Staff must never share any password with anybody else. {#b}»',
      found: ['repeated-clause'],
    },
    {
      name: 'short words may repeat',
      body: 'Attend training. {#a}\n\nAttend training. {#b}',
      found: [],
    },
  ],
  find: ({ policy }: LibraryPolicy) => {
    const seen = new Map<string, string>()
    const leadsTo = leadInsOf(policy)
    return clausesOf(policy).flatMap((clause) => {
      // A clause that has no id yet cannot be spoken of; one copied with its id is a finding already.
      if (clause.block === 'field' || clause.id === '') return []
      if (wordsOf(clause.text).length < TELLING_WORDS) return []
      const plain = [...leadsTo(clause), clause.text].map(plainWords).join()
      const first = seen.get(plain)
      if (first === undefined) seen.set(plain, clause.id)
      return first === undefined || first === clause.id
        ? []
        : [
            diagnostic(
              'repeated-clause',
              clause.place,
              `\`${clause.id}\` says the same as \`${first}\``,
              { help: 'say it once and link to it', clause: clause.id },
            ),
          ]
    })
  },
}

/** Two clauses that differ in capitals, quotes, dashes and the sign at the end say the same. */
function plainWords(text: string): string {
  return fingerprintOf(text.replace(/[.;:,]+$/, '').toLowerCase())
}

/** What a clause goes on from: under `Volunteers must not:` the same words say something else. Plain titles lead into nothing. */
function leadInsOf({ blocks }: LibraryPolicy['policy']): (clause: Clause) => readonly string[] {
  const sections = new Map(sectionsOf(blocks).map(({ section }) => [section.id, section]))
  return ({ under, section: id }) => {
    const section = sections.get(id ?? '')
    // A `##` heading stands under no other.
    const below = under.slice((section?.depth ?? 1) - 1)
    return section?.leadIn === true ? [textOf(section.title), ...below] : below
  }
}
