import type { BlockContent, DefinitionContent, ListItem, Nodes, RootContent } from 'mdast'
import type { Span } from '../place.ts'
import { firstWords } from './first-words.ts'
import { columnOf, firstLineOf, lineStart, spanOf, widthOf, type Reader } from './reader.ts'

/** An item, paragraph or table among its neighbours; columns count from 0, a tab reaches the next fourth one. */
interface Unit {
  readonly span: Span
  /** What is underlined: the sign of an item, the first line of anything else. */
  readonly shown: Span
  readonly column: number
  /** Of an item: where the first sign of its list stands, and where its words begin. */
  readonly item?: { readonly first: number; readonly words: number }
}

/**
 * Says where something is indented more than the items above it, but less than their words.
 * Markdown takes it out of the item it was typed under, and nobody would see it.
 */
export function reportHalfIndented(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  reader: Reader,
): void {
  let above: Unit['item']
  let misread: Unit[] = []
  const close = (): void => {
    if (above && misread[0]) report(misread[0], misread, above, reader)
    misread = []
  }
  for (const unit of nodes.flatMap((node) => unitsOf(node, reader))) {
    if (above && unit.column > above.first && unit.column < above.words) misread.push(unit)
    else {
      close()
      above = unit.item
    }
  }
  close()
}

function unitsOf(node: Nodes, reader: Reader): readonly Unit[] {
  const span = spanOf(node)
  const shown = firstLineOf(reader, node)
  const column = columnOf(span.start, reader)
  if (node.type === 'list') return node.children.map((item) => unitOfItem(item, column, reader))
  // Only what may stand in an item could have been meant to.
  return [{ span, shown, column: node.type === 'paragraph' || node.type === 'table' ? column : 0 }]
}

function unitOfItem(item: ListItem, first: number, reader: Reader): Unit {
  const span = spanOf(item)
  const line = firstLineOf(reader, item)
  const [, sign = '', gap = ''] =
    /^([-*+]|\d{1,9}[.)])([ \t]*(?=\S)|)/.exec(reader.text.slice(line.start, line.end)) ?? []
  const shown = { start: span.start, end: span.start + sign.length }
  const signEnd = columnOf(shown.end, reader)
  const words = columnOf(shown.end + gap.length, reader)
  // After five spaces the words are code, and after none there are no words: then they belong one space behind the sign.
  const near = words > signEnd && words <= signEnd + 4
  const column = columnOf(span.start, reader)
  return { span, shown, column, item: { first, words: near ? words : signEnd + 1 } }
}

function report(
  first: Unit,
  misread: readonly Unit[],
  above: NonNullable<Unit['item']>,
  reader: Reader,
): void {
  const start = lineStart(first.span.start, reader)
  const span = { start, end: misread.at(-1)?.span.end ?? first.span.end }
  const by = above.words - first.column
  const text = reader.text
    .slice(span.start, span.end)
    .replace(
      /(^|\n)([ \t]*)(?=\S)/g,
      (_, end: string, blank: string) => end + ' '.repeat(widthOf(blank) + by),
    )
  const words = firstWords(reader.text.slice(first.shown.start, first.shown.end))
  const [lines, it] = misread.length > 1 ? ['these lines', 'them'] : ['the line', 'it']
  const none = above.first === 0 ? 'none' : String(above.first)
  reader.report(
    'half-indented',
    first.shown,
    `\`${words}\` is indented, but too little to stand in the item above it`,
    {
      help: `begin ${lines} with ${above.words} spaces to put ${it} into that item, or with ${none} to put ${it} beside that item`,
      fix: { span, text },
    },
  )
}
