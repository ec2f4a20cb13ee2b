import type { Clause } from '../clause.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { periodOfWording, samePeriod } from '../period.ts'
import { namesIn, withoutNames } from '../rules/withheld-names.ts'
import type { ReminderContent } from '../schema/reminders.ts'
import { foldText, wordsOf } from '../words.ts'
import type { ReminderReader } from './reminder-names.ts'

/** Words that a message in plain words may have: nobody reads more in a newsletter. */
const MOST_WORDS = 60

/** What is wrong with the words of one reminder. */
export function messageFaults(
  id: string,
  typed: ReminderContent,
  reader: ReminderReader,
): readonly Diagnostic[] {
  return [
    ...kindFaults(id, typed, reader),
    ...quoteFaults(id, typed, reader),
    ...plainFaults(id, typed, reader),
    ...cadenceFaults(id, typed, reader),
  ]
}

/** A message is of one kind. */
function kindFaults(
  id: string,
  typed: ReminderContent,
  { placeOf }: ReminderReader,
): readonly Diagnostic[] {
  const given = [
    ...(typed['as-written'] === 'yes' ? ['as-written'] : []),
    ...(['quote', 'plain'] as const).filter((key) => typed[key] !== undefined),
  ]
  if (given.length === 1) return []
  const message =
    given.length === 0
      ? `\`${id}\` has no message`
      : `\`${id}\` has several messages: ${given.map((key) => `\`${key}\``).join(', ')}`
  return [
    diagnostic(
      given.length === 0 ? 'missing-key' : 'invalid-value',
      placeOf(`/reminders/${id}#`),
      message,
      { help: 'give one of `as-written: yes`, `quote: …` and `plain: …`' },
    ),
  ]
}

function quoteFaults(
  id: string,
  { quote, clauses }: ReminderContent,
  { clauses: known, rules, placeOf }: ReminderReader,
): readonly Diagnostic[] {
  const [first = ''] = Object.keys(clauses)
  const clause = known.get(first)
  if (quote === undefined || clause === undefined || isStale(clause, clauses)) return []
  const place = placeOf(`/reminders/${id}/quote`)
  if (!foldText(clause.text).includes(foldText(quote)))
    return [
      diagnostic('words-not-in-clause', place, `these words are not in \`${first}\``, {
        help: 'copy the words from policy.md, without marks; the first clause named is the one that is quoted',
        clause: first,
      }),
    ]
  const withheld = rules?.entries.get(first)?.withheld
  const role = (id_: string): string => id_
  const shown = foldText(withoutNames(clause.text, withheld, role))
  if (shown.includes(foldText(withoutNames(quote, withheld, role)))) return []
  return [
    diagnostic('reminder-names-person', place, `these words hold a part of a person's name`, {
      help: 'begin or end the quotation elsewhere; a name that is quoted with the words before it is shown as the role',
      clause: first,
    }),
  ]
}

function plainFaults(
  id: string,
  { plain }: ReminderContent,
  { clauses: known, rules, placeOf }: ReminderReader,
): readonly Diagnostic[] {
  if (plain === undefined) return []
  const place = placeOf(`/reminders/${id}/plain`)
  const count = wordsOf(plain).length
  const long = diagnostic(
    'reminder-too-long',
    place,
    `the message has ${count} words; ${MOST_WORDS} are the most`,
    { help: 'say who, what and where to report, and leave the rest to the policy' },
  )
  // Of any clause: our own words need not have the name from one that they rest on.
  const names = [...(rules?.entries ?? [])].flatMap(([clause, { withheld }]) =>
    namesIn(known.get(clause)?.text ?? '', withheld),
  )
  const named = diagnostic(
    'reminder-names-person',
    place,
    'the message names a person; reminders name the role',
    { help: 'write the role instead: people come and go' },
  )
  return [
    ...(count > MOST_WORDS ? [long] : []),
    ...(names.some((name) => foldText(plain).includes(foldText(name))) ? [named] : []),
  ]
}

function cadenceFaults(
  id: string,
  { cadence, clauses }: ReminderContent,
  { clauses: known, placeOf }: ReminderReader,
): readonly Diagnostic[] {
  if (cadence === undefined) return []
  const { words, every, decided } = cadence
  const resting = Object.keys(clauses).flatMap((clause) => known.get(clause) ?? [])
  const isKnown =
    words === undefined ||
    resting.some(
      (clause) =>
        isStale(clause, clauses) ||
        foldText([...clause.under, clause.text].join(' ')).includes(foldText(words)),
    )
  const said = words === undefined ? undefined : periodOfWording(words)
  const isSaid = said !== undefined && every !== undefined && samePeriod(said, every)
  return [
    ...(isKnown || resting.length === 0
      ? []
      : [
          diagnostic(
            'words-not-in-clause',
            placeOf(`/reminders/${id}/cadence/words`),
            `these words are in no clause of \`${id}\`, nor above one`,
            { help: 'write them exactly as the policy does, or take the line away' },
          ),
        ]),
    ...(every === undefined || decided === 'yes' || isSaid
      ? []
      : [
          diagnostic(
            'invalid-value',
            placeOf(`/reminders/${id}/cadence/every`),
            words === undefined
              ? `no words of the policy say \`${every}\``
              : `\`${words}\` does not say \`${every}\``,
            {
              help: 'where the trust has decided the period, add `decided: yes`; else take `every` away',
            },
          ),
        ]),
  ]
}

/** Of a clause that changed since, that it has other words is no news: the reminder is stale. */
function isStale(clause: Clause, clauses: ReminderContent['clauses']): boolean {
  const { fingerprint, context } = clauses[clause.id] ?? {}
  return (
    fingerprint !== undefined && (fingerprint !== clause.fingerprint || context !== clause.context)
  )
}
