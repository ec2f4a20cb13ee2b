import { BLANK, textOf, type Inline, type Mark, type MarkedRun } from '@policy/model'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { inlineHtml } from '../inline-html.ts'

/** What is said where a deletion or insertion begins and ends: on paper to the eye as well, on a screen to those who hear the page. */
const SAID = {
  deleted: { name: 'del', begin: 'deleted: ', heard: ' end of deletion ' },
  inserted: { name: 'ins', begin: 'inserted: ', heard: ' end of insertion ' },
} as const

/** Runs as HTML, in order. `sides` leaves out what one side does not have. */
export function runsHtml(
  runs: readonly MarkedRun[],
  without: Mark | null = null,
): readonly ElementContent[] {
  let before = ''
  return runs
    .filter(({ mark }) => mark !== without)
    .flatMap(({ mark, content }): readonly ElementContent[] => {
      const words = inlineHtml(withLines(content), before)
      before = textOf(content).at(-1) ?? before
      return mark === 'kept' ? words : [markedHtml(mark, words)]
    })
}

/** Words that are marked as a whole. */
export function markedHtml(mark: 'deleted' | 'inserted', words: ElementContent[]): Element {
  const { name, begin, heard } = SAID[mark]
  return h(name, [
    h('span.mark', `[${begin}`),
    h('span.heard', begin),
    ...words,
    h('span.mark', ' :end]'),
    h('span.heard', heard),
  ])
}

/** Places to write on as a line. */
export function withLines(content: readonly Inline[]): readonly Inline[] {
  return content.map((each): Inline =>
    each.kind === 'text'
      ? { ...each, text: each.text.replaceAll(BLANK, '________') }
      : { ...each, content: withLines(each.content) },
  )
}
