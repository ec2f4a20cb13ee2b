import {
  checkIdentity,
  parsePolicy,
  sortDiagnostics,
  type Diagnostic,
  type ParsedPolicy,
  type Policy,
  type Vocabulary,
} from '@policy/model'

export const vocabulary: Vocabulary = {
  roles: new Set(['head-teacher', 'communications-officer', 'staff']),
}

const FRONT =
  'title: Leave Policy\nfront: [ title ]\nnumbering: { sections: decimal, items: decimal, lists: lower-alpha }\n'

/** A policy.md of some front matter and body. */
export function policyMd(body: string, front: string = FRONT): string {
  return `---\n${front}---\n\n${body}`
}

export function parse(text: string): ParsedPolicy {
  return parsePolicy({ trust: 'oakfield', slug: 'leave', path: 'policy.md', text }, vocabulary)
}

/** A text that has no faults, read. */
export function read(text: string): Policy {
  const { policy, diagnostics } = parse(text)
  if (!policy || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return policy
}

/** What the owner is told about a text: of reading it, and of ids given twice. */
export function findingsIn(text: string): readonly Diagnostic[] {
  const { policy, diagnostics } = parse(text)
  return sortDiagnostics([
    ...diagnostics,
    ...(policy ? checkIdentity(policy).filter(({ code }) => code !== 'missing-id') : []),
  ])
}
