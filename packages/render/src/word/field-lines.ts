import type { FormField, Mark, MarkedRow } from '@policy/model'
import { spansOf, type Span } from './spans.ts'

/** A part of a field as it is printed, with what changed in it. */
export interface FieldLine {
  readonly role: 'label' | 'hint' | 'option' | 'row'
  /** Its own words: those of the new document, where it stands there. */
  readonly words: string
  /** Whether the part as a whole was put in or taken out. */
  readonly mark: Mark
  readonly spans: readonly Span[]
}

type Part = Pick<FieldLine, 'role' | 'words'>

/** A piece of a span, and the part of either document that it lies in: none between two parts, or where it does not stand. */
interface Chunk {
  readonly span: Span
  readonly now: Part | null
  readonly before: Part | null
}

/** Parts the marked words of a field where its own words part, in both documents; parts that came or went are lines of their own. */
export function fieldLines({ a, b, mark, runs }: MarkedRow): readonly FieldLine[] {
  const spans = spansOf(runs)
  const [now, before] = [partsOf(b?.field), partsOf(a?.field)]
  // Marked by somebody who laid the words out otherwise: they are all the label.
  if (!fits(spans, now, 'deleted') || !fits(spans, before, 'inserted'))
    return [{ role: 'label', words: '', mark, spans }]
  const chunks = chunksOf(spans, now, before)
  const stays = new Set(
    chunks.flatMap((each) => (each.now && each.before ? [each.now, each.before] : [])),
  )
  const lines = new Map<Part, readonly Span[]>()
  let current = now[0]
  for (const { span, now: own, before: was } of chunks) {
    current = own ?? current
    // Words taken out of a part that stays are in its line still.
    const part = own ?? (was && stays.has(was) ? current : was)
    if (part) lines.set(part, [...(lines.get(part) ?? []), span])
  }
  return [...lines].map(([part, own]) => ({
    ...part,
    spans: own,
    mark: mark !== 'kept' || stays.has(part) ? mark : now.includes(part) ? 'inserted' : 'deleted',
  }))
}

function partsOf(field: FormField | null | undefined): readonly Part[] {
  if (!field) return []
  const parts: readonly Part[] = [
    { role: 'label', words: field.label },
    { role: 'hint', words: field.hint ?? '' },
    ...field.options.map((words): Part => ({ role: 'option', words })),
    ...field.rows.map((words): Part => ({ role: 'row', words })),
  ]
  return parts.filter(({ words }) => words !== '')
}

function fits(spans: readonly Span[], parts: readonly Part[], without: Mark): boolean {
  const length = spans
    .filter(({ mark }) => mark !== without)
    .reduce((sum, { text }) => sum + text.length, 0)
  return parts.length === 0 || length === parts.map(({ words }) => words).join(' ').length
}

function chunksOf(
  spans: readonly Span[],
  now: readonly Part[],
  before: readonly Part[],
): readonly Chunk[] {
  const [inNow, inBefore] = [cursorOf(now), cursorOf(before)]
  return spans.flatMap((span) => {
    const chunks: Chunk[] = []
    for (let at = 0; at < span.text.length;) {
      const length = Math.min(
        span.text.length - at,
        span.mark === 'deleted' ? Infinity : inNow.left(),
        span.mark === 'inserted' ? Infinity : inBefore.left(),
      )
      chunks.push({
        span: { ...span, text: span.text.slice(at, at + length) },
        now: span.mark === 'deleted' ? null : inNow.take(length),
        before: span.mark === 'inserted' ? null : inBefore.take(length),
      })
      at += length
    }
    return chunks
  })
}

/** Goes through parts with one letter, a space, between two; past the end it is in none. */
function cursorOf(parts: readonly Part[]): {
  readonly left: () => number
  readonly take: (length: number) => Part | null
} {
  const segments = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ part: null, length: 1 }]),
    { part, length: part.words.length },
  ])
  let [at, used] = [0, 0]
  const left = (): number => (segments[at]?.length ?? Infinity) - used
  return {
    left,
    take: (length) => {
      const part = segments[at]?.part ?? null
      used += length
      if (left() === 0) [at, used] = [at + 1, 0]
      return part
    },
  }
}
