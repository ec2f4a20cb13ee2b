import { diagnostic, frozenBlocks, identifiedOf, nearestName } from '@policy/model'
import type { Check } from '../check.ts'

/** What stands in review.yaml for the front page. */
const FRONT = 'front'

/** review.yaml gives reasons for what there is, or was in the last version. */
export const reviewNotes: Check = {
  codes: ['unknown-reason'],
  examples: [
    {
      name: 'reasons for a clause and for the front page',
      body: 'Staff must not share passwords. {#passwords}',
      review: 'reasons:\n  passwords: asked for by the auditors\n  front: a new owner\n',
      found: [],
    },
    {
      name: 'a mistyped clause',
      body: 'Staff must not share passwords. {#passwords}',
      review: 'reasons:\n  «pasword»: asked for by the auditors\n',
      found: ['unknown-reason'],
    },
    {
      name: 'a clause that never was',
      body: 'Staff must not share passwords. {#passwords}',
      review: 'reasons:\n  «photographs»: parents asked\n',
      found: ['unknown-reason'],
    },
  ],
  find: ({ policy, versions, review, whole }) => {
    if (!review || !whole) return []
    const last = versions.at(-1)
    const ids = new Set([
      FRONT,
      ...identifiedOf(policy).map(({ id }) => id),
      ...((last && frozenBlocks(last)) ?? []).map(({ id }) => id),
    ])
    return Object.keys(review.said.reasons ?? {})
      .filter((id) => !ids.has(id))
      .map((id) => {
        const place = review.placeOf(`/reasons/${id}#`)
        const near = nearestName(id, [...ids])
        return diagnostic(
          'unknown-reason',
          place,
          `neither the policy nor its last version has a clause \`${id}\``,
          near === undefined
            ? {
                help: 'write the id that stands at the end of the clause, `{#like-this}`',
              }
            : { help: `did you mean \`${near}\`?`, fix: { place, text: near } },
        )
      })
  },
}
