import { tellChanges, type PolicyDiff, type ToldChange } from '@policy/diff'
import { ownValue, type ReviewContent, type Row, type Trust } from '@policy/model'
import type { Refusal } from './refusal.ts'
import type { Request } from './request.ts'

/** Changes that may change a rule and have no reason: a reason for one is given under its id, or that of anything it stands under. */
export function changesWithoutReason(
  diff: PolicyDiff,
  { reasons = {} }: ReviewContent,
  { reason }: Pick<Request, 'reason'>,
): readonly Refusal[] {
  if (reason !== undefined) return []
  return tellChanges(diff)
    .filter(({ weight }) => weight === 'rule')
    .filter((told) => reasonFor(told, diff, reasons) === undefined)
    .map(({ id, where, what }) => ({
      message: `nothing says why ${where === '' ? `\`${id}\`` : `\`${id}\` (${where})`} changed: ${what}`,
      help: `write \`reasons: { ${id}: … }\` in review.yaml, or give one reason for everything with \`--reason\``,
    }))
}

/** Why something changed, as review.yaml says it of the clause or of anything it stands under; undefined where nothing does. */
export function reasonFor(
  told: ToldChange,
  diff: PolicyDiff,
  reasons: NonNullable<ReviewContent['reasons']>,
): string | undefined {
  return idsOf(told, diff)
    .map((id) => ownValue(reasons, id))
    .find((reason) => reason !== undefined)
}

/** Ids under which a reason for a change may stand. */
function idsOf({ id }: ToldChange, { changes, sections, a, b }: PolicyDiff): readonly string[] {
  const change = changes.find((each) => [...each.a, ...each.b].some((row) => row.id === id))
  const section = sections.find((each) => each.a?.id === id || each.b?.id === id)
  const olds = change?.a ?? (section?.a ? [section.a] : [])
  const news = change?.b ?? (section?.b ? [section.b] : [])
  return [
    ...olds.flatMap((row) => [row.id, ...above(row, a.rows)]),
    ...news.flatMap((row) => [row.id, ...above(row, b.rows)]),
  ]
}

function above({ parent }: Row, rows: readonly Row[]): readonly string[] {
  const row = parent === null ? undefined : rows.find(({ id }) => id === parent)
  return row ? [row.id, ...above(row, rows)] : []
}

/** A role that trust.yaml has consulted before an approval, and what review.yaml does not say of it. */
export interface Unconsulted {
  readonly role: string
  readonly lacks: readonly ('record' | 'said' | 'done')[]
}

/** Roles that have to be consulted and of which nobody has written what came of it. */
export function unconsulted(
  { approval }: Pick<Trust, 'approval'>,
  { consulted = [] }: ReviewContent,
): readonly Unconsulted[] {
  return (approval?.consult ?? []).flatMap((role): readonly Unconsulted[] => {
    const record = consulted.find((each) => each.role === role)
    const lacks = record
      ? (['said', 'done'] as const).filter((key) => record[key] === undefined)
      : (['record'] as const)
    return lacks.length === 0 ? [] : [{ role, lacks }]
  })
}

/** The same as refusals. */
export function missingConsultations(
  trust: Pick<Trust, 'approval'>,
  said: ReviewContent,
): readonly Refusal[] {
  return unconsulted(trust, said).map(({ role, lacks }) =>
    lacks.includes('record')
      ? {
          message: `\`${role}\` has to be consulted, and nothing says so`,
          help: `write \`consulted: [ { role: ${role}, on: …, said: …, done: … } ]\` in review.yaml when it has been done`,
        }
      : {
          message: `of the consultation of \`${role}\` nobody has written ${lacks.map((key) => `\`${key}\``).join(' and ')}`,
          help: 'write in review.yaml what they said and what was done about it; “nothing” is an answer',
        },
  )
}
