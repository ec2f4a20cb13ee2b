import type { Reason } from '../decision.ts'
import { isSilent, type Saying } from './sayings.ts'
import { questionsInWords, questionsOf, sayingWords } from './saying-words.ts'
import { clauseOf } from './topic-clauses.ts'
import type {
  PairRelation,
  TopicOutcome,
  TopicPair,
  TopicSide,
  TopicTrust,
  TopicWitness,
} from './topic-json.ts'
import { pairSentence } from './pair-sentence.ts'

/** What one policy is, and what it says of each situation. */
export interface Side {
  readonly trust: TopicTrust
  readonly sayings: readonly Saying[]
}

/** What matters of a situation in plain words, by its place, for whatever turns one of the two answers. */
export type WordsFor = (place: number, a: TopicTrust, b: TopicTrust) => string

/** How two policies stand in one situation. */
type Here = 'same' | 'stricter' | 'looser' | 'different' | 'only-a' | 'only-b' | 'neither'

/** Two policies on a topic, compared where both speak. */
export function pairOnTopic(a: Side, b: Side, wordsFor: WordsFor): TopicPair {
  const here = a.sayings.map((one, place) => standing(one, b.sayings[place] as Saying))
  const count = (kind: Here): number => here.filter((each) => each === kind).length
  const witness = (kind: Here): TopicWitness | null => witnessOf(here, kind, a, b, wordsFor)
  const pair: Omit<TopicPair, 'sentence'> = {
    a: a.trust.policy.id,
    b: b.trust.policy.id,
    relation: relationOf(new Set(here)),
    both: count('same') + count('stricter') + count('looser') + count('different'),
    alike: count('same'),
    silent: { a: count('only-b'), b: count('only-a') },
    same: witness('same'),
    stricter: witness('stricter'),
    looser: witness('looser'),
    different: witness('different'),
    onlyA: witness('only-a'),
    onlyB: witness('only-b'),
  }
  return { ...pair, sentence: pairSentence(pair, a.trust.policy, b.trust.policy) }
}

/** Silence is neither strict nor loose: where a policy does not say at all, or in part, nothing is held against it. */
function standing(a: Saying, b: Saying): Here {
  const [isSilentA, isSilentB] = [isSilent(a), isSilent(b)]
  if (isSilentA || isSilentB)
    return isSilentA && isSilentB ? 'neither' : isSilentA ? 'only-b' : 'only-a'
  if (hasSame(a.outcomes, b.outcomes)) {
    if (a.outcomes.length > 1) return asksTheSame(a, b) ? 'same' : 'different'
    const [one, other] = [isShould(a), isShould(b)]
    return one === other ? 'same' : one ? 'stricter' : 'looser'
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

function relationOf(here: ReadonlySet<Here>): PairRelation {
  const isSo = (kind: Here): boolean => here.has(kind)
  if (isSo('different') || (isSo('stricter') && isSo('looser'))) return 'different'
  if (isSo('stricter')) return 'stricter'
  if (isSo('looser')) return 'looser'
  if (isSo('same')) return 'same'
  if (isSo('only-a') && isSo('only-b')) return 'apart'
  if (isSo('only-a')) return 'only-a'
  return isSo('only-b') ? 'only-b' : 'neither'
}

/** The situation that shows it best: one that both settle, if there is one. */
function witnessOf(
  here: readonly Here[],
  kind: Here,
  a: Side,
  b: Side,
  wordsFor: WordsFor,
): TopicWitness | null {
  const open = (place: number): number =>
    [a, b].reduce((sum, { sayings }) => sum + (sayings[place]?.outcomes.length ?? 0), 0)
  const places = here.flatMap((each, place) => (each === kind ? [place] : []))
  const [place] = places.toSorted((one, other) => open(one) - open(other))
  if (place === undefined) return null
  return {
    situation: place,
    words: wordsFor(place, a.trust, b.trust),
    a: sideOf(a.sayings[place] as Saying),
    b: sideOf(b.sayings[place] as Saying),
  }
}

function sideOf(saying: Saying): TopicSide {
  const { outcomes, reasons } = saying
  const reason: Reason | undefined =
    reasons.find(({ holds }) => holds === 'yes' && outcomes.length === 1) ?? reasons[0]
  return {
    outcomes,
    says: sayingWords([saying]),
    questions: questionsInWords([saying]),
    clause:
      isSilent(saying) || reason === undefined
        ? null
        : clauseOf(reason, 1, reason.holds === 'yes' ? 1 : 0),
  }
}
