import type { Decision, Reason } from '@policy/rules'
import { tableText } from './table.ts'

/** The answers of several policies side by side: outcome, the clause, its words, and the first thing to know. */
export function decisionsTable(decisions: readonly Decision[]): string {
  const rows = decisions.map(({ policy, outcome, possible, because, missing }) => [
    policy.trust,
    outcome === 'conditional' ? `conditional: ${possible.join(' or ')}` : outcome,
    whereOf(because[0]),
    missing[0]?.ask ?? '-',
  ])
  const words = decisions.flatMap(({ policy, because, notices, outcome }) => {
    const [first] = because
    const said =
      first === undefined
        ? outcome === 'not-addressed'
          ? 'This policy does not say. That is not permission.'
          : ''
        : `"${first.quote}"`
    return [`${policy.trustName}`, ...notices.map((notice) => `  ${notice}`), `  ${said}`]
  })
  return [
    tableText(['policy', 'outcome', 'clause', 'first to know'], rows),
    '',
    ...words,
    '',
    'The policy text prevails. This is not legal advice. No trust is ranked above another.',
    '',
  ].join('\n')
}

/** Section and number of a clause, as far as there are. */
function whereOf(reason: Reason | undefined): string {
  const parts = [reason?.number, reason?.section].filter((each) => typeof each === 'string')
  return parts.length === 0 ? '-' : parts.join(' ')
}
