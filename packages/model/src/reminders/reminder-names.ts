import type { Clause } from '../clause.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Place } from '../place.ts'
import { AUDIENCES } from '../rules/audiences.ts'
import type { PolicyRules } from '../rules/read-rules.ts'
import { escapePointer } from '../source/yaml-document.ts'
import type { Reminder } from './reminder.ts'

/** What reading reminders.yaml needs to know of the policy. */
export interface ReminderReader {
  readonly clauses: ReadonlyMap<string, Clause>
  /** Undefined where there is no rules.yaml, or it cannot be read. */
  readonly rules: PolicyRules | undefined
  /** Ids of the channels of the vocabulary. */
  readonly channels: readonly string[]
  readonly placeOf: (pointer: string) => Place
}

/** Names in reminders.yaml that nothing is called by. */
export function nameFaults(
  reminders: readonly Reminder[],
  without: ReadonlyMap<string, string>,
  reader: ReminderReader,
): readonly Diagnostic[] {
  return [
    ...reminders.flatMap((reminder) => [
      ...clauseFaults(reminder, reader),
      ...reminder.rules.flatMap((rule, index) =>
        ruleFault(rule, `/reminders/${reminder.id}/rules/${index}`, reader),
      ),
      ...audienceFaults(reminder.audiences, (index) =>
        reader.placeOf(`/reminders/${reminder.id}/audiences/${index}`),
      ),
      ...channelFaults(reminder.channels, reader.channels, (index) =>
        reader.placeOf(`/reminders/${reminder.id}/channels/${index}`),
      ),
    ]),
    ...[...without.keys()].flatMap((rule) =>
      ruleFault(rule, `/without/${escapePointer(rule)}#`, reader),
    ),
  ]
}

function clauseFaults(
  { id, clauses }: Reminder,
  { clauses: known, placeOf }: ReminderReader,
): readonly Diagnostic[] {
  return clauses
    .filter(({ clause }) => !known.has(clause))
    .map(({ clause }) =>
      diagnostic(
        'reminder-without-clause',
        placeOf(`/reminders/${id}/clauses/${clause}#`),
        `the policy has no clause \`${clause}\``,
        {
          help: didYouMean(
            clause,
            [...known.keys()],
            'name the clause that says it now, or take the reminder away; until then it does not go out',
          ),
          clause,
        },
      ),
    )
}

/** Where rules.yaml cannot be read, its own findings say so. */
function ruleFault(
  rule: string,
  pointer: string,
  { rules, placeOf }: ReminderReader,
): readonly Diagnostic[] {
  const known = rules?.rules.map(({ id }) => id)
  if (known === undefined || known.includes(rule)) return []
  return [
    diagnostic('unknown-rule', placeOf(pointer), `there is no rule \`${rule}\``, {
      help: didYouMean(rule, known, 'a rule is named by its clause, a slash and its number'),
    }),
  ]
}

/** Audiences that there are not; `placeOf` says where one stands in their list. */
export function audienceFaults(
  audiences: readonly string[],
  placeOf: (index: number) => Place,
): readonly Diagnostic[] {
  const known = AUDIENCES.map(({ id }) => id)
  return audiences.flatMap((each, index) =>
    known.includes(each)
      ? []
      : [
          diagnostic('unknown-audience', placeOf(index), `unknown audience \`${each}\``, {
            help: didYouMean(each, known, `there are ${known.join(', ')}`),
          }),
        ],
  )
}

/** Channels that the vocabulary does not have; `placeOf` says where one stands in their list. */
export function channelFaults(
  channels: readonly string[],
  known: readonly string[],
  placeOf: (index: number) => Place,
): readonly Diagnostic[] {
  return channels.flatMap((each, index) =>
    known.includes(each)
      ? []
      : [
          diagnostic('unknown-term', placeOf(index), `unknown channel \`${each}\``, {
            help: didYouMean(
              each,
              known,
              'use a channel of policies/vocabulary/channels.yaml, or add one there',
            ),
          }),
        ],
  )
}
