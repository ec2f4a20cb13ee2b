import type { MarkedRow } from '@policy/model'
import { describe, expect, test } from 'vitest'
import {
  blocks,
  deleted,
  inserted,
  kept,
  openFile,
  paragraph,
  row,
  run,
  text,
} from './support/made-rows.ts'
import {
  at,
  bodyOf,
  childrenOf,
  decided,
  partOf,
  within,
  type Decision,
} from './support/word-file.ts'

const DECISIONS: readonly Decision[] = ['accept', 'reject']

describe('a table', () => {
  const table = row('table', 'people', {
    content: [],
    headed: true,
    cells: [
      [text('Who'), text('What')],
      [text('Head'), text('signs')],
    ],
  })

  test('that is new goes as a whole', async () => {
    const parts = await openFile([
      kept(paragraph('before')),
      inserted(table),
      kept(paragraph('after')),
    ])
    expect(blocks(parts, 'accept')).toEqual([
      'words of before',
      'Who What Head signs',
      'words of after',
    ])
    expect(blocks(parts, 'reject')).toEqual(['words of before', 'words of after'])
    expect(within(decided(parts, 'reject'), 'w:tbl')).toEqual([])
  })

  test('has rows that are new or gone, and words that changed', async () => {
    const cells = kept(table).cells
    const rows: MarkedRow['cells'] = [
      ...cells.slice(0, 1),
      {
        mark: 'kept',
        cells: [[run('kept', 'Head')], [run('deleted', 'signs'), run('inserted', 'reads')]],
      },
      { mark: 'inserted', cells: [[run('inserted', 'Chair')], [run('inserted', 'signs')]] },
      { mark: 'deleted', cells: [[run('deleted', 'Clerk')], []] },
    ]
    const parts = await openFile([{ ...kept(table), cells: rows }])
    expect(blocks(parts, 'accept')).toEqual(['Who What Head reads Chair signs'])
    expect(blocks(parts, 'reject')).toEqual(['Who What Head signs Clerk'])
  })

  test('has a head that comes again on every page', async () => {
    const document = partOf(await openFile([kept(table)]), 'word/document.xml')
    const heads = within(document, 'w:tr').map(
      (each) => at(each, 'w:trPr', 'w:tblHeader') !== undefined,
    )
    expect(heads).toEqual([true, false])
  })

  test('does not grow into the one next to it, whichever of them stays', async () => {
    const other = { ...table, id: 'other' }
    for (const rows of [
      [kept(table), kept(other)],
      [kept(table), inserted(other)],
      [deleted(table), kept(other)],
      [kept(table), inserted({ ...table, id: 'third' }), kept(other)],
    ]) {
      const parts = await openFile(rows)
      for (const decision of DECISIONS) {
        const names = childrenOf(bodyOf(decided(parts, decision))).map(({ tagName }) => tagName)
        expect(names.join(' ')).not.toContain('w:tbl w:tbl')
        expect(names.at(-2)).toBe('w:p')
      }
    }
  })
})
