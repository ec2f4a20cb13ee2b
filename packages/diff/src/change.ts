import type { Row } from '@policy/model'
import type { SignChange } from './meaning/sign.ts'
import type { Weight } from './meaning/weight.ts'
import type { Span } from './words/span.ts'

/** What became of a clause. `reworded`: only words; `changed`: words that bear on a rule. */
export type ChangeKind = 'same' | 'reworded' | 'changed' | 'added' | 'removed' | 'split' | 'merged'

/** One clause on either side with what changed in its words; one side alone where it came or went. */
export interface Piece {
  readonly a: Row | null
  readonly b: Row | null
  /** Over the whole of both sides; none where the words are the same. */
  readonly spans: readonly Span[]
}

/** An address that the words of a clause lead to, and no longer do or do now. */
export interface LinkChange {
  readonly a: string | null
  readonly b: string | null
}

/** What became of one clause, or of several that were split or merged. */
export interface Change {
  readonly kind: ChangeKind
  readonly moved: boolean
  /** Whether what was added or removed stands elsewhere in that document too, in the same words. */
  readonly restated: boolean
  readonly a: readonly Row[]
  readonly b: readonly Row[]
  readonly by: 'id' | 'former-id' | 'words' | null
  /** 0 to 1: how sure it is that both sides are one; 1 where an id told, or nothing is paired. */
  readonly confidence: number
  readonly pieces: readonly Piece[]
  readonly weight: Weight
  readonly signs: readonly SignChange[]
  /** Of what it stands under now, against what it stood under before it moved. */
  readonly underSigns: readonly SignChange[]
  readonly links: readonly LinkChange[]
  /** Ids of the roles that it speaks of, itself or in what it stands under. */
  readonly whom: readonly string[]
  /** Ids of clauses, as they are called now, that have the same words as before but stand under these. */
  readonly bearsOn: readonly string[]
}

/** What became of a heading. */
export interface SectionChange {
  readonly kind: 'same' | 'reworded' | 'added' | 'removed'
  readonly moved: boolean
  readonly a: Row | null
  readonly b: Row | null
  readonly spans: readonly Span[]
  readonly weight: Weight
}
