import { clausesOf, diagnostic, wordsOf, type LibraryPolicy } from '@policy/model'
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
    return clausesOf(policy).flatMap((clause) => {
      const plain = clause.text.replace(/[.;:,]+$/, '').toLowerCase()
      // A clause that has no id yet cannot be spoken of; one copied with its id is a finding already.
      if (clause.block === 'field' || clause.id === '' || wordsOf(plain).length < TELLING_WORDS)
        return []
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
