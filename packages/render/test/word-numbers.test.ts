import { documentRows, unmarked, type MarkedRow, type Row } from '@policy/model'
import { renderWord } from '@policy/render'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { libraryFrom } from './support/library.ts'
import { about } from './support/word-about.ts'
import { openWord, type Decision } from './support/word-file.ts'
import { clausesIn } from './support/word-rows.ts'

/** A row to be numbered: what it is, and which of the documents it stands in. */
interface Made {
  readonly what:
    | 'section'
    | 'sub-section'
    | 'clause'
    | 'letter'
    | 'bullet'
    | 'paragraph'
    | 'appendix'
  readonly mark: MarkedRow['mark']
}

const made = fc.array(
  fc.record<Made>({
    what: fc.constantFrom(
      'section',
      'sub-section',
      'clause',
      'clause',
      'letter',
      'bullet',
      'paragraph',
      'appendix',
    ),
    mark: fc.constantFrom('kept', 'kept', 'inserted', 'deleted'),
  }),
  { minLength: 1, maxLength: 25 },
)

/** Counts one document the way a policy does: sections, clauses in them, letters of each list anew. */
function countOne(rows: readonly Made[], gone: MarkedRow['mark']): readonly (string | null)[] {
  const counts = { section: 0, sub: 0, clause: 0, letter: 0, appendix: 0 }
  let prefix: string | null = null
  let inner: string | null = null
  return rows.map(({ what, mark }) => {
    if (mark === gone) return null
    if (what !== 'letter' && what !== 'bullet') counts.letter = 0
    switch (what) {
      case 'section':
        prefix = `${++counts.section}`
        inner = prefix
        counts.sub = counts.clause = 0
        return prefix
      case 'appendix':
        prefix = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[counts.appendix] ?? ''
        inner = prefix
        counts.sub = counts.clause = 0
        return `APPENDIX ${++counts.appendix}`
      case 'sub-section':
        // A section has either clauses or headings of its own.
        if (prefix === null || (inner === prefix && counts.clause > 0)) return null
        counts.clause = 0
        inner = `${prefix}.${++counts.sub}`
        return inner
      case 'clause':
        return inner === null ? null : `${inner}.${++counts.clause}`
      case 'letter':
        return 'abcdefghijklmnopqrstuvwxyz'[counts.letter++] ?? null
      case 'bullet':
      case 'paragraph':
        return null
    }
  })
}

function rowsFrom(all: readonly Made[]): readonly MarkedRow[] {
  const [now, before] = [countOne(all, 'deleted'), countOne(all, 'inserted')]
  return all.map(({ what, mark }, index) => {
    const heading = what === 'section' || what === 'sub-section' || what === 'appendix'
    const rowOf = (number: string | null): Row => ({
      kind: heading ? 'heading' : what === 'paragraph' ? 'paragraph' : 'item',
      id: `r${index}`,
      parent: null,
      depth:
        what === 'sub-section'
          ? 3
          : heading
            ? 2
            : what === 'bullet'
              ? 2
              : what === 'paragraph'
                ? 0
                : 1,
      number,
      ordered: what === 'clause' || what === 'letter',
      leadIn: false,
      appendix: what === 'appendix',
      content: [{ kind: 'text', text: what }],
      cells: [],
      headed: false,
      field: null,
    })
    return {
      mark,
      a: mark === 'inserted' ? null : rowOf(before[index] ?? null),
      b: mark === 'deleted' ? null : rowOf(now[index] ?? null),
      runs: [{ mark, content: [{ kind: 'text', text: what }] }],
      cells: [],
      move: null,
      change: null,
    }
  })
}

/** Numbers that Word prints, letters without their stop, bullets left out. */
async function numbersIn(
  rows: readonly MarkedRow[],
  decision: Decision,
): Promise<readonly (readonly [string, string | null])[]> {
  const parts = openWord(await renderWord(rows, about))
  return clausesIn(parts, decision).map(({ name, number }) => [
    name,
    number === null || /^[\u2022\u2013]$/.test(number) ? null : number.replace(/\.$/, ''),
  ])
}

test('with all changes accepted Word counts as the new document does', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (all) => {
      const rows = rowsFrom(all)
      expect(await numbersIn(rows, 'accept')).toEqual(
        rows.flatMap(({ b }) => (b ? [[b.id, b.number]] : [])),
      )
    }),
    { numRuns: 60 },
  )
})

test('with all changes rejected it counts as the old one does', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (all) => {
      const rows = rowsFrom(all)
      expect(await numbersIn(rows, 'reject')).toEqual(
        rows.flatMap(({ a }) => (a ? [[a.id, a.number]] : [])),
      )
    }),
    { numRuns: 60 },
  )
})

test('a clause put in between moves the numbers below it, and rejecting gives the old ones back', async () => {
  const rows = rowsFrom([
    { what: 'section', mark: 'kept' },
    { what: 'clause', mark: 'kept' },
    { what: 'clause', mark: 'inserted' },
    { what: 'clause', mark: 'kept' },
    { what: 'section', mark: 'deleted' },
    { what: 'clause', mark: 'kept' },
    { what: 'letter', mark: 'deleted' },
    { what: 'letter', mark: 'kept' },
  ])
  expect((await numbersIn(rows, 'accept')).map(([, number]) => number)).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    'a',
  ])
  expect((await numbersIn(rows, 'reject')).map(([, number]) => number)).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    'a',
    'b',
  ])
})

test('a section that is printed out of turn has its own number', async () => {
  const front =
    'title: Leave\nfront: [title, "#second"]\nnumbering: { sections: decimal, items: decimal }'
  const body = ['first', 'second', 'third']
    .map((id) => `## ${id} {#${id}}\n\n1. Words. {#in-${id}}`)
    .join('\n\n')
  const { library } = libraryFrom({ front, body })
  const rows = library.policies.flatMap((each) => documentRows({ ...each, roles: library.roles }))
  const numbers = (await numbersIn(unmarked(rows), 'accept')).map(([, number]) => number)
  expect(numbers).toEqual([null, '2', '2.1', '1', '1.1', '3', '3.1'])
})
