import { indexLines, type Place } from '@policy/model'

/** A text without its `«…»`, and what stood between them. */
export interface Marked {
  readonly text: string
  /** The marked words with their places, in order. */
  readonly marks: readonly { readonly words: string; readonly place: Place }[]
}

/** Takes `«…»` out of a text and remembers where the words stand. */
export function readMarks(path: string, marked: string): Marked {
  const text = marked.replace(/[«»]/g, '')
  const lines = indexLines(text)
  let removed = 0
  const marks = [...marked.matchAll(/«([^»]*)»/g)].map((match) => {
    const start = match.index - removed
    removed += 2
    const words = match[1] ?? ''
    return { words, place: lines.placeOf(path, { start, end: start + words.length }) }
  })
  return { text, marks }
}
