import type { Inline, MarkedRun } from '@policy/model'
import { sliceContent } from '../words/slice-content.ts'
import type { Span } from '../words/span.ts'

/** Words of both sides as runs with a mark; of words that were kept the new ones. Without spans nothing changed. */
export function runsOf(
  a: readonly Inline[],
  b: readonly Inline[],
  spans: readonly Span[],
): readonly MarkedRun[] {
  if (spans.length === 0) return b.length === 0 ? [] : [{ mark: 'kept', content: b }]
  return spans.map((span) => ({
    mark: span.mark,
    content: span.mark === 'deleted' ? sliceContent(a, ...span.a) : sliceContent(b, ...span.b),
  }))
}
