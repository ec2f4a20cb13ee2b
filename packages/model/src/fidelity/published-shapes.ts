import type { BlockShape } from './placed-words.ts'

/** A line of the published text that is not empty. */
interface ShapedLine {
  readonly shape: BlockShape
  /** Without bullet, `#` and indentation. */
  readonly words: string
}

/**
 * What each line that is not empty is. A bullet makes an item, indentation puts a line into the item above it that is
 * less indented, an empty line between two items ends their list, and `#` says the depth of a heading.
 */
export function publishedShapes(lines: readonly string[]): readonly ShapedLine[] {
  const shaped: ShapedLine[] = []
  /** Indentation of the items that the line stands in, outermost first. */
  let open: readonly number[] = []
  let parted = false
  for (const line of lines) {
    const [, marks = '', words = ''] = /^(\s*(?:(?:[-\u2022]|#{1,6})\s+)*)(.*)$/.exec(line) ?? []
    if (words === '') {
      parted = true
      continue
    }
    const indent = / */.exec(line)?.[0].length ?? 0
    const around = open.filter((each) => each < indent)
    const level = /#+/.exec(marks)?.[0].length ?? null
    const kind = level !== null ? 'heading' : marks.trim() === '' ? 'plain' : 'item'
    const before = shaped.at(-1)?.shape
    const apart = parted && !(before?.kind === 'plain' && before.depth > around.length)
    const goesOn = kind === 'item' && open.includes(indent) && !apart
    shaped.push({ shape: { kind, depth: around.length, level, goesOn }, words })
    open = kind === 'item' ? [...around, indent] : around
    parted = false
  }
  return shaped
}
