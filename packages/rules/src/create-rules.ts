import { createActs } from './acts.ts'
import { checkSituation, SituationError } from './check-situation.ts'
import { checkRuleSet, RuleSetError } from './check-rule-set.ts'
import { compare, type Compared, type Comparison } from './compare.ts'
import { compile } from './compile.ts'
import { decide, type Engine } from './decide.ts'
import type { Decision } from './decision.ts'
import { createNotices } from './notices.ts'
import { obligationsFor, type Obligation } from './obligations.ts'
import { createQuestions } from './questions.ts'
import { createReasons } from './reasons.ts'
import type { Rule } from './rule.ts'
import type { AnyRuleSet } from './rule-set-types.ts'
import type { PolicyFacts, RuleChanges, RuleSetJson } from './rule-set.ts'
import type { Situation } from './situation.ts'

/** The day or moment to answer for: `2026-11-20`, or with a time. Without it, nothing is called overdue. */
export interface DecideOptions {
  readonly at?: string
}

/**
 * Rules of one policy, ready to be asked. Frozen; asking changes nothing.
 * `T` are the ids of the set, written by `ruleTypes`: with it, an unknown id or a fact that cannot matter does not compile.
 */
export interface Rules<T extends AnyRuleSet = AnyRuleSet> {
  readonly policy: PolicyFacts
  readonly json: RuleSetJson
  /** Decides one act. Throws a `SituationError` naming every id or fact that the vocabulary does not have. */
  // Methods rather than properties: the rules of one trust go wherever any rules are taken.
  decide<A extends T['action']>(
    this: void,
    situation: Situation<T, A>,
    options?: DecideOptions,
  ): Decision<T['rule']>
  /** Every rule, in the order of the document. */
  readonly rules: readonly Rule[]
  /** A rule by its id. */
  rule(this: void, id: T['rule']): Rule | undefined
  /** What a role must, should or must not do. Throws a `SituationError` for a role that is not there. */
  obligationsFor(this: void, role: T['role']): readonly Obligation<T['rule']>[]
  /** How another policy stands to this one on a topic. Throws a `SituationError` for a topic that is not there. */
  compare(this: void, other: Compared, topic: T['topic']): Comparison
  /** What changed since an earlier version of the document; undefined where its rules are not on record. */
  readonly changedSince: (version: string) => RuleChanges | undefined
}

/**
 * Makes rules out of a rule set: a `RuleSetJson`, or whatever was parsed in the hope that it is one.
 * Throws a `RuleSetError` that lists every fault of it.
 */
export function createRules<T extends AnyRuleSet = AnyRuleSet>(ruleSet: unknown): Rules<T> {
  const faults = checkRuleSet(ruleSet)
  if (faults.length > 0) throw new RuleSetError(faults)
  return readyRules<T>(ruleSet as RuleSetJson)
}

/** The same for a rule set that is known to have no fault, because it was checked when it was written. */
export function readyRules<T extends AnyRuleSet = AnyRuleSet>(json: RuleSetJson): Rules<T> {
  return rulesOver(json) as Rules<T>
}

function rulesOver(json: RuleSetJson): Rules {
  const compiled = compile(json)
  const reason = createReasons(compiled)
  const engine: Engine = {
    compiled,
    reason,
    actOf: createActs(compiled),
    questions: createQuestions(compiled),
    notices: createNotices(json.policy),
  }
  const { vocabulary, policy } = json
  const ask = (situation: Situation, { at }: DecideOptions = {}): Decision => {
    const unknown = checkSituation(situation, compiled)
    if (unknown.length > 0) throw new SituationError(unknown)
    return decide(situation, at, engine)
  }
  const decided = { policy, decide: ask }
  return Object.freeze({
    ...decided,
    json,
    rules: compiled.rules.map(({ rule }) => rule),
    rule: (id: string) => compiled.byId.get(id)?.rule,
    obligationsFor: (role: string) => {
      known('role', role, vocabulary.roles)
      return obligationsFor(role, compiled, reason)
    },
    compare: (other: Compared, topic: string) =>
      compare(decided, other, topic, known('topic', topic, vocabulary.topics)),
    changedSince: (version: string) => json.history?.find((each) => each.version === version),
  })
}

/** A term of the vocabulary by its id. */
function known<T>(key: string, given: string, terms: Readonly<Record<string, T>>): T {
  const term = Object.hasOwn(terms, given) ? terms[given] : undefined
  if (term !== undefined) return term
  throw new SituationError([
    { key, given, message: `unknown ${key} \`${given}\``, known: Object.keys(terms) },
  ])
}
