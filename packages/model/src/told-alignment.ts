import type { MarkedRun } from './marked.ts'

/** How the words of the second policy stand to those of the first. `open`: no rule tells, their words have to be read. */
export type ToldRelation = 'same' | 'stricter' | 'looser' | 'different' | 'open'

/** Two policies beside each other, in words. */
export interface ToldAlignment {
  /** What the trusts are called in a sentence. */
  readonly names: { readonly a: string; readonly b: string }
  /** How much they have in common. */
  readonly first: string
  /** Where they ask something different, what turns most first; `difference` is the place here, from 1. */
  readonly differences: readonly ToldPair[]
  readonly only: { readonly a: readonly ToldOnly[]; readonly b: readonly ToldOnly[] }
  /** The whole of the first document with its counterparts beside it. */
  readonly rows: readonly ToldRow[]
  /** What only the second has, under its own headings. */
  readonly rest: readonly ToldRow[]
}

/** A heading of either document, or a pair of clauses; a heading has null where the other document has none for it. */
export type ToldRow =
  | { readonly kind: 'heading'; readonly a: string | null; readonly b: string | null }
  | { readonly kind: 'pair'; readonly pair: ToldPair }

/** Clauses and their counterparts, in words. */
export interface ToldPair {
  /** `same`: the same words; `reworded`: other words that ask the same; `removed` and `added`: without counterpart. */
  readonly kind: 'same' | 'reworded' | 'changed' | 'split' | 'merged' | 'removed' | 'added'
  /** What told that they belong together; null where there is no counterpart. */
  readonly by: 'words' | 'meaning' | 'person' | null
  /** 0 to 1: how sure it is that they do. */
  readonly confidence: number
  /** Whether one of them has a nearer counterpart elsewhere. */
  readonly restated: boolean
  /** Whether it stands elsewhere in the order of the document. */
  readonly moved: boolean
  /** Place among the differences, from 1; null where it is none. */
  readonly difference: number | null
  /** What the clause is about; null where nobody said. */
  readonly matter: string | null
  readonly a: readonly ToldClause[]
  readonly b: readonly ToldClause[]
  /** Null where there is no counterpart. */
  readonly relation: ToldRelation | null
  /** In one plain sentence; null where the relation says it all. */
  readonly sentence: string | null
  /** The words a difference rests on, where the sentence does not have them. */
  readonly quotes: { readonly a: string | null; readonly b: string | null }
  readonly witness: ToldWitness | null
}

/** A situation in which two clauses come out differently, in plain words. */
export interface ToldWitness {
  readonly situation: string
  readonly a: string
  readonly b: string
}

/** A clause as it is shown. */
export interface ToldClause {
  readonly id: string
  /** Printed number, or the heading it stands under. */
  readonly where: string
  readonly number: string | null
  /** The lead-in it stands under. */
  readonly under: string | null
  /** Its own words, those that were put otherwise marked. A clause that names a person has the role instead, and no marks. */
  readonly runs: readonly MarkedRun[]
  /** How it begins. */
  readonly begins: string
}

/** Clauses without equivalent that are about one matter; null where nobody said. */
export interface ToldOnly {
  readonly matter: string | null
  readonly clauses: readonly ToldClause[]
}
