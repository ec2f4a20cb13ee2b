import type { Place } from './place.ts'

/** A run of words, as typed. */
export interface Text {
  readonly kind: 'text'
  readonly text: string
}

/** Words made to stand out. */
export interface Emphasis {
  readonly kind: 'emphasis' | 'strong'
  readonly content: readonly Inline[]
}

/** Words that lead somewhere: `#id`, an address, or `#` where the document's own link is empty. */
export interface Link {
  readonly kind: 'link'
  readonly target: string
  readonly content: readonly Inline[]
  /** The whole link in its file, brackets included. */
  readonly place: Place
}

/** Anything that stands inside a block. */
export type Inline = Text | Emphasis | Link

/** The words of inlines, without marks. */
export function textOf(content: readonly Inline[]): string {
  return content.map((each) => (each.kind === 'text' ? each.text : textOf(each.content))).join('')
}

/** Every link among inlines, in order. */
export function linksOf(content: readonly Inline[]): readonly Link[] {
  return content.flatMap((each) => {
    if (each.kind === 'text') return []
    return each.kind === 'link' ? [each, ...linksOf(each.content)] : linksOf(each.content)
  })
}
