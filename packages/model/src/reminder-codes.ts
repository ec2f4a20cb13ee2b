import type { DiagnosticInfo } from './diagnostic-info.ts'

/** Codes of reminders.yaml and sent.yaml. */
export const reminderCodes = {
  'unknown-audience': {
    severity: 'error',
    description: 'A reminder is for an audience that there is not.',
    example: 'audiences: [parent]',
  },
  'reminder-too-long': {
    severity: 'error',
    description: 'A message in plain words has more than 60 of them.',
    example: 'plain: … (seventy words)',
  },
  'reminder-names-person': {
    severity: 'error',
    description: 'A message names a person; reminders name the role.',
    example: 'plain: Tell the lead by her name',
  },
  'paraphrased-safeguarding': {
    severity: 'error',
    description:
      "A message puts a clause that bears on pupils' safety, or says whom to tell, into other words.",
    example: 'plain: … on a clause of the type `reporting`',
  },
  'reminder-without-clause': {
    severity: 'warning',
    description: 'A reminder rests on a clause that the policy does not have; it does not go out.',
    example: 'clauses: { check-privacy-setings: {} }',
  },
  'stale-reminder': {
    severity: 'warning',
    description:
      'A clause that a reminder rests on, or what stands above it, changed since; it does not go out until somebody confirms it.',
    example: 'a reminder of a clause whose words were edited',
  },
  'unconfirmed-reminder': {
    severity: 'warning',
    description:
      'Nobody has confirmed a reminder against the words it rests on; it does not go out.',
    example: 'clauses: { check-privacy-settings: {} }',
  },
  'reminders-without-rules': {
    severity: 'warning',
    description:
      "There are reminders, but no rules.yaml that says whether their clauses name a person or bear on pupils' safety; none goes out.",
    example: 'reminders.yaml beside no rules.yaml',
  },
  'duty-without-reminder': {
    severity: 'warning',
    description:
      'A rule obliges or allows to inform somebody, and reminders.yaml has neither a reminder for it nor the reason.',
    example: 'a rule with `action: [remind]` that no reminder names',
  },
  'reminder-beside-reason': {
    severity: 'warning',
    description: 'A duty to inform has a reminder, and a reason why it has none.',
    example: 'without: { remind-parents/1: … } beside a reminder with rules: [remind-parents/1]',
  },
} as const satisfies Record<string, DiagnosticInfo>
