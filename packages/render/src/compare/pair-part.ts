import type {
  PairRelation,
  TopicPair,
  TopicSide,
  TopicTrust,
  TopicWitness,
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
  const side = (name: string, policy: string, { says, questions, clause }: TopicSide): object => ({
    trust: name,
    says: typeset(says),
    questions: questions.slice(0, SHOWN).map((words) => typeset(words)),
    quotes: clause === null ? [] : [quoteOf(clause, hrefOf(policy))],
  })
  return {
    a,
    b,
    relation: RELATIONS[pair.relation](a, b),
    parts: shownOf(pair).map((witness, index) => ({
      situation: typeset(`${index === 0 ? 'For example' : 'And'}, ${witness.words}`),
      sides: [side(a, pair.a, witness.a), side(b, pair.b, witness.b)],
    })),
  }
}

/** Questions of a side that are shown; the part of its trust has them all. */
const SHOWN = 2

/** Where they differ, and where one alone speaks; where they do neither, where they say the same. */
function shownOf(pair: TopicPair): readonly TopicWitness[] {
  const { same, stricter, looser, different, onlyA, onlyB } = pair
  const differing = [stricter, looser, different].filter((each) => each !== null).slice(0, 2)
  return [...(differing.length === 0 ? [same] : differing), onlyA, onlyB].filter(
    (each) => each !== null,
  )
}

const RELATIONS: Readonly<Record<PairRelation, (a: string, b: string) => string>> = {
  same: () => 'Where both speak, they say the same.',
  stricter: (a, b) => `Where both speak, the words of ${b} are stricter than those of ${a}.`,
  looser: (a, b) => `Where both speak, the words of ${b} are looser than those of ${a}.`,
  different: () => 'Their words are different.',
  'only-a': (a, b) => `Only ${a} addresses this. ${b} does not say. That is not permission.`,
  'only-b': (a, b) => `Only ${b} addresses this. ${a} does not say. That is not permission.`,
  apart: () => 'Each addresses what the other does not.',
  neither: () => 'Neither says. That is not permission.',
}
