import {
  clausesOf,
  diagnostic,
  nearestName,
  type Clause,
  type Diagnostic,
  type LibraryPolicy,
  type Place,
} from '@policy/model'
import type { Check } from '../check.ts'

/** clauses.yaml says of every clause what it is, and of nothing else; a person has confirmed the words it has today. */
export const clauseTypes: Check = {
  codes: [
    'untyped-clause',
    'unknown-clause',
    'leftover-clause',
    'unconfirmed-clause',
    'stale-clause',
  ],
  examples: [
    { name: 'every clause typed', body: 'Staff must not share passwords. {#passwords}', found: [] },
    {
      name: 'a clause without type',
      body: '«Staff must not share passwords. {#passwords}»',
      clauses: '{}',
      found: ['untyped-clause'],
    },
    {
      name: 'a mistyped clause',
      body: 'Words. {#words}',
      clauses: '«wrds»: { type: background }',
      found: ['unknown-clause'],
    },
    {
      name: 'a clause that is gone',
      body: 'Words. {#words}',
      clauses:
        'words: { type: background, fingerprint: 44dcebcdcc56, context: e3b0c44298fc }\n«passwords-not-shared»: { type: background }',
      found: ['leftover-clause'],
    },
    {
      name: 'a proposal',
      body: 'Words. {#words}',
      clauses: '«words»: { type: background, proposed: yes }',
      found: ['unconfirmed-clause'],
    },
    {
      name: 'words changed since',
      body: 'Words. {#words}',
      clauses: '«words»: { type: background, fingerprint: 000000000000, context: 000000000000 }',
      found: ['stale-clause'],
    },
  ],
  find: ({ policy, types, whole }: LibraryPolicy) => {
    // One slip in clauses.yaml is one finding, not one more for every clause of the policy.
    if (!types.readable) return []
    const clauses = clausesOf(policy)
    const ids = new Set(clauses.map((clause) => clause.id))
    const untyped = [...ids].filter((id) => !types.entries.has(id))
    const entries = [...types.entries.keys()].filter((id) => !ids.has(id))
    // An entry whose clause could not be read is not left over, and the clause of a mark that was slipped is not without one.
    if (!whole)
      return clauses
        .filter(({ id }) => types.entries.has(id))
        .flatMap((clause) => checkClause(clause, { policy, types }))
    const meant = new Map(entries.map((id) => [id, nearestName(id, untyped)]))
    const unknown = entries.map((id) =>
      unknownEntry(id, types.places.get(id) as Place, meant.get(id)),
    )
    // A mistyped entry is one slip: the clause it was meant for is not said to lack one as well.
    const named = new Set(meant.values())
    const rest = clauses.filter(({ id }) => !named.has(id))
    return [...unknown, ...rest.flatMap((clause) => checkClause(clause, { policy, types }))]
  },
}

/** An entry for no clause: mistyped where a clause without entry is called nearly the same, else left over from one that is gone. */
function unknownEntry(id: string, place: Place, near: string | undefined): Diagnostic {
  if (near === undefined)
    return diagnostic('leftover-clause', place, `the policy has no clause \`${id}\` any more`, {
      help: 'take the entry away, or give the clause its id back',
      clause: id,
    })
  return diagnostic('unknown-clause', place, `the policy has no clause \`${id}\``, {
    help: `did you mean \`${near}\`? if not, take the entry away and run \`policy format\``,
    fix: { place, text: near },
  })
}

function checkClause(
  clause: Clause,
  { policy, types }: Pick<LibraryPolicy, 'policy' | 'types'>,
): readonly Diagnostic[] {
  if (clause.id === '') return []
  const entry = types.entries.get(clause.id)
  if (!entry)
    return [
      diagnostic('untyped-clause', clause.place, `nothing says what \`${clause.id}\` is`, {
        help: `run \`policy format\`: it proposes a type in clauses.yaml, which \`policy confirm ${policy.id}\` confirms`,
        clause: clause.id,
      }),
    ]
  const place = types.places.get(clause.id) ?? clause.place
  if (entry.proposed === 'yes' || entry.fingerprint === undefined) {
    return [
      diagnostic(
        'unconfirmed-clause',
        place,
        `nobody has confirmed that \`${clause.id}\` is \`${entry.type}\``,
        {
          help: `read the clause, correct the type if need be, then run \`policy confirm ${policy.id} ${clause.id}\``,
          clause: clause.id,
        },
      ),
    ]
  }
  if (entry.fingerprint === clause.fingerprint && entry.context === clause.context) return []
  const what =
    entry.fingerprint === clause.fingerprint
      ? `what \`${clause.id}\` stands under has`
      : `the words of \`${clause.id}\` have`
  return [
    diagnostic(
      'stale-clause',
      place,
      `${what} changed since somebody confirmed that it is \`${entry.type}\``,
      {
        help: `read it again, then run \`policy confirm ${policy.id} ${clause.id}\``,
        clause: clause.id,
      },
    ),
  ]
}
