import {
  bearsOnSafety,
  clausesOf,
  diagnostic,
  dutiesToInform,
  reminderStateOf,
  type Diagnostic,
  type LibraryPolicy,
  type PolicyReminders,
  type Reminder,
} from '@policy/model'
import type { Check } from '../check.ts'

const BODY = 'Parents should be regularly reminded to check their settings. {#remind-parents}'
const NOW = '{ fingerprint: b96749ba3d35, context: e3b0c44298fc }'
const RULES =
  'remind-parents:\n  rules:\n    1: { modality: obligation, force: should, bearer: [unstated], action: [remind], cadence: regularly, quote: Parents should be regularly reminded to check their settings }\n  fingerprint: b96749ba3d35\n  context: e3b0c44298fc'
const reminder = (rests: string, message = 'as-written: yes'): string =>
  `reminders:\n  settings:\n    for: duty\n    rules: [remind-parents/1]\n    clauses:\n      remind-parents: ${rests}\n    audiences: [parents]\n    channels: [newsletter]\n    ${message}`

/** Reminders hold to the words of today, quote what bears on pupils' safety, and every duty to inform has one or a reason. */
export const reminders: Check = {
  codes: [
    'stale-reminder',
    'unconfirmed-reminder',
    'paraphrased-safeguarding',
    'reminders-without-rules',
    'duty-without-reminder',
    'reminder-beside-reason',
  ],
  examples: [
    {
      name: 'a duty to remind, answered by its own words',
      body: BODY,
      rules: RULES,
      reminders: reminder(NOW),
      found: [],
    },
    {
      name: 'words changed since',
      body: BODY,
      rules: RULES,
      reminders: reminder('{ fingerprint: 000000000000, context: 000000000000 }').replace(
        'settings:',
        '«settings»:',
      ),
      found: ['stale-reminder'],
    },
    {
      name: 'nobody has looked',
      body: BODY,
      rules: RULES,
      reminders: reminder('{}').replace('settings:', '«settings»:'),
      found: ['unconfirmed-reminder'],
    },
    {
      name: 'no rules',
      body: BODY,
      reminders: reminder(NOW).replace('reminders:', '«reminders»:'),
      found: ['reminders-without-rules'],
    },
    {
      name: 'whom to tell, in other words',
      body: 'Bullying must be reported to the head teacher. {#report-bullying}',
      rules:
        'report-bullying: { none: an example, reviewed: yes, fingerprint: 62fe8d33790a, context: e3b0c44298fc }',
      reminders:
        'reminders:\n  bullying:\n    for: suggestion\n    clauses: { report-bullying: { fingerprint: 62fe8d33790a, context: e3b0c44298fc } }\n    audiences: [pupils]\n    channels: [newsletter]\n    plain: «Tell us when somebody is unkind.»',
      found: ['paraphrased-safeguarding'],
    },
    {
      name: 'a duty to remind that nothing answers',
      body: BODY,
      rules: RULES.replace('    1:', '    «1»:'),
      reminders: '{}',
      found: ['duty-without-reminder'],
    },
    {
      name: 'both a reminder and a reason for none',
      body: BODY,
      rules: RULES,
      reminders: `${reminder(NOW)}\nwithout:\n  «remind-parents/1»: said at the gate`,
      found: ['reminder-beside-reason'],
    },
  ],
  find: (entry: LibraryPolicy) => {
    const { reminders: read, whole } = entry
    if (read === undefined || !whole) return []
    return [
      ...ofRules(read, entry),
      ...read.reminders.flatMap((each) => ofReminder(each, read, entry)),
      ...ofDuties(read, entry),
    ]
  },
}

/** One finding for all: each of them is held for the same reason. */
function ofRules(
  { reminders: all, placeOf }: PolicyReminders,
  { rules }: LibraryPolicy,
): readonly Diagnostic[] {
  if (rules !== undefined || all.length === 0) return []
  return [
    diagnostic(
      'reminders-without-rules',
      placeOf('/reminders#'),
      "no rules.yaml that can be read says whether these name a person or bear on pupils' safety, so none goes out",
      { help: 'write rules.yaml first, or mend it: docs/rules.md says how' },
    ),
  ]
}

function ofReminder(
  each: Reminder,
  { placeOf }: PolicyReminders,
  entry: LibraryPolicy,
): readonly Diagnostic[] {
  const { id, clauses, message } = each
  const state = reminderStateOf(each, entry)
  const key = placeOf(`/reminders/${id}#`)
  const resting = new Set(clauses.map(({ clause }) => clause))
  const safe = clausesOf(entry.policy).find(
    (clause) => resting.has(clause.id) && bearsOnSafety(clause, entry),
  )
  return [
    ...(state === 'stale'
      ? [
          diagnostic(
            'stale-reminder',
            key,
            `what \`${id}\` rests on changed after it was confirmed`,
            {
              help: 'read clause and message side by side, mend the message, then run `policy confirm`; until then it does not go out',
            },
          ),
        ]
      : []),
    ...(state === 'unconfirmed'
      ? [
          diagnostic('unconfirmed-reminder', key, `nobody has confirmed the reminder \`${id}\``, {
            help: 'read clause and message side by side, then run `policy confirm`; until then it does not go out',
          }),
        ]
      : []),
    ...(message.kind === 'plain' && safe !== undefined
      ? [
          diagnostic(
            'paraphrased-safeguarding',
            placeOf(`/reminders/${id}/plain`),
            `\`${safe.id}\` bears on pupils' safety or says whom to tell, so its words are not put into others`,
            {
              help: 'write `as-written: yes`, or `quote:` with exact words of it',
              clause: safe.id,
            },
          ),
        ]
      : []),
  ]
}

/** Where a policy has no rules.yaml, nobody knows its duties. */
function ofDuties(
  { path, without, placeOf }: PolicyReminders,
  entry: LibraryPolicy,
): readonly Diagnostic[] {
  return dutiesToInform(entry).flatMap(({ rule, reminders: own, why }) => {
    const { id, clause } = rule
    if (own.length > 0 && without.has(id))
      return [
        diagnostic(
          'reminder-beside-reason',
          placeOf(`/without/${id.replace('/', '~1')}#`),
          `\`${id}\` has a reminder, and a reason why it has none`,
          { help: 'take the one or the other away', clause },
        ),
      ]
    if (own.length > 0 || why !== null || entry.rules === undefined) return []
    return [
      diagnostic(
        'duty-without-reminder',
        entry.rules.placeOf(`/${clause}/rules/${id.slice(clause.length + 1)}#`),
        `by \`${id}\` somebody is to be informed, and reminders.yaml says nothing of it`,
        {
          help: `add a reminder with \`rules: [${id}]\` to ${path}, or the reason under \`without:\``,
          clause,
        },
      ),
    ]
  })
}
