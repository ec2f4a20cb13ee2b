import type { Decision, Outcome, Reason } from './decision.ts'
import { demandOf } from './demand.ts'
import { situationsOf } from './topics.ts'
import type { Situation } from './situation.ts'
import type { Topic } from './vocabulary.ts'

/**
 * How a second policy stands to a first on a topic, where both speak. Stricter and looser describe words, not merit; where one of
 * the two is silent throughout, they are incomparable.
 */
export type Relation = 'same' | 'stricter' | 'looser' | 'incomparable'

/** One situation in which two policies say different things. */
export interface Witness {
  readonly situation: Situation
  readonly a: { readonly outcome: Outcome; readonly reason: Reason | null }
  readonly b: { readonly outcome: Outcome; readonly reason: Reason | null }
}

/** Two policies on one topic. */
export interface Comparison {
  readonly topic: string
  readonly label: string
  /** Ids of the policies. */
  readonly a: string
  readonly b: string
  /** What the second is, held against the first. */
  readonly relation: Relation
  /** Situations gone through, those in which both say the same, and those in which one of them says nothing. */
  readonly situations: number
  readonly alike: number
  readonly silent: { readonly a: number; readonly b: number }
  /** Where the second demands more, and where it demands less; null where it never does. */
  readonly stricter: Witness | null
  readonly looser: Witness | null
}

/** What is needed of each side. */
export interface Compared {
  readonly policy: { readonly id: string }
  // A method, so that a policy with types of its own can be compared.
  decide(this: void, situation: Situation): Decision
}

/** Compares two policies over every situation of a topic. */
export function compare(a: Compared, b: Compared, id: string, topic: Topic): Comparison {
  const situations = situationsOf(topic)
  const silent = { a: 0, b: 0 }
  let alike = 0
  let isApart = false
  let hasBoth = false
  let stricter: Witness | null = null
  let looser: Witness | null = null
  for (const situation of situations) {
    const one = a.decide(situation)
    const other = b.decide(situation)
    if (one.outcome === 'not-addressed') silent.a += 1
    if (other.outcome === 'not-addressed') silent.b += 1
    if (one.outcome === other.outcome) alike += 1
    // Silence is no leave: whoever does not say is not the looser for it.
    else if (one.outcome === 'not-addressed' || other.outcome === 'not-addressed') continue
    hasBoth = true
    const difference = demandOf(other.outcome) - demandOf(one.outcome)
    if (difference > 0) stricter ??= witness(situation, one, other)
    else if (difference < 0) looser ??= witness(situation, one, other)
    // The one forbids what the other asks for: neither is the stricter.
    else if (demandOf(one.outcome) === 2 && one.outcome !== other.outcome) {
      isApart = true
      stricter ??= witness(situation, one, other)
    }
  }
  return {
    topic: id,
    label: topic.label,
    a: a.policy.id,
    b: b.policy.id,
    relation:
      isApart || !hasBoth || (stricter !== null && looser !== null)
        ? 'incomparable'
        : stricter !== null
          ? 'stricter'
          : looser !== null
            ? 'looser'
            : 'same',
    situations: situations.length,
    alike,
    silent,
    stricter,
    looser,
  }
}

function witness(situation: Situation, a: Decision, b: Decision): Witness {
  return {
    situation,
    a: { outcome: a.outcome, reason: a.because[0] ?? null },
    b: { outcome: b.outcome, reason: b.because[0] ?? null },
  }
}
