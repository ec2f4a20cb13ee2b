import {
  diagnostic,
  didYouMean,
  identifiedOf,
  nearestName,
  offerName,
  type Diagnostic,
  type LibraryPolicy,
} from '@policy/model'
import type { Check } from '../check.ts'
import { frontPlace } from '../front-place.ts'

/** Sections printed in front or at the end, and clauses that were renamed, are there. */
export const pieces: Check = {
  codes: ['unknown-reference', 'unknown-clause', 'duplicate-id'],
  examples: [
    {
      name: 'a section printed at the end',
      front: 'back: ["#scope"]',
      body: '## Scope {#scope}\n\nWords. {#words}',
      found: [],
    },
    {
      name: 'a section that is not there',
      front: 'back: [«"#scoppe"»]',
      body: '## Scope {#scope}\n\nWords. {#words}',
      found: ['unknown-reference'],
    },
    {
      name: 'renamed to nothing',
      front: 'formerly: { reach: «scoppe» }',
      body: '## Scope {#scope}\n\nWords. {#words}',
      found: ['unknown-clause'],
    },
    {
      name: 'a former id given to something else',
      front: 'formerly: { «reach»: scope }',
      body: '## Scope {#scope}\n\nWords. {#reach}',
      found: ['duplicate-id'],
    },
  ],
  find: ({ policy, whole }: LibraryPolicy) => {
    const tops = policy.blocks.flatMap((block) => (block.kind === 'section' ? [block.id] : []))
    const ids = identifiedOf(policy).map(({ id }) => id)
    const named = (['front', 'back'] as const).flatMap((end) =>
      (policy.front[end] ?? []).map((piece, index) => ({ piece, pointer: `/${end}/${index}` })),
    )
    const sections = named
      .filter(({ piece }) => piece.startsWith('#') && !tops.includes(piece.slice(1)))
      .map(({ piece, pointer }): Diagnostic => {
        const near = nearestName(piece.slice(1), tops)
        const place = frontPlace(policy, pointer)
        const help = offerName(near, 'name a `##` heading of this policy')
        return diagnostic(
          'unknown-reference',
          place,
          `there is no section \`${piece}\``,
          near === undefined ? { help } : { help, fix: { place, text: `"#${near}"` } },
        )
      })
    const formerly = Object.entries(policy.front.formerly ?? {})
    const renamed = formerly
      .filter(([, now]) => whole && !ids.includes(now))
      .map(([before, now]) =>
        diagnostic(
          'unknown-clause',
          frontPlace(policy, `/formerly/${before}`),
          `the policy has no clause \`${now}\``,
          { help: didYouMean(now, ids, 'name the id it has now') },
        ),
      )
    const taken = formerly
      .filter(([before]) => ids.includes(before))
      .map(([before]) =>
        diagnostic(
          'duplicate-id',
          frontPlace(policy, `/formerly/${before}#`),
          `the former id \`${before}\` is also the id of a clause`,
          { help: 'take this line away, or the mark from the clause and run `policy format`' },
        ),
      )
    return [...sections, ...renamed, ...taken]
  },
}
