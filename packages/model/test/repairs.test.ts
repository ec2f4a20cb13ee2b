import {
  applyRepairs,
  compareWords,
  publishedWords,
  type Place,
  type PlacedWord,
  type Repair,
} from '@policy/model'
import { describe, expect, test } from 'vitest'
import { real } from './support/library.ts'

const PUBLISHED =
  'Staff must\n\nnot share.\nJuly 2019\n- one - two\nA<br>B\u00B9\nsame same\nlast line\n'
const placeOf = (index: number): Place => ({
  path: 'repairs.yaml',
  start: { line: index + 1, column: 1 },
  end: { line: index + 1, column: 2 },
})

function repaired(...repairs: readonly Omit<Repair, 'why'>[]): ReturnType<typeof applyRepairs> {
  return applyRepairs(
    PUBLISHED,
    repairs.map((repair) => ({ why: 'because', ...repair })),
    placeOf,
  )
}

const faults = (...repairs: readonly Omit<Repair, 'why'>[]): unknown =>
  repaired(...repairs).diagnostics.map(({ code, message }) => [code, message])

describe('a repair of each kind does what it may', () => {
  test.each<[string, Omit<Repair, 'why'>, string, number]>([
    [
      'join',
      {
        line: '1',
        kind: 'join',
        before: 'Staff must\n\nnot share.',
        after: 'Staff must not share.',
      },
      PUBLISHED.replace('must\n\nnot', 'must not'),
      0,
    ],
    [
      'split',
      { line: '5', kind: 'split', before: '- one - two', after: '- one\n- two' },
      PUBLISHED.replace('one - two', 'one\n- two'),
      0,
    ],
    [
      'nest',
      { line: '5', kind: 'nest', before: '- one', after: '  - one' },
      PUBLISHED.replace('- one', '  - one'),
      0,
    ],
    [
      'mark',
      { line: '5', kind: 'mark', before: '- one', after: '• *one*' },
      PUBLISHED.replace('- one', '• *one*'),
      0,
    ],
    [
      'move',
      { line: '8', kind: 'move', before: 'last line\n', to: '1' },
      `last line\n\n${PUBLISHED.replace('last line\n', '')}`,
      0,
    ],
    [
      'page-footer',
      { line: '4', kind: 'page-footer', before: 'July 2019\n' },
      PUBLISHED.replace('July 2019\n', ''),
      2,
    ],
    [
      'contents',
      { line: '5', kind: 'contents', before: '- one - two\n' },
      PUBLISHED.replace('- one - two\n', ''),
      3,
    ],
    [
      'markup',
      { line: '6', kind: 'markup', before: 'A<br>B\u00B9', after: 'A B' },
      PUBLISHED.replace('A<br>B\u00B9', 'A B'),
      -1,
    ],
    [
      'duplicate-mark',
      { line: '7', kind: 'duplicate-mark', before: 'same same', after: 'same' },
      PUBLISHED.replace('same same', 'same'),
      1,
    ],
  ])('%s', (_, repair, text, deleted) => {
    const done = repaired(repair)
    expect(done.diagnostics).toEqual([])
    expect(done.text).toBe(text)
    // Words published less words deleted are words printed: where a tag parted two words, there is one more.
    expect(done.deleted).toBe(deleted)
  })
})

describe('a repair that does more than its kind may is refused, and nothing is repaired', () => {
  test.each(['join', 'split', 'nest', 'mark'] as const)('a %s that changes a letter', (kind) => {
    expect(faults({ line: '3', kind, before: 'not share.', after: 'not shame.' })).toEqual([
      ['repair-changes-words', `a repair of kind \`${kind}\` cannot change letters or digits`],
    ])
    expect(faults({ line: '3', kind, before: 'not share.', after: 'not share it.' })).toEqual([
      ['repair-changes-words', `a repair of kind \`${kind}\` cannot change letters or digits`],
    ])
  })

  test.each(['page-footer', 'contents', 'duplicate-mark'] as const)(
    'a %s that adds a word, or puts words in another order',
    (kind) => {
      expect(faults({ line: '4', kind, before: 'July 2019', after: 'July 2020' })).toEqual([
        ['repair-changes-words', `a repair of kind \`${kind}\` can only take words away`],
      ])
      expect(faults({ line: '4', kind, before: 'July 2019', after: '2019 July' })).toEqual([
        ['repair-changes-words', `a repair of kind \`${kind}\` can only take words away`],
      ])
    },
  )

  test('markup that takes a word away', () => {
    expect(faults({ line: '6', kind: 'markup', before: 'A<br>B\u00B9', after: 'A' })).toEqual([
      [
        'repair-changes-words',
        'a repair of kind `markup` can take away only HTML and stray footnote marks',
      ],
    ])
  })

  test('a move that changes a letter, or says no line', () => {
    expect(
      faults({ line: '8', kind: 'move', before: 'last line', after: 'best line', to: '1' }),
    ).toEqual([['repair-changes-words', 'a repair of kind `move` cannot change letters or digits']])
    expect(faults({ line: '8', kind: 'move', before: 'last line' })).toEqual([
      ['repair-changes-words', 'a move has to say to which line'],
    ])
  })

  test('words that are not on the line', () => {
    expect(faults({ line: '2', kind: 'join', before: 'not share.', after: 'not share.' })).toEqual([
      ['repair-not-found', 'line 2 of the published text has no `not share.`'],
    ])
    expect(faults({ line: '99', kind: 'join', before: 'Staff', after: 'Staff' })).toEqual([
      ['repair-not-found', 'line 99 of the published text has no `Staff`'],
    ])
  })

  test('words that another repair changes too', () => {
    const result = repaired(
      { line: '5', kind: 'mark', before: 'one - two', after: 'one – two' },
      { line: '5', kind: 'mark', before: '- one', after: '• one' },
    )
    expect(result.diagnostics.map(({ code, place }) => [code, place.start.line])).toEqual([
      ['repair-overlap', 1],
    ])
    expect(result.text).toBe(PUBLISHED)
  })
})

test.each(
  real.library.policies.flatMap(({ policy, source }) =>
    source ? [[policy.id, source] as const] : [],
  ),
)('%s: every repair does what it says', (_, source) => {
  const { diagnostics, text } = applyRepairs(source.text, source.repairs.repairs, placeOf)
  expect(diagnostics).toEqual([])
  expect(text).not.toBe(source.text)
})

const inside = (word: string): PlacedWord => ({ word, begins: null, emphasis: '' })

describe('words compared in order', () => {
  const words = publishedWords(
    'Staff must not share.\n- Pupils *may* see [the page](https://example.org).\n',
  )

  test('marks and targets of links are no words; a line begins a block', () => {
    expect(words.map(({ word, begins }) => (begins ? `|${word}` : word)).join(' ')).toBe(
      '|Staff must not share. |Pupils may see the page.',
    )
    expect(compareWords(words, words)).toEqual({ gaps: [], unaccounted: 0, breaks: [], marks: [] })
  })

  test.each([
    ['dropped', words.toSpliced(2, 1), 1],
    ['added', words.toSpliced(2, 0, inside('ever')), 1],
    ['changed', words.with(2, inside('now')), 2],
    ['moved', [...words.slice(1), inside('Staff')], 2],
  ])('a word %s is found', (_, page, unaccounted) =>
    expect(compareWords(words, page).unaccounted).toBe(unaccounted),
  )

  test('a block run into another is found', () => {
    expect(compareWords(words, words.with(4, inside('Pupils')))).toMatchObject({
      gaps: [],
      breaks: [{ published: 4, word: 'Pupils', begins: 'published' }],
    })
  })
})

describe('marks of the published text', () => {
  /** Each line as it is read: kind, depth, whether it goes on with a list. */
  const shapes = (...lines: readonly string[]): readonly string[] =>
    publishedWords(lines.join('\n')).flatMap(({ word, begins }) =>
      begins
        ? [
            `${word} ${begins.kind}${begins.level ?? ''} ${begins.depth}${begins.goesOn ? ' +' : ''}`,
          ]
        : [],
    )

  test('a bullet makes an item, indentation puts it into the one above', () => {
    expect(shapes('intro:', '- one', '  - two', '    more', '  - three', '- four')).toEqual([
      'intro: plain 0',
      'one item 0',
      'two item 1',
      'more plain 2',
      'three item 1 +',
      'four item 0 +',
    ])
  })

  test('a list may be indented under a line that is no item', () => {
    expect(shapes('#### Staff', ' - one', ' - two', '\u2022 three')).toEqual([
      'Staff heading4 0',
      'one item 0',
      'two item 0 +',
      'three item 0',
    ])
  })

  test('an empty line between items ends the list, but not one behind a paragraph of the item', () => {
    expect(shapes('- one', '', '- two', '', '  words', '', '- three')).toEqual([
      'one item 0',
      'two item 0',
      'words plain 1',
      'three item 0 +',
    ])
  })

  test('asterisks are emphasis, which a word has when any letter of it has', () => {
    expect(
      publishedWords('is *not* and **NOT**, ***never*** "*ever*" *or so* on').map(
        ({ word, emphasis }) => `${emphasis}|${word}`,
      ),
    ).toEqual(['|is', '*|not', '|and', '**|NOT,', '***|never', '*|"ever"', '*|or', '*|so', '|on'])
  })

  test.each<[string, string, string, readonly string[]]>([
    ['a bullet', '- one', 'one', ['block']],
    ['depth', '- one\n  - two', '- one\n- two', ['block']],
    ['the depth of a heading', '### one', '#### one', ['block']],
    ['a heading that is none', '### one', 'one', ['block']],
    ['a list cut in two', '- one\n\n- two', '- one\n- two', ['block']],
    ['italics', 'one *two*', 'one two', ['emphasis']],
    ['bold for italics', 'one *two*', 'one **two**', ['emphasis']],
    ['a bullet and italics', '- *one*', 'one', ['block', 'emphasis']],
  ])('%s is found', (_, published, rendered, kinds) => {
    const compared = compareWords(publishedWords(published), publishedWords(rendered))
    expect(compared).toMatchObject({ gaps: [], breaks: [] })
    expect(compared.marks.map(({ difference }) => difference.of)).toEqual(kinds)
  })
})
