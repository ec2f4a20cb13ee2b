import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import type { Block, ItemBlock, List } from '../policy.ts'
import type { Reader } from './reader.ts'

/** Numbered lists that the document's `numbering` gives no numbers: nobody could say what to print. */
export function unnumberedLists(
  blocks: readonly (Block | ItemBlock)[],
  reader: Reader,
  lists: Place | undefined,
): readonly Diagnostic[] {
  return blocks.flatMap((block): readonly Diagnostic[] => {
    if (block.kind === 'section') return unnumberedLists(block.blocks, reader, lists)
    if (block.kind !== 'list') return []
    const inside = block.items.flatMap((item) => unnumberedLists(item.blocks, reader, lists))
    return block.ordered && block.items[0]?.number === null
      ? [unnumbered(block, reader, lists), ...inside]
      : inside
  })
}

function unnumbered(list: List, reader: Reader, lists: Place | undefined): Diagnostic {
  const place = list.items[0]?.place as Place
  return diagnostic(
    'unnumbered-list',
    reader.placeOf(markerOf(place, reader)),
    'a numbered list in a part of the document that has no numbers',
    {
      help: 'under `numbering`, set `lists` to `decimal` (or `lower-alpha`, `lower-roman`), or `sections` and `items` to `decimal`; or begin each item with `- `',
      ...(lists ? { fix: { place: lists, text: 'decimal' } } : {}),
    },
  )
}

/** The `1.` in front of an item's words. */
function markerOf(place: Place, reader: Reader): Span {
  const words = reader.offsetOf(place.start)
  const before = reader.text.slice(0, words)
  const marker = /(\d{1,9}[.)])\s+$/.exec(before.slice(-40))
  const start = words - (marker?.[0].length ?? 0)
  return { start, end: start + (marker?.[1]?.length ?? 1) }
}
