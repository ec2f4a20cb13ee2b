import type { Decision } from '@policy/rules'
import { tableText } from './table.ts'

/** The answers of several policies side by side: outcome, the clause, its words, and the first thing to know. */
export function decisionsTable(decisions: readonly Decision[]): string {
  const rows = decisions.map(({ policy, outcome, because, missing }) => [
    policy.trust,
    outcome,
    because[0]?.number ?? because[0]?.section ?? '-',
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
