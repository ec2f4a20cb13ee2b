import type { Inline, Mark, MarkedCells, MarkedRow, MarkedRun, Row } from '@policy/model'
import fc from 'fast-check'

/** Marked rows of every kind, as two versions of a document might give them. */

const place = { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

const mark: fc.Arbitrary<Mark> = fc.constantFrom('kept', 'kept', 'inserted', 'deleted')

const words: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'staff',
      'must',
      '"not"',
      "don't",
      '<share>',
      '&',
      '%1',
      'CURRENT',
      '4.2',
      'é',
      '日本語',
      '\u{1F469}',
      ']]>',
      'A-B',
      '-',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => `${all.join(' ')} `)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map((text): Inline => ({ kind: 'text', text })),
  fc
    .tuple(fc.constantFrom('strong' as const, 'emphasis' as const), words)
    .map(([kind, text]): Inline => ({ kind, content: [{ kind: 'text', text }] })),
  fc
    .tuple(fc.constantFrom('#', '#r1', '#none', 'https://example.org/?a=1&b="2"'), words)
    .map(([target, text]): Inline => ({
      kind: 'link',
      target,
      place,
      content: [{ kind: 'text', text }],
    })),
)

function runs(
  whole: Mark,
  length: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<readonly MarkedRun[]> {
  const own = whole === 'kept' ? mark : fc.constant(whole)
  return fc.array(
    fc
      .tuple(own, fc.array(inline, { minLength: 1, maxLength: 2 }))
      .map(([each, content]): MarkedRun => ({ mark: each, content })),
    length,
  )
}

function cells(whole: Mark): fc.Arbitrary<readonly MarkedCells[]> {
  return fc.array(
    (whole === 'kept' ? mark : fc.constant(whole)).chain((own) =>
      fc
        .array(runs(own, { minLength: 0, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((all): MarkedCells => ({ mark: own, cells: all })),
    ),
    { minLength: 1, maxLength: 3 },
  )
}

const shape = fc.constantFrom<Pick<Row, 'kind' | 'depth' | 'number' | 'appendix'>>(
  { kind: 'heading', depth: 1, number: null, appendix: false },
  { kind: 'heading', depth: 2, number: '1', appendix: false },
  { kind: 'heading', depth: 2, number: 'APPENDIX 1', appendix: true },
  { kind: 'heading', depth: 6, number: null, appendix: false },
  { kind: 'paragraph', depth: 0, number: null, appendix: false },
  { kind: 'paragraph', depth: 3, number: null, appendix: false },
  { kind: 'item', depth: 1, number: '1.1', appendix: false },
  { kind: 'item', depth: 1, number: null, appendix: false },
  { kind: 'item', depth: 12, number: null, appendix: false },
  { kind: 'item', depth: 2, number: 'a', appendix: false },
  { kind: 'item', depth: 1, number: '100%1.?', appendix: false },
  { kind: 'part', depth: 0, number: null, appendix: false },
  { kind: 'table', depth: 0, number: null, appendix: false },
)

const row: fc.Arbitrary<Omit<MarkedRow, 'a' | 'b'> & { readonly own: Omit<Row, 'id'> }> = fc
  .tuple(mark, shape, fc.boolean())
  .chain(([own, form, headed]) =>
    fc
      .tuple(
        form.kind === 'table' ? fc.constant([]) : runs(own, { minLength: 1, maxLength: 3 }),
        form.kind === 'table' ? cells(own) : fc.constant([]),
      )
      .map(([marked, table]) => ({
        mark: own,
        own: {
          ...form,
          parent: null,
          ordered: false,
          leadIn: false,
          content: [],
          cells: [],
          headed,
          field: null,
        },
        runs: marked,
        cells: table,
        move: null,
        change: null,
      })),
  )

export const markedRows: fc.Arbitrary<readonly MarkedRow[]> = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ own, ...rest }, index): MarkedRow => {
      const whole = { ...own, id: `r${index}` }
      return {
        ...rest,
        a: rest.mark === 'inserted' ? null : whole,
        b: rest.mark === 'deleted' ? null : whole,
      }
    }),
  )
