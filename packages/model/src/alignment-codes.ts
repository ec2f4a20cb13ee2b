import type { DiagnosticInfo } from './diagnostic-info.ts'

/** Codes of policies/alignments. */
export const alignmentCodes = {
  'unknown-trust': {
    severity: 'error',
    description: 'A file of policies/alignments is called after a trust that is not there.',
    example: 'policies/alignments/aspire--dudly.yaml',
  },
  'misnamed-alignment': {
    severity: 'error',
    description:
      'A file of policies/alignments is not called after two trusts in alphabetical order.',
    example: 'policies/alignments/dudley--aspire.yaml',
  },
  'ambiguous-clause': {
    severity: 'error',
    description: 'Several policies of a trust have a clause of the name that a pair gives.',
    example: 'a: scope, where aspire/social-media and aspire/phones have a clause `scope`',
  },
  'pair-decided-twice': {
    severity: 'error',
    description: 'A pair of clauses stands twice, or is both confirmed and forbidden.',
    example:
      'confirmed:\n  - a: names-not-permitted\n    b: no-names\nforbidden:\n  - a: names-not-permitted\n    b: no-names',
  },
  'alignment-without-clause': {
    severity: 'warning',
    description: 'A pair names a clause that the trust does not have. It does not count.',
    example: 'a: names-not-permited',
  },
  'unconfirmed-alignment': {
    severity: 'warning',
    description:
      'Nobody has confirmed a pair for the words that its clauses have. It does not count until then.',
    example: '- a: names-not-permitted\n  b: no-names',
  },
  'stale-alignment': {
    severity: 'warning',
    description:
      'The words of a clause, or what it stands under, changed since somebody decided a pair. It does not count any more.',
    example: 'a: { clause: names-not-permitted, fingerprint: 0f3a… }',
  },
} as const satisfies Record<string, DiagnosticInfo>
