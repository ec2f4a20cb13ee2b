import { checkSituation, SituationError } from './check-situation.ts'
import { checkRuleSet, RuleSetError } from './check-rule-set.ts'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { createMatcher } from './matches.ts'
import { createReasons } from './reasons.ts'
import type { Rule } from './rule.ts'
import type { PolicyFacts, RuleSetJson } from './rule-set.ts'
import type { Situation } from './situation.ts'

/** The day or moment to answer for: `2026-11-20`, or with a time. Without it, nothing is called overdue. */
export interface DecideOptions {
  readonly at?: string
}

/** Rules of one policy, ready to be asked. Frozen; asking changes nothing. */
export interface Rules {
  readonly policy: PolicyFacts
  readonly json: RuleSetJson
  /** Decides one act. Throws a `SituationError` naming every id or fact that the vocabulary does not have. */
  readonly decide: (situation: Situation, options?: DecideOptions) => Decision
  /** A rule by its id. */
  readonly rule: (id: string) => Rule | undefined
}

/** Makes rules out of a rule set. Throws a `RuleSetError` that lists every fault of the JSON. */
export function createRules(json: RuleSetJson): Rules {
  const faults = checkRuleSet(json)
  if (faults.length > 0) throw new RuleSetError(faults)
  const compiled = compile(json)
  const matcher = createMatcher(compiled)
  const reason = createReasons(compiled)
  return Object.freeze({
    policy: json.policy,
    json,
    decide: (situation: Situation, { at }: DecideOptions = {}) => {
      const unknown = checkSituation(situation, compiled)
      if (unknown.length > 0) throw new SituationError(unknown)
      return decide(situation, at, compiled, matcher, reason)
    },
    rule: (id: string) => compiled.byId.get(id)?.rule,
  })
}
