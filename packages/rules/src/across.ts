// Several policies side by side on a topic: for whoever shows them, so not part of what decides.
export { demandOf } from './demand.ts'
export { clausesOfCase, quotesOnce } from './across/clauses-of-case.ts'
export { differing, type Differing } from './across/differing.ts'
export { effectWords } from './across/effect-words.ts'
export { relationWords } from './across/pair-sentence.ts'
export { stanceWords } from './across/stance-words.ts'
export { situationWords, toldWords } from './across/topic-words.ts'
export { topicOver, type TopicOptions } from './across/topic-over.ts'
export type {
  Certain,
  PairRelation,
  Stance,
  Told,
  TopicAnswer,
  TopicCase,
  TopicClause,
  TopicJson,
  TopicOutcome,
  TopicPair,
  TopicSide,
  TopicTrust,
  TopicWitness,
} from './across/topic-json.ts'
