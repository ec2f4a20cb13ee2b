import { isPartlySilent, isSilent, type Saying } from './sayings.ts'
import { questionsOf } from './saying-words.ts'
import type { TopicOutcome } from './topic-json.ts'

/**
 * How two policies stand in one situation. `fuller-a`: the first is at least as strict wherever the second speaks, and that is
 * silent in part. `same-words`: the words are the same, and were read differently.
 */
export type Here =
  | 'same'
  | 'same-words'
  | 'stricter'
  | 'looser'
  | 'fuller-a'
  | 'fuller-b'
  | 'different'
  | 'only-a'
  | 'only-b'
  | 'neither'

/** Silence is neither strict nor loose: where a policy does not say at all, or in part, nothing is held against it. */
export function standing(a: Saying, b: Saying): Here {
  const [isSilentA, isSilentB] = [isSilent(a), isSilent(b)]
  if (isSilentA || isSilentB)
    return isSilentA && isSilentB ? 'neither' : isSilentA ? 'only-b' : 'only-a'
  if (hasSame(a.outcomes, b.outcomes)) {
    if (a.outcomes.length > 1) return asksTheSame(a, b) ? 'same' : 'different'
    const [one, other] = [isShould(a), isShould(b)]
    return one === other ? 'same' : one ? 'stricter' : 'looser'
  }
  const [isPartA, isPartB] = [isPartlySilent(a), isPartlySilent(b)]
  if (isPartA !== isPartB && !pullApart(a, b)) {
    if (isPartA) return isAsStrict(b, a) ? 'fuller-b' : 'different'
    return isAsStrict(a, b) ? 'fuller-a' : 'different'
  }
  const [low, high] = [demands(a.outcomes), demands(b.outcomes)]
  if (low === undefined || high === undefined || pullApart(a, b)) return 'different'
  if (low.least === high.least && low.most === high.most) return 'same'
  if (low.least <= high.least && low.most <= high.most) return 'stricter'
  return low.least >= high.least && low.most >= high.most ? 'looser' : 'different'
}

/** "Should not" and "must not" both forbid; the first is the weaker word. */
function isShould({ decision, outcomes: [only] }: Saying): boolean {
  return decision.force === 'should' && (only === 'prohibited' || only === 'required')
}

/** The one forbids what the other asks for. */
function pullApart(a: Saying, b: Saying): boolean {
  const [one, other] = [a, b].map(({ outcomes }) => outcomes)
  const isSo = (all: readonly TopicOutcome[] = [], each: TopicOutcome): boolean =>
    all.includes(each)
  return (
    (isSo(one, 'required') && isSo(other, 'prohibited')) ||
    (isSo(one, 'prohibited') && isSo(other, 'required'))
  )
}

/** Two answers that depend are the same where they depend on the same. */
function asksTheSame(a: Saying, b: Saying): boolean {
  const facts = (saying: Saying): readonly string[] => questionsOf([saying]).map(({ fact }) => fact)
  return hasSame(facts(a), facts(b))
}

/** The same things, in any order, each of them once. */
function hasSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each))
}

/** What is allowed, or excepted from a ban, demands nothing; a duty and a ban demand something, each something else. */
function demands(
  outcomes: readonly TopicOutcome[],
): { readonly least: number; readonly most: number } | undefined {
  const strict = new Set(outcomes.filter((each) => !FREE.includes(each)))
  const [only = 'permitted', ...others] = strict
  if (others.length > 0 || only === 'conflict' || only === 'not-addressed') return undefined
  return { least: strict.size === outcomes.length ? 1 : 0, most: strict.size }
}

const FREE: readonly TopicOutcome[] = ['permitted', 'excepted']

/** Whether the one, which speaks throughout, is at least as strict as the other wherever that speaks. */
function isAsStrict(one: Saying, other: Saying): boolean {
  const spoken = other.outcomes.filter((each) => each !== 'not-addressed')
  const [own, least] = [demands(one.outcomes), demands(spoken)]
  if (own === undefined || least === undefined || own.least < least.most) return false
  return least.most === 0 || !isWeak(one) || isWeak(other)
}

/** Whether whatever forbids or asks for it says no more than "should". */
function isWeak({ reasons }: Saying): boolean {
  return reasons.every(
    ({ effect, force }) => (effect !== 'forbids' && effect !== 'requires') || force === 'should',
  )
}
