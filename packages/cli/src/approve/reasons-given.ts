import { tellChanges, type PolicyDiff, type ToldChange } from '@policy/diff'
import type { ReviewContent, Row, Trust } from '@policy/model'
import type { Refusal } from './refusal.ts'
import type { Request } from './request.ts'

/** Changes that may change a rule and have no reason: a reason for one is given under its id, or that of anything it stands under. */
export function changesWithoutReason(
  diff: PolicyDiff,
  { reasons = {} }: ReviewContent,
  { reason }: Pick<Request, 'reason'>,
): readonly Refusal[] {
  if (reason !== undefined) return []
  const given = new Set(Object.keys(reasons))
  return tellChanges(diff)
    .filter(({ weight }) => weight === 'rule')
    .filter((told) => !idsOf(told, diff).some((id) => given.has(id)))
    .map(({ id, where, what }) => ({
      message: `nothing says why ${where === '' ? `\`${id}\`` : `\`${id}\` (${where})`} changed: ${what}`,
      help: `write \`reasons: { ${id}: … }\` in review.yaml, or give one reason for everything with \`--reason\``,
    }))
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

/** Roles that trust.yaml has consulted before an approval, and of whom review.yaml does not say what came of it. */
export function missingConsultations(
  { approval }: Pick<Trust, 'approval'>,
  { consulted = [] }: ReviewContent,
): readonly Refusal[] {
  return (approval?.consult ?? []).flatMap((role): readonly Refusal[] => {
    const record = consulted.find((each) => each.role === role)
    const example = `{ role: ${role}, on: …, said: …, done: … }`
    if (!record)
      return [
        {
          message: `\`${role}\` has to be consulted, and nothing says so`,
          help: `write \`consulted: [ ${example} ]\` in review.yaml when it has been done`,
        },
      ]
    const blank = (['said', 'done'] as const).filter((key) => record[key] === undefined)
    if (blank.length === 0) return []
    return [
      {
        message: `of the consultation of \`${role}\` nobody has written ${blank.map((key) => `\`${key}\``).join(' and ')}`,
        help: 'write in review.yaml what they said and what was done about it; “nothing” is an answer',
      },
    ]
  })
}
