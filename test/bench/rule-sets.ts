import type {
  RuleClause,
  RuleJson,
  RuleSetJson,
  Situation,
  Vocabulary,
} from '../../packages/rules/src/index.ts'
import { rulesOf, situationsOf } from '../../packages/rules/src/index.ts'

/** Every situation of every topic, each a fresh object. */
export function freshSituations({ vocabulary }: RuleSetJson): readonly Situation[] {
  return structuredClone(Object.values(vocabulary.topics).flatMap(situationsOf))
}

/** The first situation of every act: asked of rules just made, nothing about the act is remembered. */
export function firstOfEveryAct(situations: readonly Situation[]): readonly Situation[] {
  const acts = situations.map((situation) => JSON.stringify({ ...situation, facts: {} }))
  return situations.filter((_, at) => acts.indexOf(acts[at] ?? '') === at)
}

/**
 * A rule set of so many rules: those that name an action, over and over. The copies are about actions of their own, so that
 * no more rules match than before; or, with `matching`, about the same ones.
 */
export function grown(json: RuleSetJson, size: number, matching: boolean): RuleSetJson {
  const base = rulesOf(json)
    .filter(({ action }) => action !== undefined)
    .slice(0, BASE)
  const ids = new Set(base.map(({ id }) => id))
  const clauses: Record<string, RuleClause> = {}
  const actions: Record<string, Vocabulary['actions'][string]> = { ...json.vocabulary.actions }
  for (let copy = 0; copy * BASE < size; copy++) {
    const own = copy === 0 ? '' : `-copy-${copy}`
    const renamed = matching ? '' : own
    const named = (id: string): string => `${id}${renamed}`
    if (renamed !== '')
      for (const [id, { broader, ...term }] of Object.entries(json.vocabulary.actions))
        actions[named(id)] = { ...term, ...(broader && { broader: broader.map(named) }) }
    for (const { clause, ...rule } of base) {
      const home = clauses[`${clause}${own}`] ?? { ...json.clauses[clause], rules: [] }
      clauses[`${clause}${own}`] = {
        ...(home as RuleClause),
        rules: [...(home.rules ?? []), copied(rule, clause, own, named, ids, matching)],
      }
    }
  }
  return { ...json, clauses, vocabulary: { ...json.vocabulary, actions } }
}

const BASE = 145

function copied(
  rule: RuleJson,
  clause: string,
  own: string,
  named: (id: string) => string,
  ids: ReadonlySet<string>,
  matching: boolean,
): RuleJson {
  const id = (each: string): string => {
    const slash = each.lastIndexOf('/')
    return `${each.slice(0, slash)}${own}${each.slice(slash)}`
  }
  // A list that would be empty is left out, as a rule set has it.
  const links = (key: 'onBreach' | 'overrides' | 'conflictsWith') => {
    const own = (rule[key] ?? []).filter((each) => ids.has(each)).map(id)
    return own.length === 0 ? {} : { [key]: own }
  }
  const { restates: _, onBreach: _b, overrides: _o, conflictsWith: _c, of, safety, ...rest } = rule
  // Sanctions of any breach and rules on safety bear on every act, whatever they name.
  const everywhere = matching ? { ...(of && { of }), ...(safety && { safety }) } : {}
  return {
    ...rest,
    ...everywhere,
    id: id(`${clause}/${rule.id.slice(rule.id.lastIndexOf('/') + 1)}`),
    ...(rule.action && { action: rule.action.map(named) }),
    ...(rule.on?.action && { on: { ...rule.on, action: rule.on.action.map(named) } }),
    ...links('onBreach'),
    ...links('overrides'),
    ...links('conflictsWith'),
  }
}
