import type { ToldAlignment, ToldPair, ToldRelation } from '@policy/model'

/** A policy of two that lie beside each other. */
export interface PairPolicy {
  /** Name of the trust in full. */
  readonly trust: string
  readonly title: string
  /** The copy that was read: version, date, standing. */
  readonly copy: string
  /** Address of its own page; empty where there is none. */
  readonly href: string
}

/** What a page of two policies is made from. */
export interface PairPage {
  readonly a: PairPolicy
  readonly b: PairPolicy
  readonly told: ToldAlignment
  /** Address of the overview of all comparisons; empty where there is none. */
  readonly overview: string
}

/** What a relation is called. */
export function relationWords(relation: ToldRelation, { b }: ToldAlignment['names']): string {
  switch (relation) {
    case 'same':
      return 'asks the same'
    case 'stricter':
      return `stricter in ${b}`
    case 'looser':
      return `looser in ${b}`
    case 'different':
      return 'different'
    case 'open':
      return 'their words have to be read'
  }
}

/** What became of a pair, in a few words. */
export function kindWords(pair: ToldPair, names: ToldAlignment['names']): string {
  const { kind, relation } = pair
  if (kind === 'removed') return `only in ${names.a}`
  if (kind === 'added') return `only in ${names.b}`
  if (kind === 'same' || relation === null) return 'the same words'
  return relation === 'same' ? 'put otherwise, asks the same' : relationWords(relation, names)
}

/** Confidence from which a pair is called sure, or likely. */
const SURE = 0.9
const LIKELY = 0.6
/** The most that is said of what no person decided. */
const MOST = 0.99

/** How sure it is that clauses belong together; what a person decided is said so. Empty where there is no counterpart. */
export function confidenceWords({ by, confidence }: ToldPair): string {
  if (by === null) return ''
  if (by === 'person') return 'confirmed by a person'
  const word = confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'possible'
  return `${word} counterpart (${Math.min(confidence, MOST).toFixed(2)})`
}

/** What else is to be known of a pair. */
export function pairNotes({ kind, restated, moved }: ToldPair): readonly string[] {
  return [
    ...(restated ? ['said again'] : []),
    ...(moved ? ['stands elsewhere'] : []),
    ...(kind === 'split' || kind === 'merged' ? ['in parts'] : []),
  ]
}

/** Which of the choices of a page shows it. */
export function shownAs({ kind, relation }: ToldPair): 'differs' | 'only' | 'alike' | 'read' {
  if (kind === 'removed' || kind === 'added') return 'only'
  if (relation === 'open') return 'read'
  return relation === 'same' || kind === 'same' ? 'alike' : 'differs'
}
