import type { Dimension } from './condition.ts'

/** Dimensions of an act in their order, and the part of the vocabulary that has the terms of each. */
export const PARTS = {
  actor: 'roles',
  action: 'actions',
  object: 'objects',
  counterparty: 'roles',
  account: 'accounts',
  channel: 'channels',
} as const

/** Dimensions of an act in their order. */
export const DIMENSIONS = Object.keys(PARTS) as readonly Dimension[]
