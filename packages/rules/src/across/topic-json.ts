import type { FactValue } from '../condition.ts'
import type { Effect, Outcome } from '../decision.ts'
import type { Force, Modality } from '../rule.ts'
import type { PolicyFacts } from '../rule-set.ts'
import type { Situation } from '../situation.ts'

/** What the words leave possible of an act once everything is known. */
export type Certain = Exclude<Outcome, 'conditional'>

/** The same by what is said of a topic; `excepted`: a ban on it is lifted by its own words, and more is not said. */
export type TopicOutcome = Certain | 'excepted'

/** What a policy says of a topic as a whole: the same of every situation, or `varies`. */
export type Stance = TopicOutcome | 'conditional' | 'varies'

/**
 * How the words of the second policy stand to those of the first, where both speak. A policy that does not say is never
 * stricter or looser. `fuller-b`: the second is at least as strict, and the first is silent in part. `same-words`: the words are
 * the same, and were read differently. Where never both speak, one speaks of the topic, and the other only of any such act
 * (`topic-a`, `topic-b`) or not at all (`only-a`, `only-b`), or each where the other does not (`apart`), or both only of any
 * such act (`any-act`) or not at all (`neither`).
 */
export type PairRelation =
  | 'same'
  | 'same-words'
  | 'stricter'
  | 'looser'
  | 'fuller-a'
  | 'fuller-b'
  | 'different'
  | 'topic-a'
  | 'topic-b'
  | 'only-a'
  | 'only-b'
  | 'apart'
  | 'any-act'
  | 'neither'

/** A part of the act, or a fact, and the values of it that are meant. */
export interface Told {
  readonly key: string
  readonly values: readonly FactValue[]
}

/** A rule that bears on a topic, with the exact words of its clause. */
export interface TopicClause {
  readonly rule: string
  readonly clause: string
  /** As printed, without punctuation; null where none is printed. */
  readonly number: string | null
  readonly section: string | null
  /** The words that it completes, outermost first. */
  readonly under: readonly string[]
  readonly quote: string
  readonly effect: Effect
  readonly modality: Modality
  readonly force: Force
  /** In how many situations it bears, and in how many of those for certain. */
  readonly situations: number
  readonly certain: number
  /** What was assumed or is disputed in the reading of the words. */
  readonly reading?: { readonly status: 'assumed' | 'disputed'; readonly note: string }
  /** It does not name the topic, and is near it all the same. */
  readonly near?: true
}

/** What a policy says of some of the situations. */
export interface TopicCase {
  /** Any of these, each with all its conditions; empty for whatever no other case tells. */
  readonly where: readonly (readonly Told[])[]
  /** The same in plain words; null where it is all situations. */
  readonly words: string | null
  /** What the policy says there, to be read on after that. */
  readonly says: string
  /** What the rules on the topic leave possible; one where they settle it. */
  readonly outcomes: readonly TopicOutcome[]
  /** The same with what it says of any act: `possible` of all decisions here. */
  readonly possible: readonly Certain[]
  /** Questions that settle it, those that matter most first. */
  readonly questions: readonly string[]
  /** Ids of the rules it rests on. */
  readonly rules: readonly string[]
  /** Where it does not say, or in part: ids of rules on any such act, or on what goes with this one; the nearest first. */
  readonly besides: readonly string[]
  readonly situations: number
}

/** What a policy says of one situation, in the order of the situations. */
export interface TopicAnswer {
  readonly outcome: Outcome
  readonly possible: readonly Certain[]
  /** By what it says of the topic. */
  readonly outcomes: readonly TopicOutcome[]
}

/** One policy on a topic. */
export interface TopicTrust {
  readonly policy: PolicyFacts
  /** The date that the document goes by, as exact as it is; null where nobody gave one. */
  readonly date: string | null
  /** What has to be said first: a draft, nobody adopted it, overdue, an unofficial copy. */
  readonly notices: readonly string[]
  readonly stance: Stance
  /** The stance in plain words. */
  readonly sentence: string
  /** Keys that turn the answer where nothing else is different, and the plain words of each. */
  readonly turnsOn: readonly { readonly key: string; readonly ask: string }[]
  /** The fewest cases that give the answer of every situation. */
  readonly cases: readonly TopicCase[]
  readonly clauses: readonly TopicClause[]
  /** What it says of any such act, whatever the topic: leave, and bans of whose conditions nothing is told. */
  readonly general: readonly TopicClause[]
  /** Its rules on the topic that bear on none of the situations, because they are about another act. */
  readonly nearby: readonly TopicClause[]
  /** Whom to tell where a child may be at risk, whole; where the topic touches that. */
  readonly safety: readonly TopicClause[]
  /** Situations that the policy does not address. */
  readonly silent: number
  readonly answers: readonly TopicAnswer[]
}

/** One situation in which two policies do not say the same. */
export interface TopicWitness {
  /** Its place among the situations. */
  readonly situation: number
  /** What matters of it, in plain words. */
  readonly words: string
  readonly a: TopicSide
  readonly b: TopicSide
}

/** What one of the two says there, with the words that decide; null where there are none. */
export interface TopicSide {
  readonly outcomes: readonly TopicOutcome[]
  readonly says: string
  /** Questions that settle it. */
  readonly questions: readonly string[]
  readonly clause: TopicClause | null
  /** Where it does not say: the nearest of what it says of any such act, or of what goes with this one. */
  readonly besides: readonly TopicClause[]
}

/** Two policies on a topic. */
export interface TopicPair {
  /** Ids of the policies. */
  readonly a: string
  readonly b: string
  /** What the second is, held against the first. */
  readonly relation: PairRelation
  readonly sentence: string
  /** Situations that both address, those of them in which both say the same, and those that only the other addresses. */
  readonly both: number
  readonly alike: number
  readonly silent: { readonly a: number; readonly b: number }
  /** One situation in which they say the same, and one of each way in which they differ. */
  readonly same: TopicWitness | null
  readonly stricter: TopicWitness | null
  readonly looser: TopicWitness | null
  /** Where the first, and where the second, is at least as strict as the other as far as that speaks. */
  readonly fullerA: TopicWitness | null
  readonly fullerB: TopicWitness | null
  readonly different: TopicWitness | null
  /** Where both rest on the same words, which were read differently: no difference between the policies. */
  readonly sameWords: TopicWitness | null
  /** Where the first, and where the second, is the only one to speak. */
  readonly onlyA: TopicWitness | null
  readonly onlyB: TopicWitness | null
}

/** Several policies on one topic (schemas/compared-topic.schema.json). Stricter and looser describe words, not merit. */
export interface TopicJson {
  readonly schema: 'compared-topic.schema.json'
  readonly notice: string
  readonly topic: string
  readonly label: string
  /** The day or moment it was asked for; null where nobody said. */
  readonly at: string | null
  /** The act in plain words. */
  readonly act: string
  /** What is taken to be so throughout, in plain words. */
  readonly throughout: readonly string[]
  /** What is gone through, in every combination. */
  readonly varied: readonly {
    readonly key: string
    readonly ask: string
    readonly answers: readonly string[]
  }[]
  readonly situations: readonly { readonly words: string; readonly asked: Situation }[]
  /** In alphabetical order of the trusts' names. */
  readonly trusts: readonly TopicTrust[]
  readonly pairs: readonly TopicPair[]
}
