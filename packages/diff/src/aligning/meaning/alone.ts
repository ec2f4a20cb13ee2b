import { readyRules, type RuleJson, type RuleSetJson, type Rules } from '@policy/rules'

/** What was taken by itself stays so: a clause may pair with several. */
const taken = new WeakMap<RuleSetJson, Map<string, Rules | null>>()

/** The rules of one clause by themselves; null where they cannot be taken out of their set. */
export function rulesOfClause(ruleSet: RuleSetJson, clause: string): Rules | null {
  const known = taken.get(ruleSet) ?? new Map<string, Rules | null>()
  taken.set(ruleSet, known)
  const before = known.get(clause)
  if (before !== undefined) return before
  const rules = takeOut(ruleSet, clause)
  known.set(clause, rules)
  return rules
}

function takeOut(ruleSet: RuleSetJson, id: string): Rules | null {
  const clause = ruleSet.clauses[id]
  if (clause?.rules === undefined) return null
  const { tombstones: _, history: __, ...rest } = ruleSet
  const alone = { ...clause, rules: clause.rules.map(withoutLinks) }
  // The set as a whole was checked when it became a side: once, and not for each clause.
  return readyRules({ ...rest, clauses: { [id]: alone } })
}

/** A rule without links to rules of other clauses. */
function withoutLinks(rule: RuleJson): RuleJson {
  const { onBreach: _, restates: __, overrides: ___, conflictsWith: ____, ...rest } = rule
  return rest
}
