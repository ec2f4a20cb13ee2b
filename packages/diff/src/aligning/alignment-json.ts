import { textOf, type DiffJson, type MattersContent, type Row } from '@policy/model'
import { compareWords } from '../words/compare-words.ts'
import { runsJson, sidesJson } from '../diff-json.ts'
import { wordsToCompare } from '../row-words.ts'
import { isOfFront } from '../version.ts'
import type { Counterpart, PolicyAlignment } from './align-policies.ts'
import { sectionsBeside } from './sections-beside.ts'
import { summaryOfAlignment } from './summary.ts'

type JsonChange = DiffJson['changes'][number]

/** Two policies beside each other as JSON, in the shape of any comparison. `a` and `b` say what was compared. */
export function alignmentJson(
  alignment: PolicyAlignment,
  names: { readonly a: string; readonly b: string },
  matters: MattersContent,
): DiffJson {
  const { a, b, counterparts } = alignment
  const { first, differences, only } = summaryOfAlignment(alignment, matters)
  const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id)
  const groups = (side: 'a' | 'b') =>
    only[side].map(({ matter, clauses }) => ({ matter, clauses: ids(clauses) }))
  return {
    schema: 'diff.schema.json',
    ...names,
    summary: {
      first,
      weight: differences.length > 0 ? 'rule' : 'wording',
      rule: differences.length,
      wording: counterparts.filter(({ kind }) => kind === 'reworded').length,
      front: 0,
      only: { a: groups('a'), b: groups('b') },
    },
    changes: counterparts.map((each) => changeJson(each, alignment)),
    front: [],
    sections: sectionsBeside(a.rows, b.rows, counterparts).map((each) => ({
      a: each.a?.id ?? null,
      b: each.b?.id ?? null,
      kind: each.a === null ? 'added' : each.b === null ? 'removed' : titlesAlike(each.a, each.b),
      moved: false,
      weight: 'none',
    })),
    order: b.rows.filter((row) => !isOfFront(row)).map(({ id, parent }) => ({ id, parent })),
  }
}

function titlesAlike(a: Row, b: Row): 'same' | 'reworded' {
  return textOf(a.content) === textOf(b.content) ? 'same' : 'reworded'
}

function changeJson(
  { kind, moved, restated, a, b, confidence, by, meaning }: Counterpart,
  alignment: PolicyAlignment,
): JsonChange {
  const words = by === 'words' ? wordsJson(a, b, alignment) : []
  return {
    ...sidesJson({ kind, moved, restated, a, b }),
    confidence,
    by,
    weight: kind === 'same' ? 'none' : kind === 'reworded' ? 'wording' : 'rule',
    ...(words.length === 0 ? {} : { words }),
    ...(meaning === null
      ? {}
      : {
          meaning: {
            signs: [],
            under: [],
            links: [],
            whom: [],
            bearsOn: [],
            relation: meaning.relation,
            sentence: meaning.sentence,
            facets: meaning.facets.map((facet) => ({ ...facet })),
            witness:
              meaning.witness === null
                ? null
                : { ...meaning.witness, situation: { ...meaning.witness.situation } },
          },
        }),
  }
}

/** The words of both sides with what differs; of a clause that names a person none. */
function wordsJson(
  as: readonly Row[],
  bs: readonly Row[],
  { a, b }: PolicyAlignment,
): NonNullable<JsonChange['words']> {
  const [x, y] = [as[0], bs[0]]
  if (x === undefined || y === undefined || as.length + bs.length > 2) return []
  if (a.unnamed.has(x.id) || b.unnamed.has(y.id)) return []
  const spans = compareWords(wordsToCompare(x), wordsToCompare(y))
  return spans.every(({ mark }) => mark === 'kept')
    ? []
    : [{ a: x.id, b: y.id, runs: runsJson(x, y, spans) }]
}
