import type { DocumentRule } from '../rule.ts'
import { childElements } from '../structure-tree.ts'

/** Several heads or feet of one table, or one without a body (ISO 14289-1, 7.2; Matterhorn 09-004). */
export const oddRowGroups: DocumentRule = {
  id: 'odd-row-groups',
  clause: '7.2-11',
  checkpoint: '09-004',
  description: 'A table has more than one THead or TFoot, or has one but no TBody.',
  help: 'give each table one `thead` at most, and a `tbody`',
  check: ({ tree }) =>
    (tree?.elements ?? [])
      .filter(({ role }) => role === 'Table')
      .flatMap((table) => {
        const kids = childElements(table)
        const count = (wanted: string): number => kids.filter(({ role }) => role === wanted).length
        const page = table.page
        if (count('THead') > 1 || count('TFoot') > 1)
          return [{ message: 'a table has more than one head or foot', page }]
        return count('THead') + count('TFoot') > 0 && count('TBody') === 0
          ? [{ message: 'a table has a head or foot, but no body', page }]
          : []
      }),
}

/** A caption that is not where captions are (ISO 14289-1, 7.2; Matterhorn 09-004 to 09-006). */
export const misplacedCaption: DocumentRule = {
  id: 'misplaced-caption',
  clause: '7.2-39',
  checkpoint: '09-004',
  description:
    'A list, contents list or table has several captions, or one that does not stand first (in a table, first or last).',
  help: 'put the caption first in its table or list',
  check: ({ tree }) =>
    (tree?.elements ?? [])
      .filter(({ role }) => role === 'Table' || role === 'L' || role === 'TOC')
      .flatMap((element) => {
        const kids = childElements(element).map(({ role }) => role)
        const last = element.role === 'Table' ? kids.at(-1) === 'Caption' : false
        const inside = kids.slice(1, last ? -1 : undefined).includes('Caption')
        const doubled = kids.filter((kid) => kid === 'Caption').length > 1
        return inside || doubled
          ? [
              {
                message: `the caption of a \`${element.role ?? ''}\` is doubled, or stands in its middle`,
                page: element.page,
              },
            ]
          : []
      }),
}
