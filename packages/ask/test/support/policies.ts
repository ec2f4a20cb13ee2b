import { askPolicy, readyPolicies, type AskData, type ReadyPolicy } from '@policy/ask'
import { ruleSet as aspire } from '@policy/rules/aspire'
import { ruleSet as dudley } from '@policy/rules/dudley'
import { ruleSet as thinkingSchools } from '@policy/rules/thinking-schools'

/** The words in which all of them are asked. */
export const { vocabulary } = dudley

/** No other words for any term. */
export const NONE = { roles: {}, actions: {}, objects: {}, accounts: {}, channels: {} }

function ready(sets: readonly (typeof dudley)[]): readonly ReadyPolicy[] {
  const data: AskData = {
    vocabulary,
    names: NONE,
    policies: sets.map((set) => askPolicy(set, `${set.policy.id}/index.html`)),
  }
  // As the page gets it.
  return readyPolicies(JSON.parse(JSON.stringify(data)) as AskData)
}

/** Policies as a page has them. */
export const one: readonly ReadyPolicy[] = ready([thinkingSchools])
export const several: readonly ReadyPolicy[] = ready([aspire, dudley, thinkingSchools])

/** A day on which every review of them can be told. */
export const DAY = '2026-11-20'
