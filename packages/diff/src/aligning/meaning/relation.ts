import type { Direction } from './facet.ts'

/** How the second policy stands to the first in one matter. `open`: no rule tells, their words have to be read. */
export type Relation = 'same' | Direction | 'open'

/** What many differences come to. */
export function relationOf(directions: readonly Direction[]): Relation {
  const [first, ...others] = new Set(directions)
  if (first === undefined) return 'same'
  return others.length === 0 ? first : 'different'
}
