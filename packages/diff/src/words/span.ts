import type { Mark } from '@policy/model'

/** Offsets into the words of one side: from, and up to but without. */
type Range = readonly [from: number, to: number]

/** A stretch of words with one mark, by where it stands on either side; a side on which it does not stand has an empty range. */
export interface Span {
  readonly mark: Mark
  readonly a: Range
  readonly b: Range
}

const OTHER_WAY = { kept: 'kept', deleted: 'inserted', inserted: 'deleted' } as const

/** The same change, from the new words to the old ones. What is deleted still comes before what is inserted. */
export function mirrorSpans(spans: readonly Span[]): readonly Span[] {
  const turned = spans.map(({ mark, a, b }): Span => ({ mark: OTHER_WAY[mark], a: b, b: a }))
  const ordered: Span[] = []
  for (const span of turned) {
    const last = ordered.at(-1)
    if (span.mark !== 'deleted' || last?.mark !== 'inserted') {
      ordered.push(span)
      continue
    }
    const [start, end] = [last.b[0], span.a[1]]
    ordered.splice(-1, 1, { ...span, b: [start, start] }, { ...last, a: [end, end] })
  }
  return ordered
}
