import { textOf, type Inline } from '@policy/model'

/** The part of some words that stands between two offsets, with its emphasis and links. */
export function sliceContent(
  content: readonly Inline[],
  start: number,
  end: number,
): readonly Inline[] {
  let at = 0
  return content.flatMap((each): readonly Inline[] => {
    const length = each.kind === 'text' ? each.text.length : textOf(each.content).length
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)]
    at += length
    if (from >= to) return []
    if (each.kind === 'text') return [{ ...each, text: each.text.slice(from, to) }]
    return [{ ...each, content: sliceContent(each.content, from, to) }]
  })
}
