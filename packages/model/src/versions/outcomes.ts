import type { FrontMatter } from '../schema/front-matter.ts'

/** What a policy can say of itself; `unsaid` where it says nothing. */
export type Status = NonNullable<FrontMatter['status']> | 'unsaid'

/** What a board can decide. */
export const OUTCOMES = [
  'approved',
  'approved-with-amendments',
  'reviewed-no-change',
  'referred-back',
  'withdrawn',
] as const

/** One of them. */
export type Outcome = (typeof OUTCOMES)[number]

/** What a decision does to a policy. */
interface StatusMove {
  /** What the policy must say of itself for the decision to be possible. */
  readonly from: readonly Status[]
  /** What it says afterwards. */
  readonly to: Exclude<Status, 'unsaid'>
  /** Whether the words become a frozen version. */
  readonly freezes: boolean
}

/**
 * Which decision moves a policy from what to what. Every other move is typed by the owner: from draft to consultation and back,
 * and to draft when a new review begins.
 */
export const moves: Readonly<Record<Outcome, StatusMove>> = {
  approved: {
    from: ['unsaid', 'draft', 'consultation', 'approved'],
    to: 'approved',
    freezes: true,
  },
  'approved-with-amendments': {
    from: ['unsaid', 'draft', 'consultation', 'approved'],
    to: 'approved',
    freezes: true,
  },
  'reviewed-no-change': {
    from: ['unsaid', 'draft', 'consultation', 'approved'],
    to: 'approved',
    freezes: true,
  },
  'referred-back': { from: ['draft', 'consultation'], to: 'draft', freezes: false },
  withdrawn: {
    from: ['unsaid', 'draft', 'consultation', 'approved'],
    to: 'withdrawn',
    freezes: false,
  },
}

/** The status of a policy's front matter. */
export function statusOf({ status }: Pick<FrontMatter, 'status'>): Status {
  return status ?? 'unsaid'
}
