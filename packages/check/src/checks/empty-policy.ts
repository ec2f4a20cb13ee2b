import { clausesOf, diagnostic } from '@policy/model'
import type { Check } from '../check.ts'
import { frontPlace } from '../front-place.ts'

/** A policy says something: one without a single clause is a file cut short, and would be published over the good one. */
export const emptyPolicy: Check = {
  codes: ['empty-policy'],
  examples: [
    { name: 'a clause', body: 'Staff must not share passwords. {#passwords}', found: [] },
    { name: 'nothing at all', body: '', found: ['empty-policy'] },
  ],
  find: ({ policy }) =>
    clausesOf(policy).length > 0
      ? []
      : [
          diagnostic(
            'empty-policy',
            frontPlace(policy),
            'the policy has no words below its front matter',
            { help: 'write them below the second line of `---`, or put back what was there' },
          ),
        ],
}
