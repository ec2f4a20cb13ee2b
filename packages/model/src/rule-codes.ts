import type { DiagnosticInfo } from './diagnostic-info.ts'

/** Codes of rules.yaml and the vocabulary. */
export const ruleCodes = {
  'unknown-term': {
    severity: 'error',
    description:
      'An action, object, account, channel or fact that policies/vocabulary does not have.',
    example: 'action: [conect]',
  },
  'invalid-condition': {
    severity: 'error',
    description: 'A condition of a rule that is not written as its fact needs it.',
    example: 'when: { counterparty.age: yes }',
  },
  'rules-without-clause': {
    severity: 'warning',
    description: 'rules.yaml speaks of a clause that the policy does not have.',
    example: 'no-shared-pasword: { rules: … }',
  },
  'unknown-rule': {
    severity: 'warning',
    description: 'A rule or a reminder names a rule that does not exist.',
    example: 'restates: names-not-permitted/7',
  },
  'rule-number-reused': {
    severity: 'error',
    description: 'The number of a rule that is gone is used again.',
    example: 'gone: { 1: [] } beside rules: { 1: … }',
  },
  'words-not-in-clause': {
    severity: 'error',
    description: 'Words quoted by a rule or a reminder are not in the clause it rests on.',
    example: 'quote: Staff must never share passwords',
  },
  'clause-without-rules': {
    severity: 'warning',
    description: 'rules.yaml says nothing of a clause: neither its rules nor why it has none.',
    example: 'a new sentence in policy.md',
  },
  'command-without-rule': {
    severity: 'warning',
    description:
      'A clause with words that command or allow carries no rule, and nobody has reviewed why.',
    example: 'passwords: { none: an example }',
  },
  'stale-rule': {
    severity: 'warning',
    description: 'A clause, or what stands above it, changed after its rules were read off it.',
    example: 'rules of a clause whose words were edited',
  },
  'unconfirmed-rule': {
    severity: 'warning',
    description: 'Nobody has confirmed the rules of a clause against its words.',
    example: 'rules without fingerprint',
  },
  'rule-contradicts-type': {
    severity: 'warning',
    description: 'The rules of a clause are of another kind than what clauses.yaml says it is.',
    example: 'type: prohibition, with a permission as its only rule',
  },
} as const satisfies Record<string, DiagnosticInfo>
