import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import type { Block, ItemBlock, List, Section } from '../policy.ts'
import type { FrontMatter } from '../schema/front-matter.ts'
import type { Reader } from './reader.ts'

/** What the front matter says about numbers, and where it says `lists`. */
interface Said {
  readonly numbering: NonNullable<FrontMatter['numbering']>
  readonly lists: Place | undefined
}

/** Numbered lists that the document's `numbering` gives no numbers: nobody could say what to print. */
export function unnumberedLists(
  blocks: readonly (Block | ItemBlock)[],
  reader: Reader,
  said: Said,
  above: readonly Section[] = [],
  inItem = false,
): readonly Diagnostic[] {
  return blocks.flatMap((block): readonly Diagnostic[] => {
    if (block.kind === 'section')
      return unnumberedLists(block.blocks, reader, said, [...above, block])
    if (block.kind !== 'list') return []
    const inside = block.items.flatMap((item) =>
      unnumberedLists(item.blocks, reader, said, above, true),
    )
    if (!block.ordered || block.items[0]?.number !== null) return inside
    const ways = [clauseNumbers(inItem ? [] : above, said.numbering), LISTS, BULLETS]
    return [
      unnumbered(block, reader, said, ways.filter((way) => way !== '').join('; or ')),
      ...inside,
    ]
  })
}

const LISTS = 'set `lists` to `decimal` (or `lower-alpha`, `lower-roman`)'
const BULLETS = 'begin each item with `- `'

function unnumbered(list: List, reader: Reader, said: Said, ways: string): Diagnostic {
  const place = list.items[0]?.place as Place
  return diagnostic(
    'unnumbered-list',
    reader.placeOf(markerOf(place, reader)),
    'a numbered list in a part of the document that has no numbers',
    {
      help: `under \`numbering\`, ${ways}`,
      ...(said.lists ? { fix: { place: said.lists, text: 'decimal' } } : {}),
    },
  )
}

/** How the items become numbered clauses where they stand; empty where they cannot. */
function clauseNumbers(above: readonly Section[], numbering: Said['numbering']): string {
  const top = above[0]
  if (!top || above.some(({ role }) => role === 'unnumbered')) return ''
  const inAppendix = top.role === 'appendix'
  const needed = [
    ...(numbering.sections !== 'decimal' && (!inAppendix || above.length > 1) ? ['sections'] : []),
    ...(numbering.items === 'decimal' ? [] : ['items']),
  ].map((key) => `\`${key}\``)
  const prefix =
    inAppendix && top.prefix === null
      ? ['set `appendix-prefix` to `upper-alpha` (or `decimal`)']
      : []
  const decimal = needed.length > 0 ? [`set ${needed.join(' and ')} to \`decimal\``] : []
  return [...prefix, ...decimal].join(' and ')
}

/** The `1.` in front of an item's words. */
function markerOf(place: Place, reader: Reader): Span {
  const words = reader.offsetOf(place.start)
  const before = reader.text.slice(0, words)
  const marker = /(\d{1,9}[.)])\s+$/.exec(before.slice(-40))
  const start = words - (marker?.[0].length ?? 0)
  return { start, end: start + (marker?.[1]?.length ?? 1) }
}
