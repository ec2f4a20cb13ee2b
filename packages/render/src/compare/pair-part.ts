import {
  differing,
  relationWords,
  type TopicPair,
  type TopicSide,
  type TopicTrust,
  type TopicWitness,
} from '@policy/rules/topics'
import { typeset } from '../typeset.ts'
import { quoteOf, type PolicyHref } from './quote.ts'

/** How two policies stand to each other, with one situation for each way in which they differ. */
export function pairPart(
  pair: TopicPair,
  trusts: readonly TopicTrust[],
  hrefOf: PolicyHref,
): object {
  const nameOf = (id: string): string =>
    trusts.find(({ policy }) => policy.id === id)?.policy.trustName ?? id
  const [a, b] = [nameOf(pair.a), nameOf(pair.b)]
  const side = (
    name: string,
    policy: string,
    { says, questions, clause, besides }: TopicSide,
  ): object => ({
    trust: name,
    says: typeset(says),
    questions: questions.slice(0, SHOWN).map((words) => typeset(words)),
    quotes: (clause === null ? besides : [clause]).map((each) => quoteOf(each, hrefOf(policy))),
  })
  return {
    a,
    b,
    relation: typeset(relationWords(pair, a, b)),
    parts: shownOf(pair).map(({ witness, word }) => ({
      situation: typeset(`${word}, ${witness.words}`),
      sides: [side(a, pair.a, witness.a), side(b, pair.b, witness.b)],
    })),
  }
}

/** Questions of a side that are shown; the part of its trust has them all. */
const SHOWN = 2

/** Where they differ, and where one alone speaks; where they do neither, where they say the same. */
function shownOf(pair: TopicPair): readonly Shown[] {
  const { same, sameWords, onlyA, onlyB } = pair
  const differences = differing(pair)
  const alike = differences.length === 0 ? (sameWords ?? same) : sameWords
  return [
    ...differences,
    ...[alike, onlyA, onlyB].flatMap((witness) => witness ?? []).map((witness) => ({ witness })),
  ].map(({ witness, ...said }, index) => ({
    witness,
    word: index === 0 ? 'For example' : 'word' in said ? said.word : 'And',
  }))
}

interface Shown {
  readonly witness: TopicWitness
  readonly word: string
}
