import { taxonomyOf, type Rule } from '@policy/rules'
import { clausesOf } from '../clause.ts'
import type { LibraryPolicy } from '../library/library.ts'
import { reminderStateOf, type ReminderState } from './reminder-state.ts'

/** The action whose kinds can become reminders. */
const INFORM = 'inform'

/** A rule by which somebody is to be informed, and what answers it. */
export interface DutyToInform {
  readonly rule: Rule
  /** As printed; null where the clause has no number. */
  readonly number: string | null
  /** The reminders that name the rule. */
  readonly reminders: readonly { readonly id: string; readonly state: ReminderState }[]
  /** Why none does, as reminders.yaml says; null where it says nothing. */
  readonly why: string | null
}

/** Every rule of a policy whose action is to inform, or a kind of it, in the order of the document. */
export function dutiesToInform(entry: LibraryPolicy): readonly DutyToInform[] {
  const { policy, rules, reminders } = entry
  if (rules === undefined) return []
  const { kindsOf } = taxonomyOf(rules.words.actions)
  const numbers = new Map(clausesOf(policy).map(({ id, number }) => [id, number]))
  const states = (reminders?.reminders ?? []).map((reminder) => ({
    id: reminder.id,
    rules: reminder.rules,
    state: reminderStateOf(reminder, entry),
  }))
  return rules.rules
    .filter(({ action = [] }) => action.some((each) => kindsOf(each).has(INFORM)))
    .map((rule) => ({
      rule,
      number: numbers.get(rule.clause) ?? null,
      reminders: states
        .filter((each) => each.rules.includes(rule.id))
        .map(({ id, state }) => ({ id, state })),
      why: reminders?.without.get(rule.id) ?? null,
    }))
}

/** Whether nothing answers a duty: no reason, and no reminder that can go out. */
export function isOpen({ reminders, why }: DutyToInform): boolean {
  return why === null && !reminders.some(({ state }) => state === 'ready')
}
