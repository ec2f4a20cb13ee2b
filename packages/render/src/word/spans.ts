import type { Inline, Mark, MarkedRun } from '@policy/model'
import { typeset } from '../typeset.ts'

/** Words of one look and one mark. */
export interface Span {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** Where the words lead; null where nowhere. */
  readonly link: string | null
  readonly mark: Mark
}

const PLAIN = { bold: false, italic: false, link: null } as const

/** Marked words as spans, quotes typeset as each document, the new and the old, reads them. */
export function spansOf(runs: readonly MarkedRun[]): readonly Span[] {
  const last = { new: '', old: '' }
  return runs
    .flatMap(({ content, mark }) => flat(content, { ...PLAIN, mark }))
    .map((span) => {
      const text = typeset(span.text, span.mark === 'deleted' ? last.old : last.new)
      const end = text.at(-1) ?? ''
      if (span.mark !== 'deleted') last.new = end
      if (span.mark !== 'inserted') last.old = end
      return { ...span, text }
    })
}

/** Plain words of one mark. */
export function plainSpan(text: string, mark: Mark): Span {
  return { ...PLAIN, text: typeset(text), mark }
}

function flat(content: readonly Inline[], look: Omit<Span, 'text'>): readonly Span[] {
  return content.flatMap((each): readonly Span[] => {
    switch (each.kind) {
      case 'text':
        return each.text === '' ? [] : [{ ...look, text: each.text }]
      case 'strong':
        return flat(each.content, { ...look, bold: true })
      case 'emphasis':
        return flat(each.content, { ...look, italic: true })
      case 'link':
        return flat(each.content, { ...look, link: each.target === '#' ? null : each.target })
    }
  })
}
