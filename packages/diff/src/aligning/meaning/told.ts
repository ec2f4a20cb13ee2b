import type { Facet } from './facet.ts'
import { relationOf, type Relation } from './relation.ts'
import type { ClauseWitness } from './witness.ts'

/** What two clauses ask, held against each other. */
export interface PairMeaning {
  readonly relation: Relation
  readonly facets: readonly Facet[]
  /** One plain sentence. */
  readonly sentence: string
  readonly witness: ClauseWitness | null
}

/** What some differences come to. */
export function told(
  facets: readonly Facet[],
  otherwise: string,
  witness: ClauseWitness | null,
): PairMeaning {
  return {
    relation: relationOf(facets.map(({ direction }) => direction)),
    facets,
    sentence: facets.length === 0 ? otherwise : sentenceOf(facets),
    witness,
  }
}

/** Differences that one sentence names; the others are in the list. */
const NAMED = 2

function sentenceOf(facets: readonly Facet[]): string {
  const words = facets
    .slice(0, NAMED)
    .map(({ sentence }) => sentence)
    .join('; ')
  const rest = facets.length > NAMED ? ` (and ${facets.length - NAMED} more)` : ''
  return asSentence(`${words}${rest}`)
}

/** Words with a capital and a full stop. */
export function asSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
}
