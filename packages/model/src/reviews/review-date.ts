import type { PartialDate } from '../partial-date.ts'
import type { FrontMatter } from '../schema/front-matter.ts'
import type { Review } from '../schema/reviews.ts'
import { addPeriod } from './add-period.ts'

/** When a policy is to be reviewed, and how that is known. */
export type ReviewDate = Pick<Review, 'due' | 'computed' | 'counted'>

/** Dates that a period counts from: the first of them that the document gives. */
const STARTS = {
  approved: ({ approved }) => approved?.on,
  effective: ({ effective }) => effective,
  date: ({ date }) => date,
  prepared: ({ prepared }) => prepared?.on,
} as const satisfies Record<
  NonNullable<Review['counted']>['from'],
  (front: FrontMatter) => PartialDate | undefined
>

/** The date that the document states, else one computed from its period; null where there is neither. */
export function reviewDateOf(front: FrontMatter): ReviewDate {
  const { due, period } = front.review ?? {}
  if (due !== undefined) return { due, computed: false, counted: null }
  const start = startOf(front)
  const then = start && period !== undefined ? addPeriod(start.date, period) : undefined
  return start && period !== undefined && then !== undefined
    ? { due: then, computed: true, counted: { ...start, period } }
    : { due: null, computed: false, counted: null }
}

function startOf(
  front: FrontMatter,
): { readonly from: keyof typeof STARTS; readonly date: PartialDate } | undefined {
  return (Object.keys(STARTS) as (keyof typeof STARTS)[])
    .flatMap((from) => {
      const date = STARTS[from](front)
      return date === undefined ? [] : [{ from, date }]
    })
    .at(0)
}
