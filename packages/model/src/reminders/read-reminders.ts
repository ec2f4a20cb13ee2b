import { clausesOf } from '../clause.ts'
import type { FileSet } from '../library/file-set.ts'
import type { Policy } from '../policy.ts'
import type { PolicyRules } from '../rules/read-rules.ts'
import {
  remindersSchema,
  type ReminderContent,
  type RemindersContent,
} from '../schema/reminders.ts'
import type { Vocabulary } from '../source/validate.ts'
import type { Cadence, Message, PolicyReminders, Reminder } from './reminder.ts'
import { nameFaults, type ReminderReader } from './reminder-names.ts'
import { messageFaults } from './reminder-words.ts'

/** Reads reminders.yaml where there is one; its faults are reported into the set. */
export function readReminders(
  folder: string,
  policy: Policy | undefined,
  rules: PolicyRules | undefined,
  channels: readonly string[],
  set: FileSet,
  vocabulary: Vocabulary,
): PolicyReminders | undefined {
  const path = `${folder}/reminders.yaml`
  const read = set.yaml<RemindersContent>(path, remindersSchema, vocabulary, false)
  if (read === undefined || policy === undefined) return undefined
  const { placeOf } = read
  const clauses = new Map(clausesOf(policy).map((clause) => [clause.id, clause]))
  const reader: ReminderReader = { clauses, rules, channels, placeOf }
  const reminders: Reminder[] = []
  for (const [id, typed] of Object.entries(read.value.reminders ?? {})) {
    const message = messageOf(typed)
    for (const found of messageFaults(id, typed, reader)) set.report(found)
    // Without words, or with two kinds of them, nobody knows what to say.
    if (message !== undefined) reminders.push(reminderOf(id, typed, message))
  }
  const without = new Map(Object.entries(read.value.without ?? {}))
  for (const found of nameFaults(reminders, without, reader)) set.report(found)
  return { path, reminders, without, placeOf }
}

function reminderOf(id: string, typed: ReminderContent, message: Message): Reminder {
  return {
    id,
    reason: typed.for,
    rules: typed.for === 'duty' ? typed.rules : [],
    clauses: Object.entries(typed.clauses).map(([clause, rests]) => ({ clause, ...rests })),
    audiences: typed.audiences,
    channels: typed.channels,
    cadence: typed.cadence === undefined ? null : cadenceOf(typed.cadence),
    message,
  }
}

function cadenceOf({ decided, ...said }: NonNullable<ReminderContent['cadence']>): Cadence {
  return { ...said, decided: decided === 'yes' }
}

function messageOf(typed: ReminderContent): Message | undefined {
  const { quote, plain } = typed
  const given: readonly Message[] = [
    ...(typed['as-written'] === 'yes' ? [{ kind: 'as-written' as const }] : []),
    ...(quote === undefined ? [] : [{ kind: 'quote' as const, words: quote }]),
    ...(plain === undefined ? [] : [{ kind: 'plain' as const, words: plain }]),
  ]
  return given.length === 1 ? given[0] : undefined
}
