import type { DocumentRule, RuleText } from '../rule.ts'
import { childElements, parentRole } from '../structure-tree.ts'

/** A rule that tags of some roles stand only in tags of some others. */
function onlyIn(
  text: RuleText,
  roles: readonly string[],
  parents: readonly string[],
): DocumentRule {
  return {
    ...text,
    check: ({ tree }) =>
      (tree?.elements ?? []).flatMap((element) => {
        if (element.role === null || !roles.includes(element.role)) return []
        const parent = parentRole(element)
        if (parent !== undefined && parent !== null && parents.includes(parent)) return []
        const where =
          parent === undefined ? 'at the top' : `in a \`${parent ?? 'tag of no known type'}\``
        return [{ message: `a \`${element.role}\` stands ${where}`, page: element.page }]
      }),
  }
}

/** A rule that in tags of some roles stand only tags of some others. */
function only(text: RuleText, roles: readonly string[], kids: readonly string[]): DocumentRule {
  return {
    ...text,
    check: ({ tree }) =>
      (tree?.elements ?? [])
        .filter(({ role }) => role !== null && roles.includes(role))
        .flatMap((element) =>
          childElements(element)
            .filter(({ role }) => role === null || !kids.includes(role))
            .map(({ role, type, page }) => ({
              message: `a \`${role ?? type}\` stands in a \`${element.role ?? ''}\``,
              page,
            })),
        ),
  }
}

const LISTS = { checkpoint: '09-005', help: 'tag lists as L > LI > Lbl and LBody' } as const
const CONTENTS = { checkpoint: '09-006', help: 'tag contents lists as TOC > TOCI' } as const
const TABLES = {
  checkpoint: '09-004',
  help: 'tag tables as Table > THead, TBody or TFoot > TR > TH and TD',
} as const

/** Where parts of lists stand (ISO 14289-1, 7.2; ISO 32000-1, table 336; Matterhorn 09-005). */
export const listNesting: readonly DocumentRule[] = [
  onlyIn(
    {
      id: 'item-outside-list',
      clause: '7.2-17',
      description: 'An item (LI) that stands in no list.',
      ...LISTS,
    },
    ['LI'],
    ['L'],
  ),
  onlyIn(
    {
      id: 'item-body-outside-item',
      clause: '7.2-18',
      description: 'The body of an item (LBody) that stands in no item.',
      ...LISTS,
    },
    ['LBody'],
    ['LI'],
  ),
  only(
    {
      id: 'stray-list-child',
      clause: '7.2-19',
      description: 'Something in a list (L) that is no item, list or caption.',
      ...LISTS,
    },
    ['L'],
    ['L', 'LI', 'Caption'],
  ),
  only(
    {
      id: 'stray-item-child',
      clause: '7.2-20',
      description: 'Something in an item (LI) that is neither its label nor its body.',
      ...LISTS,
    },
    ['LI'],
    ['Lbl', 'LBody'],
  ),
]

/** Where parts of contents lists stand (ISO 14289-1, 7.2; ISO 32000-1, table 333; Matterhorn 09-006). */
export const contentsNesting: readonly DocumentRule[] = [
  onlyIn(
    {
      id: 'entry-outside-contents',
      clause: '7.2-26',
      description: 'An entry of a contents list (TOCI) that stands in none.',
      ...CONTENTS,
    },
    ['TOCI'],
    ['TOC'],
  ),
  only(
    {
      id: 'stray-contents-child',
      clause: '7.2-27',
      description: 'Something in a contents list (TOC) that is no entry, contents list or caption.',
      ...CONTENTS,
    },
    ['TOC'],
    ['TOC', 'TOCI', 'Caption'],
  ),
]

/** Where parts of tables stand (ISO 14289-1, 7.2; ISO 32000-1, table 337; Matterhorn 09-004). */
export const tableNesting: readonly DocumentRule[] = [
  only(
    {
      id: 'stray-table-child',
      clause: '7.2-3',
      description: 'Something in a table that is no row, group of rows or caption.',
      ...TABLES,
    },
    ['Table'],
    ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  ),
  onlyIn(
    {
      id: 'row-outside-table',
      clause: '7.2-4',
      description: 'A row (TR) that stands in no table.',
      ...TABLES,
    },
    ['TR'],
    ['Table', 'THead', 'TBody', 'TFoot'],
  ),
  onlyIn(
    {
      id: 'row-group-outside-table',
      clause: '7.2-6',
      description: 'A group of rows (THead, TBody, TFoot) that stands in no table.',
      ...TABLES,
    },
    ['THead', 'TBody', 'TFoot'],
    ['Table'],
  ),
  onlyIn(
    {
      id: 'cell-outside-row',
      clause: '7.2-9',
      description: 'A cell (TH, TD) that stands in no row.',
      ...TABLES,
    },
    ['TH', 'TD'],
    ['TR'],
  ),
  only(
    {
      id: 'stray-row-child',
      clause: '7.2-10',
      description: 'Something in a row that is no cell.',
      ...TABLES,
    },
    ['TR'],
    ['TH', 'TD'],
  ),
  only(
    {
      id: 'stray-row-group-child',
      clause: '7.2-37',
      description: 'Something in a group of rows (THead, TBody, TFoot) that is no row.',
      ...TABLES,
    },
    ['THead', 'TBody', 'TFoot'],
    ['TR'],
  ),
]
