import { isOpen, type DutyToInform, type RemindJson } from '@policy/model'
import { plural } from './summary.ts'
import { tableText } from './table.ts'

/** What a policy has to inform people of. */
export interface PolicyDuties {
  readonly policy: string
  readonly duties: readonly DutyToInform[]
  /** Reminders that no rule obliges to. */
  readonly suggestions: number
}

/** Every duty to inform, by policy, with what answers it. */
export function coverageTable(found: readonly PolicyDuties[]): string {
  const parts = found.map((each) => {
    const rows = each.duties.map((duty) => [duty.rule.id, kindOf(duty), answerOf(duty)])
    return [
      `${each.policy}: ${countsOf(each)}`,
      ...(rows.length === 0 ? [] : [tableText(['rule', 'says', 'answered by'], rows)]),
    ].join('\n')
  })
  const open = found.flatMap(({ policy, duties }) =>
    duties.filter(isOpen).map(({ rule }) => `  ${policy}#${rule.id}`),
  )
  const end =
    open.length === 0 ? 'No duty to inform is left open.' : ['Left open:', ...open].join('\n')
  return `${parts.join('\n\n')}\n\n${end}\n`
}

/** The same for programs. */
export function coverageJson(found: readonly PolicyDuties[]): string {
  const duties = found.flatMap(({ policy, duties: own }) =>
    own.map((duty) => ({
      policy,
      rule: duty.rule.id,
      clause: duty.rule.clause,
      number: duty.number,
      modality: duty.rule.modality,
      force: duty.rule.force,
      cadence: duty.rule.cadence ?? null,
      quote: duty.rule.quote,
      reminders: [...duty.reminders],
      why: duty.why,
      open: isOpen(duty),
    })),
  )
  const value: RemindJson['coverage'] = {
    schema: 'remind.schema.json',
    duties,
    summary: summaryOf(found),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function summaryOf(found: readonly PolicyDuties[]): RemindJson['coverage']['summary'] {
  const all = found.flatMap(({ duties }) => duties)
  return {
    duties: all.length,
    answered: all.filter(isAnswered).length,
    reasons: all.filter(({ why }) => why !== null).length,
    open: all.filter(isOpen).length,
    suggestions: found.reduce((sum, { suggestions }) => sum + suggestions, 0),
  }
}

function countsOf({ duties, suggestions }: PolicyDuties): string {
  const count = (fits: (duty: DutyToInform) => boolean): number => duties.filter(fits).length
  return `${plural(duties.length, 'rule')} to inform somebody, ${count(isAnswered)} with a reminder, ${count(({ why }) => why !== null)} with a reason why not, ${count(isOpen)} open; ${plural(suggestions, 'suggestion')} besides`
}

function isAnswered({ reminders }: DutyToInform): boolean {
  return reminders.some(({ state }) => state === 'ready')
}

function kindOf({ rule: { modality, force } }: DutyToInform): string {
  return force === 'none' ? modality : `${modality} (${force})`
}

function answerOf({ reminders, why }: DutyToInform): string {
  const named = reminders.map(({ id, state }) => (state === 'ready' ? id : `${id} (${state})`))
  if (named.length > 0) return named.join(', ')
  return why === null ? 'nothing' : `no reminder: ${why}`
}
