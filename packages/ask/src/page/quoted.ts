import type { VNode } from 'preact'
import type { ReadyPolicy } from '../ask-data.ts'
import { h, together } from './element.ts'
import { clauseLink } from './reason.ts'

/** The words of a rule, and where they stand. */
export function quoted(id: string, policy: ReadyPolicy): VNode {
  return together(`“${policy.rules.rule(id)?.quote ?? id}” `, whereOf(id, policy))
}

/** Where the words of a rule stand. */
export function whereOf(id: string, policy: ReadyPolicy): VNode | null {
  const clause = policy.rules.rule(id)?.clause
  const at = clause === undefined ? undefined : policy.rules.json.clauses[clause]
  return clause === undefined || at === undefined
    ? null
    : h(
        'span',
        null,
        '(',
        clauseLink({ clause, number: at.number, section: at.section }, policy),
        ')',
      )
}
