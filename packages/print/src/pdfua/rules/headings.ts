import type { DocumentRule } from '../rule.ts'
import { childElements, type StructureTree } from '../structure-tree.ts'

/** Numbered headings in order, with their level. */
function numbered(
  tree: StructureTree | undefined,
): readonly { readonly level: number; readonly page: number | null }[] {
  return (tree?.elements ?? []).flatMap(({ role, page }) => {
    const level = /^H([1-6])$/.exec(role ?? '')?.[1]
    return level === undefined ? [] : [{ level: Number(level), page }]
  })
}

/** A heading skips a level (ISO 14289-1, 7.4.2; Matterhorn 14-002, 14-003). */
export const skippedHeadingLevel: DocumentRule = {
  id: 'skipped-heading-level',
  clause: '7.4.2-1',
  checkpoint: '14-003',
  description:
    'The first heading is not of level 1, or a heading is more than one level below the one before.',
  help: 'begin with `h1`, and go down one level at a time',
  check: ({ tree }) => {
    const headings = numbered(tree)
    return headings.flatMap(({ level, page }, index) => {
      const before = headings[index - 1]?.level
      if (level <= (before ?? 0) + 1) return []
      const message =
        before === undefined
          ? `the first heading is of level ${level}`
          : `a heading of level ${level} comes right after one of level ${before}`
      return [{ message, page }]
    })
  },
}

/** Two kinds of headings in one document (ISO 14289-1, 7.4.4; Matterhorn 14-007). */
export const mixedHeadings: DocumentRule = {
  id: 'mixed-headings',
  clause: '7.4.4-3',
  checkpoint: '14-007',
  description: 'The document has headings with a level (H1 to H6) and without one (H).',
  help: 'give every heading a level',
  check: ({ tree }) => {
    const plain = tree?.elements.find(({ role }) => role === 'H')
    return plain && numbered(tree).length > 0
      ? [{ message: 'some headings have a level and some have none', page: plain.page }]
      : []
  },
}

/** Two headings of one section (ISO 14289-1, 7.4.4; Matterhorn 14-006). */
export const doubledHeading: DocumentRule = {
  id: 'doubled-heading',
  clause: '7.4.4-1',
  checkpoint: '14-006',
  description: 'A part of the document has more than one heading without a level (H).',
  help: 'give every heading a level, or a section of its own',
  check: ({ tree }) =>
    (tree?.elements ?? []).flatMap((element) =>
      childElements(element).filter(({ role }) => role === 'H').length > 1
        ? [{ message: 'a part of the document has more than one heading', page: element.page }]
        : [],
    ),
}
