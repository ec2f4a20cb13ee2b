import type { MarkedRow, Trust } from '@policy/model'

/** What a weight is called on a page. */
export const WEIGHT_WORDS = {
  rule: 'Rule',
  wording: 'Wording',
  front: 'Front page',
  none: '',
} as const

/** How much a change matters. */
type Weight = keyof typeof WEIGHT_WORDS

/** A change as the list tells it, in the order of `MarkedRow.change`. */
export interface RedlineChange {
  readonly weight: Weight
  readonly where: string
  readonly what: string
  /** How the clause begins. */
  readonly words: string
}

/** A value of the front page that changed; null where one version has none. */
export interface RedlineFront {
  readonly label: string
  readonly a: string | null
  readonly b: string | null
}

/** What a redline page is made from. */
export interface RedlinePage {
  readonly title: string
  readonly trust: Trust
  /** What the two versions are called: `version 1.2`, `as it stands now`. */
  readonly a: string
  readonly b: string
  /** What happened, in a sentence. */
  readonly first: string
  readonly front: readonly RedlineFront[]
  readonly changes: readonly RedlineChange[]
  readonly rows: readonly MarkedRow[]
}
