import type { RuleSetJson } from './rule-set.ts'

/** Joins data that a script wrote: rules of one trust, and the vocabulary that all share. `createRules` checks it. */
export function ruleSetWith(rules: object, vocabulary: object): RuleSetJson {
  return { ...rules, vocabulary } as RuleSetJson
}
