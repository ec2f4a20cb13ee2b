import type { Rules } from '../create-rules.ts'
import type { Reason } from '../decision.ts'
import { besidesOf, isSilent, type Saying } from './sayings.ts'
import { questionsInWords, sayingWords } from './saying-words.ts'
import { clauseOf, type Near } from './topic-clauses.ts'
import type {
  PairRelation,
  TopicClause,
  TopicPair,
  TopicSide,
  TopicTrust,
  TopicWitness,
} from './topic-json.ts'
import { pairSentence } from './pair-sentence.ts'
import { hasSameWords } from './same-words.ts'
import { standing, type Here } from './standing-on-topic.ts'

/** What one policy is, and what it says of each situation. */
export interface Side {
  readonly rules: Rules
  readonly trust: TopicTrust
  readonly sayings: readonly Saying[]
  readonly near: Near
}

/** What matters of a situation in plain words, by its place, for whatever turns one of the two answers. */
export type WordsFor = (place: number, a: TopicTrust, b: TopicTrust) => string

/** Two policies on a topic, compared where both speak. */
export function pairOnTopic(a: Side, b: Side, wordsFor: WordsFor): TopicPair {
  const here = a.sayings.map((one, place) => hereOf(one, b.sayings[place] as Saying, a, b))
  const count = (kind: Here): number => here.filter((each) => each === kind).length
  const witness = (kind: Here): TopicWitness | null => witnessOf(here, kind, a, b, wordsFor)
  const pair: Omit<TopicPair, 'sentence'> = {
    a: a.trust.policy.id,
    b: b.trust.policy.id,
    relation: relationOf(new Set(here), [a, b].map(saysWhereSilent)),
    both: here.filter((each) => !SILENT.has(each)).length,
    alike: count('same'),
    silent: { a: count('only-b'), b: count('only-a') },
    same: witness('same'),
    stricter: witness('stricter'),
    looser: witness('looser'),
    fullerA: witness('fuller-a'),
    fullerB: witness('fuller-b'),
    different: witness('different'),
    sameWords: witness('same-words'),
    onlyA: witness('only-a'),
    onlyB: witness('only-b'),
  }
  return { ...pair, sentence: pairSentence(pair, a.trust, b.trust) }
}

const SILENT: ReadonlySet<Here> = new Set(['only-a', 'only-b', 'neither'])

/** How two policies stand in a situation. What the same words say is no difference between them, however they were read. */
function hereOf(one: Saying, other: Saying, a: Side, b: Side): Here {
  const here = standing(one, other)
  return here === 'same' || SILENT.has(here) || !hasSameWords(one, other, a.rules, b.rules)
    ? here
    : 'same-words'
}

/** Whether a policy has words that bear on some situation of which it does not say whether the act may be done. */
function saysWhereSilent({ sayings }: Side): boolean {
  return sayings.some((each) => isSilent(each) && besidesOf(each).length > 0)
}

/** What a pair is where nothing of it pulls the other way, the weightier first. */
const WEIGHED = ['fuller-a', 'fuller-b', 'stricter', 'looser', 'same-words'] as const

function relationOf(
  here: ReadonlySet<Here>,
  [saysA = false, saysB = false]: readonly boolean[],
): PairRelation {
  const isSo = (kind: Here): boolean => here.has(kind)
  const isUp = isSo('stricter') || isSo('fuller-b')
  const isDown = isSo('looser') || isSo('fuller-a')
  if (isSo('different') || (isUp && isDown)) return 'different'
  for (const each of WEIGHED) if (isSo(each)) return each
  if (isSo('same')) return 'same'
  if (isSo('only-a') && isSo('only-b')) return 'apart'
  if (isSo('only-a')) return saysB ? 'topic-a' : 'only-a'
  if (isSo('only-b')) return saysA ? 'topic-b' : 'only-b'
  return saysA || saysB ? 'any-act' : 'neither'
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
    a: sideOf(a, place),
    b: sideOf(b, place),
  }
}

function sideOf({ sayings, near }: Side, place: number): TopicSide {
  const saying = sayings[place] as Saying
  const { outcomes, reasons, general, beside } = saying
  const reason: Reason | undefined =
    reasons.find(({ holds }) => holds === 'yes' && outcomes.length === 1) ?? reasons[0]
  return {
    outcomes,
    says: sayingWords([saying]),
    questions: questionsInWords([saying]),
    clause: isSilent(saying) || reason === undefined ? null : clauseOfSituation(reason, near),
    besides: isSilent(saying)
      ? [...general, ...beside].slice(0, MOST).map((each) => clauseOfSituation(each, near))
      : [],
  }
}

/** Words of a side that does not say: so many of the nearest; its trust has them all. */
const MOST = 3

function clauseOfSituation(reason: Reason, near?: Near): TopicClause {
  return clauseOf(reason, 1, reason.holds === 'yes' ? 1 : 0, near?.has(reason.rule))
}
