import { documentRows, unmarked, type Inline, type Row } from '@policy/model'
import { bookmarkName, renderWord } from '@policy/render'
import { describe, expect, test } from 'vitest'
import { real } from './support/library.ts'
import {
  blocks,
  CHANGE,
  deleted,
  inserted,
  kept,
  openFile,
  paragraph,
  row,
  run,
  text,
} from './support/made-rows.ts'
import { decidedWords } from './support/printed-row.ts'
import { decided, openWord, partOf, within, wordsIn, type Decision } from './support/word-file.ts'
import { blocksOf, clausesIn, styleOf } from './support/word-rows.ts'

const DECISIONS: readonly Decision[] = ['accept', 'reject']

describe('words in a paragraph that stays', () => {
  const rows = [
    {
      ...kept(paragraph('duty')),
      runs: [
        run('kept', 'Staff '),
        run('deleted', 'must'),
        run('inserted', 'should'),
        run('kept', ' ask.'),
      ],
    },
  ]

  test('are in or out as a whole', async () => {
    const parts = await openFile(rows)
    expect(blocks(parts, 'accept')).toEqual(['Staff should ask.'])
    expect(blocks(parts, 'reject')).toEqual(['Staff must ask.'])
  })

  test('say by whom and when, each with a number of its own', async () => {
    const document = partOf(await openFile(rows), 'word/document.xml')
    const changes = [...within(document, 'w:ins'), ...within(document, 'w:del')]
    expect(changes.map((each) => each.getAttribute('w:author'))).toEqual([
      CHANGE.author,
      CHANGE.author,
    ])
    expect(changes.map((each) => each.getAttribute('w:date'))).toEqual([CHANGE.date, CHANGE.date])
    expect(new Set(changes.map((each) => each.getAttribute('w:id'))).size).toBe(2)
  })

  test('are typeset as each document reads them', async () => {
    const parts = await openFile([
      { ...kept(paragraph('said')), runs: [run('deleted', '('), run('kept', '"friends"')] },
    ])
    expect(blocks(parts, 'accept')).toEqual(['\u201Cfriends\u201D'])
  })
})

describe('a paragraph that is new or gone', () => {
  test.each([
    ['first', [1, 0, 0]],
    ['between', [0, 1, 0]],
    ['last', [0, 0, 1]],
  ])('%s, leaves no empty line behind', async (_, places) => {
    const rows = ['one', 'two', 'three'].map((id, index) =>
      places[index] === 1 ? inserted(paragraph(id)) : kept(paragraph(id)),
    )
    const parts = await openFile(rows)
    expect(blocks(parts, 'accept')).toHaveLength(3)
    expect(blocks(parts, 'reject')).toHaveLength(2)
    const mirrored = await openFile(
      rows.map((each) => (each.mark === 'kept' ? each : deleted(each.b ?? paragraph('')))),
    )
    expect(blocks(mirrored, 'accept')).toEqual(blocks(parts, 'reject'))
    expect(blocks(mirrored, 'reject')).toEqual(blocks(parts, 'accept'))
  })

  test('between tables', async () => {
    const table = (id: string): Row =>
      row('table', id, { cells: [[text(id), text('x')]], content: [] })
    const parts = await openFile([kept(table('a')), inserted(paragraph('b')), kept(table('c'))])
    expect(blocks(parts, 'accept')).toEqual(['a x', 'words of b', 'c x'])
    expect(blocks(parts, 'reject')).toEqual(['a x', 'c x'])
  })
})

describe('a link', () => {
  const link = (target: string, words: string): Inline => ({
    kind: 'link',
    target,
    content: text(words),
    place: { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  })

  test('leads to the bookmark of its clause, and is words where there is none', async () => {
    const parts = await openFile([
      kept(
        row('paragraph', 'see', {
          content: [link('#the-rule', 'the rule'), link('#gone', 'gone')],
        }),
      ),
      kept(paragraph('the-rule')),
    ])
    const document = partOf(parts, 'word/document.xml')
    expect(
      within(document, 'w:hyperlink').map((each) => [each.getAttribute('w:anchor'), wordsIn(each)]),
    ).toEqual([['the_rule', 'the rule']])
    expect(blocks(parts, 'accept')[0]).toBe('the rulegone')
  })

  test('keeps its address whatever is decided, and one that runs something is words', async () => {
    const parts = await openFile([
      {
        ...kept(paragraph('see')),
        runs: [
          { mark: 'deleted', content: [link('https://example.org/?a=1&b=2', 'old')] },
          { mark: 'inserted', content: [link('https://example.org/new', 'new')] },
          { mark: 'kept', content: [link('javascript:alert(1)', 'run')] },
        ],
      },
    ])
    const targets = new Map(
      within(partOf(parts, 'word/_rels/document.xml.rels'), 'Relationship').map((each) => [
        each.getAttribute('Id'),
        each.getAttribute('Target'),
      ]),
    )
    const links = within(partOf(parts, 'word/document.xml'), 'w:hyperlink')
    expect(links.map((each) => targets.get(each.getAttribute('r:id')))).toEqual([
      'https://example.org/?a=1&b=2',
      'https://example.org/new',
    ])
    expect(blocks(parts, 'accept')).toEqual(['newrun'])
  })
})

test('words that docx would take for the number of a page stay words', async () => {
  const parts = await openFile([kept(row('paragraph', 'odd', { content: text('CURRENT') }))])
  expect(blocks(parts, 'accept')).toEqual(['CURRENT'])
})

test('a moved clause has its bookmark where it is now', async () => {
  const moved = paragraph('moved')
  const parts = await openFile([
    {
      ...deleted(moved),
      move: { end: 'from', id: 'moved', where: '', along: false, runs: [], cells: [] },
    },
    kept(paragraph('stays')),
    {
      ...inserted(moved),
      move: { end: 'to', id: 'moved', where: '', along: false, runs: [], cells: [] },
    },
  ])
  expect(clausesIn(parts, 'accept').map(({ name }) => name)).toEqual(['stays', 'moved'])
  expect(blocks(parts, 'reject')).toEqual(['words of moved', 'words of stays'])
})

describe('a field of a form', () => {
  const field = {
    id: 'who',
    place: { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    idPlace: null,
    label: 'Who?',
    hint: '(tick one)',
    fieldKind: 'tick-one',
    options: ['Head', 'Chair of governors'],
    rows: [],
  } as const
  const own = row('field', 'who', {
    field,
    content: text('Who? (tick one) Head Chair of governors'),
  })

  test('has a line for each option in either document, where words changed too', async () => {
    const now = { ...field, options: ['Head', 'Chair of governors', 'Pupil'] }
    const before = { ...field, hint: '(tick any)', options: ['Head teacher', 'Clerk', 'Chair'] }
    const parts = await openFile([
      kept(paragraph('before')),
      {
        ...kept(own),
        a: { ...own, field: before },
        b: { ...own, field: now },
        runs: [
          run('kept', 'Who? (tick '),
          run('deleted', 'any'),
          run('inserted', 'one'),
          run('kept', ') Head'),
          run('deleted', ' teacher Clerk'),
          run('kept', ' Chair'),
          run('inserted', ' of governors Pupil'),
        ],
      },
    ])
    expect(blocks(parts, 'accept').slice(1)).toEqual([
      'Who? (tick one)',
      '\u25CB Head',
      '\u25CB Chair of governors',
      '\u25CB Pupil',
    ])
    expect(blocks(parts, 'reject').slice(1)).toEqual([
      'Who? (tick any)',
      '\u25CB Head teacher',
      '\u25CB Clerk',
      '\u25CB Chair',
    ])
  })

  test('that is new goes with its boxes and lines', async () => {
    const line = row('field', 'name', {
      content: text('Name'),
      field: { ...field, id: 'name', label: 'Name', hint: null, fieldKind: 'lines', options: [] },
    })
    const parts = await openFile([
      kept(paragraph('before')),
      inserted(own),
      inserted(line),
      kept(paragraph('after')),
    ])
    expect(blocks(parts, 'reject')).toEqual(['words of before', 'words of after'])
    expect(blocksOf(decided(parts, 'accept')).map(styleOf)).toEqual([
      'BodyText',
      'FormLabel',
      'FormOption',
      'FormOption',
      'FormLabel',
      'FormLine',
      'FormLine',
      'FormLine',
      'BodyText',
    ])
  })
})

describe.each(real.policies.map((each) => [each.policy.id, each] as const))(
  '%s, every third row new and every fifth gone',
  (_, source) => {
    const clean = unmarked(documentRows({ ...source, roles: real.roles }))
    const rows = clean.map((each, index) => {
      const own = each.b
      if (!own || own.kind === 'heading') return each
      return index % 5 === 0 ? deleted(own) : index % 3 === 0 ? inserted(own) : each
    })

    test.each(DECISIONS)('%s all gives that document', async (decision) => {
      const parts = openWord(
        await renderWord(rows, { policy: source.policy, trust: source.trust, ...CHANGE }),
      )
      const left = rows.flatMap((each) => {
        const name = bookmarkName((each.b ?? each.a)?.id ?? '')
        return [{ name, words: decidedWords(each, decision) ?? '' }]
      })
      const printed = clausesIn(parts, decision).map(({ name, words }) => ({ name, words }))
      // A form has no words of its own, and its bookmark goes with its first part.
      const said = ({ words }: { readonly words: string }): boolean => words !== ''
      expect(printed.filter(said)).toEqual(left.filter(said))
    })
  },
)
