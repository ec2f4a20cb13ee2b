import type { Block, Section } from '../policy.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { diagnostic } from '../diagnostic.ts'

/**
 * Puts blocks under the headings they follow. Reports levels that are skipped and sections that hold nothing.
 * `unread` says that something stands under a heading which could not be read: that has its own finding.
 */
export function nestSections(
  flat: readonly Block[],
  report: (found: Diagnostic) => void,
  unread: (section: Section) => boolean,
): readonly Block[] {
  let at = 0
  const take = (depth: number): readonly Block[] => {
    const blocks: Block[] = []
    while (at < flat.length) {
      const block = flat[at] as Block
      if (block.kind !== 'section') {
        blocks.push(block)
        at++
        continue
      }
      if (block.depth <= depth) break
      if (block.depth > depth + 1 && depth > 0) report(skipped(block, depth))
      at++
      const section: Section = { ...block, blocks: take(block.depth) }
      if (section.blocks.length === 0 && !unread(section)) report(empty(section))
      blocks.push(section)
    }
    return blocks
  }
  // Headings begin at `##`; the title of the document is the level above.
  return take(1)
}

function skipped(section: Section, depth: number): Diagnostic {
  const { path, start } = section.place
  const hashes = { path, start, end: { line: start.line, column: start.column + section.depth } }
  const text = '#'.repeat(depth + 1)
  return diagnostic(
    'skipped-heading-level',
    hashes,
    `a heading of level ${section.depth} right under one of level ${depth}`,
    { help: `write \`${text}\``, fix: { place: hashes, text } },
  )
}

function empty(section: Section): Diagnostic {
  return diagnostic('empty-section', section.place, 'a heading with nothing under it', {
    help: 'write the section, or take it away',
    fix: { place: section.place, text: '' },
  })
}
