import type { Row } from '@policy/model'
import type { Change, SectionChange } from '../change.ts'
import type { PolicyDiff } from '../diff-policies.ts'
import { listedChanges } from '../listed.ts'
import { whereIn } from '../marking/where.ts'
import type { SignChange } from '../meaning/sign.ts'
import { signWeights, type Weight } from '../meaning/weight.ts'
import { beginningOf } from './beginning-of.ts'

/** A change in words, for a reader. */
export interface ToldChange {
  readonly weight: Weight
  readonly of: 'clause' | 'section'
  /** Id of the clause or heading to look at: of the new version, unless it is gone. */
  readonly id: string
  /** Printed number, or the heading it stands under. */
  readonly where: string
  /** What happened: `“must” → “should”`, `added`, `split in two; moved from 4.2`. */
  readonly what: string
  /** How it begins, for a reader to know it by. */
  readonly words: string
  /** Ids of the roles that it speaks of. */
  readonly whom: readonly string[]
}

/** Every change in words, in the order of `MarkedRow.change`. */
export function tellChanges(diff: PolicyDiff): readonly ToldChange[] {
  const [whereA, whereB] = [whereIn(diff.a.rows), whereIn(diff.b.rows)]
  const rows = new Map(diff.b.rows.map((row) => [row.id, row]))
  const parentOf = (row: Row): Row | undefined => rows.get(row.parent ?? '')
  return listedChanges(diff).map((listed): ToldChange => {
    const { change } = listed
    const [a, b] =
      listed.of === 'clause'
        ? [listed.change.pieces[0]?.a ?? null, listed.change.pieces[0]?.b ?? null]
        : [listed.change.a, listed.change.b]
    const row = b ?? a
    if (row === null) throw new Error('a change of nothing')
    const from = a === null ? '' : whereA(a)
    return {
      weight: change.weight,
      of: listed.of,
      id: row.id,
      where: b ? whereB(b) : from,
      what:
        listed.of === 'clause'
          ? tellClause(listed.change, tellMove(a, b, { from, to: b ? whereB(b) : '' }, parentOf))
          : tellSection(listed.change),
      words: beginningOf(row),
      whom: listed.of === 'clause' ? listed.change.whom : [],
    }
  })
}

/** Where something came from; inside one section, what it stands under now. */
function tellMove(
  a: Row | null,
  b: Row | null,
  { from, to }: { readonly from: string; readonly to: string },
  parentOf: (row: Row) => Row | undefined,
): string {
  if (from !== to && from !== '') return `moved from ${from}`
  const parent = b === null ? undefined : parentOf(b)
  return parent === undefined || parent.kind === 'heading' || parent.id === a?.parent
    ? `moved within ${to === '' ? 'the document' : to}`
    : `moved under “${beginningOf(parent, 40)}”`
}

function tellClause(change: Change, move: string): string {
  const { kind, moved, restated, a, b, by, confidence, signs, underSigns, links, bearsOn } = change
  const bearing = signs.filter((sign) => signWeights[sign.kind] === 'rule').map(tellSign)
  const isReworded = change.pieces.some(({ spans }) => spans.some(({ mark }) => mark !== 'kept'))
  const told = [
    kind === 'added' || kind === 'removed' ? kind : '',
    restated ? 'the same words stand elsewhere too' : '',
    kind === 'split' ? `split into ${b.length}` : '',
    kind === 'merged' ? `${a.length} merged into one` : '',
    ...bearing,
    kind === 'reworded' && isReworded ? 'reworded' : '',
    ...links.map(({ b: to }) => (to === null ? 'a link went' : `a link leads to ${to}`)),
    moved ? move : '',
    ...underSigns.map((sign) => `what it stands under: ${tellSign(sign)}`),
    bearsOn.length === 0
      ? ''
      : `bears on ${bearsOn.length === 1 ? 'the clause' : `${bearsOn.length} clauses`} below it`,
    by === 'words' && confidence < 1
      ? `matched by its words (${Math.round(confidence * 100)} % alike)`
      : '',
  ]
  return told.filter((each) => each !== '').join('; ')
}

function tellSign({ a, b }: SignChange): string {
  if (a === null) return `“${b}” is new`
  return b === null ? `“${a}” is gone` : `“${a}” → “${b}”`
}

function tellSection({ kind, moved }: SectionChange): string {
  const told = [
    kind === 'same' ? '' : kind === 'reworded' ? 'heading reworded' : `section ${kind}`,
    moved ? 'section moved, with what stands under it' : '',
  ]
  return told.filter((each) => each !== '').join('; ')
}
