import {
  decidedStateOf,
  diagnostic,
  pairName,
  type Alignment,
  type DecidedClause,
  type DecidedPair,
  type DecidedState,
  type Diagnostic,
  type Library,
  type LibraryPolicy,
} from '@policy/model'

/** Pairs that people decided for other words than their clauses have today, or for none. */
export function checkAlignments({
  alignments,
  policies,
}: Pick<Library, 'alignments' | 'policies'>): readonly Diagnostic[] {
  const entries = new Map(policies.map((entry) => [entry.policy.id, entry]))
  return alignments.flatMap((alignment) =>
    alignment.pairs.flatMap((pair) => ofPair(pair, alignment, entries)),
  )
}

function ofPair(
  pair: DecidedPair,
  { trusts }: Alignment,
  entries: ReadonlyMap<string, LibraryPolicy>,
): readonly Diagnostic[] {
  const { decision, a, b } = pair
  const sides = [a, b].flatMap((side) => {
    const entry = entries.get(side.policy)
    // What seems to have changed may only be unread.
    return entry?.whole === true ? [{ side, ...decidedStateOf(side, entry.policy) }] : []
  })
  const forbids = decision === 'forbidden'
  const command = `policy confirm ${pairName(trusts)} ${a.name}=${b.name}${forbids ? ' --forbid' : ''}`
  if (sides.some(({ state }) => state === 'unconfirmed')) {
    const what = forbids
      ? `that \`${a.name}\` and \`${b.name}\` are no pair`
      : `the pair of \`${a.name}\` and \`${b.name}\``
    const help = `read both clauses, then run \`${command}\``
    return [diagnostic('unconfirmed-alignment', a.place, `nobody has confirmed ${what}`, { help })]
  }
  return sides.flatMap(({ side, state }) => {
    const what = changed(side, state)
    if (what === undefined) return []
    const message = `${what} changed since the pair was ${decision}`
    const help = `read both clauses again, then run \`${command}\`; until then it does not count`
    return [diagnostic('stale-alignment', side.place, message, { help })]
  })
}

function changed({ name }: DecidedClause, state: DecidedState['state']): string | undefined {
  if (state === 'reworded') return `the words of \`${name}\``
  return state === 'moved' ? `what \`${name}\` stands under` : undefined
}
