import { textOf, type DiffJson, type Row } from '@policy/model'
import type { Change, SectionChange } from './change.ts'
import type { PolicyDiff } from './diff-policies.ts'
import { wordsToCompare } from './row-words.ts'
import { summaryOf } from './telling/summary-of.ts'
import { isOfFront } from './version.ts'
import type { Span } from './words/span.ts'

type JsonChange = DiffJson['changes'][number]
type JsonRuns = NonNullable<JsonChange['words']>[number]['runs']

/** What changed, as JSON. `a` and `b` say what was compared. */
export function diffJson(
  diff: PolicyDiff,
  names: { readonly a: string; readonly b: string },
): DiffJson {
  return {
    schema: 'diff.schema.json',
    ...names,
    summary: summaryOf(diff),
    changes: diff.changes.map(changeJson),
    front: diff.front.map((each) => ({ ...each })),
    sections: diff.sections.map(sectionJson),
    order: diff.b.rows.filter((row) => !isOfFront(row)).map(({ id, parent }) => ({ id, parent })),
  }
}

function changeJson(change: Change): JsonChange {
  const { kind, moved, restated, a, b, confidence, by, weight } = change
  const words = change.pieces
    .filter(({ spans }) => spans.length > 0)
    .map((piece) => ({
      a: piece.a?.id ?? null,
      b: piece.b?.id ?? null,
      runs: runsJson(piece.a, piece.b, piece.spans),
    }))
  const meaning = {
    signs: change.signs.map((sign) => ({ ...sign })),
    under: change.underSigns.map((sign) => ({ ...sign })),
    links: change.links.map((link) => ({ ...link })),
    whom: [...change.whom],
    bearsOn: [...change.bearsOn],
  }
  const means = Object.values(meaning).some((each) => each.length > 0)
  return {
    ...sidesJson({ kind, moved, restated, a, b }),
    confidence,
    by,
    weight,
    ...(words.length > 0 ? { words } : {}),
    ...(means ? { meaning } : {}),
  }
}

/** What became of some clauses, and which they are. */
export function sidesJson({
  kind,
  moved,
  restated,
  a,
  b,
}: Pick<Change, 'kind' | 'moved' | 'restated' | 'a' | 'b'>): Pick<
  JsonChange,
  'kind' | 'moved' | 'restated' | 'a' | 'b'
> {
  return {
    kind,
    moved,
    ...(restated ? { restated } : {}),
    a: a.map(({ id }) => id),
    b: b.map(({ id }) => id),
  }
}

function sectionJson({
  kind,
  moved,
  a,
  b,
  spans,
  weight,
}: SectionChange): DiffJson['sections'][number] {
  const words = runsJson(a, b, spans)
  const pair = { a: a?.id ?? null, b: b?.id ?? null }
  return { ...pair, kind, moved, weight, ...(words.length > 0 ? { words } : {}) }
}

/** Words of both sides with their marks. */
export function runsJson(a: Row | null, b: Row | null, spans: readonly Span[]): JsonRuns {
  const text = (row: Row | null): string => (row === null ? '' : textOf(wordsToCompare(row)))
  const [before, after] = [text(a), text(b)]
  return spans.map(({ mark, a: old, b: now }) => ({
    mark,
    text: mark === 'deleted' ? before.slice(...old) : after.slice(...now),
  }))
}
