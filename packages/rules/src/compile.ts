import { partsOf, type Condition, type Dimension, type FactValue } from './condition.ts'
import type { ActPattern, Alternative, Exception, Rule } from './rule.ts'
import { rulesOf, type RuleSetJson } from './rule-set.ts'
import { DIMENSIONS, PARTS } from './dimensions.ts'
import type { Judgement, Reason } from './decision.ts'
import type { Truth } from './facts.ts'
import { YES } from './kleene.ts'
import { ownKeys, readBy } from './reads.ts'
import { remembered } from './remembered.ts'
import { taxonomyOf, type Taxonomy } from './taxonomy.ts'

/** Ids wanted in each dimension of an act; a dimension that is not there may be anything. */
export type Wanted = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** One way to read a rule: whose act of which kind it speaks of, under which conditions. */
export interface Variant {
  readonly wanted: Wanted
  readonly when: Condition | undefined
  readonly unless: readonly Exception[]
}

/** A rule made ready for deciding. */
export interface CompiledRule {
  readonly rule: Rule
  /** As taken first, then every other reading. */
  readonly variants: readonly Variant[]
  /** As taken first. */
  readonly base: Variant
  /** A way of doing an act that the rule names by the very same words: it never asks that the act be done. */
  readonly isManner: boolean
  /** The act that brings it about, where there is one. */
  readonly trigger: Wanted | undefined
  /** Acts that an obligation forbids because they are the opposite of what it asks. */
  readonly forbids: Wanted | undefined
  /**
   * A ban that rests on what is said or shown, or on what is wrong with it, or a duty of doing an act in some way: neither
   * stands against a duty to do it, which can be kept without.
   */
  readonly isAvoidable: boolean
  /** Keys by which it is told how it is meant, that its words are so, that it was done. */
  readonly own: { readonly reading: string; readonly words: string; readonly done: string }
  /** Keys of the facts that it is held against. */
  readonly reads: ReadonlySet<string>
  /** Its open words, with who judges them. */
  readonly judgements: readonly Judgement[]
  /** Rules that say what follows a breach of it, in order; one list for all that name the same. */
  readonly follows: readonly CompiledRule[]
  /** Of a sanction: whoever imposes it; the trust where nobody is named. */
  readonly imposedBy: readonly string[]
  /** Reasons that were made of it before; only reasons.ts reads and writes them. */
  readonly made: (Reason | undefined)[]
  /** How much the rule names: what it asks for is asked first. */
  readonly weight: number
}

/** A rule set made ready for deciding. */
export interface Compiled {
  readonly json: RuleSetJson
  readonly taxonomies: Readonly<Record<Dimension, Taxonomy>>
  readonly rules: readonly CompiledRule[]
  readonly byId: ReadonlyMap<string, CompiledRule>
  /** Ids of rules that another one overrides. */
  readonly overridden: ReadonlySet<string>
  /** Sanctions that follow any breach of the policy. */
  readonly sanctions: readonly CompiledRule[]
  /** Rules that say whom to tell where a child may be at risk. */
  readonly safety: readonly CompiledRule[]
  /** Conditions that were read before. */
  readonly truths: Map<Condition, Truth>
  /** Facts that are so by an act of this kind. */
  readonly impliedBy: (action: string) => Facts
}

/** No facts at all. */
export const NO_FACTS: Facts = {}

/** Facts by their keys. */
export type Facts = Readonly<Record<string, FactValue>>

/** Makes a checked rule set ready: orders of the vocabulary, readings, triggers, opposites. */
export function compile(json: RuleSetJson): Compiled {
  const taxonomies = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, taxonomyOf(json.vocabulary[PARTS[dimension]])]),
  ) as Compiled['taxonomies']
  const chains = new Map<string, CompiledRule[]>()
  const chainOf = ({ onBreach = [] }: Rule): CompiledRule[] =>
    remembered(chains, String(onBreach), () => [])
  const rules = rulesOf(json).map((rule) =>
    compileRule(rule, json, taxonomies.action, chainOf(rule)),
  )
  const byId = new Map(rules.map((each) => [each.rule.id, each]))
  for (const [ids, chain] of chains)
    chain.push(...ids.split(',').flatMap((id) => byId.get(id) ?? []))
  const implied = new Map<string, Facts>()
  return {
    json,
    taxonomies,
    rules,
    byId,
    overridden: new Set(rules.flatMap(({ rule }) => rule.overrides ?? [])),
    sanctions: rules.filter(({ rule }) => rule.of === 'policy'),
    safety: rules.filter(({ rule }) => rule.safety === true),
    truths: new Map(),
    impliedBy: (action) =>
      remembered(implied, action, () => impliedBy(action, json, taxonomies.action)),
  }
}

/** What is said of the act itself comes before what is said of a wider kind. */
function impliedBy(action: string, { vocabulary }: RuleSetJson, actions: Taxonomy): Facts {
  let facts = NO_FACTS
  for (const kind of actions.kindsOf(action)) {
    const { implies } = vocabulary.actions[kind] ?? {}
    if (implies !== undefined) facts = { ...implies, ...facts }
  }
  return facts
}

function compileRule(
  rule: Rule,
  json: RuleSetJson,
  actions: Taxonomy,
  follows: readonly CompiledRule[],
): CompiledRule {
  const wanted = wantedBy(rule, boundBy(rule.bearer, rule.takenAs))
  const base: Variant = { wanted, when: rule.when, unless: rule.unless ?? [] }
  const variants = [
    base,
    ...(rule.reading?.alternatives ?? []).map((each) => variantOf(each, rule, wanted)),
  ]
  const { on } = rule
  const trigger = on && wantedBy(on, on.actor ?? boundBy(rule.bearer, rule.takenAs))
  const opposites =
    rule.modality === 'obligation'
      ? (rule.action ?? []).flatMap((id) => json.vocabulary.actions[id]?.opposite ?? [])
      : []
  const forbids = opposites.length === 0 ? undefined : { action: opposites }
  return {
    rule,
    base,
    variants,
    isManner:
      on?.relation === 'with' &&
      (on.action ?? []).some((act) =>
        (rule.action ?? []).some((own) => actions.fit(act, own) === YES),
      ),
    trigger,
    forbids,
    isAvoidable: restsOnContent(rule.when) || (on?.relation === 'with' && rule.met !== undefined),
    own: ownKeys(rule.id),
    reads: readBy(rule, variants, [trigger, forbids], json.vocabulary),
    imposedBy: boundBy(rule.bearer, ['trust']) ?? [],
    made: [],
    follows,
    judgements: (rule.openTerms ?? []).map(({ term, judge }) =>
      Object.freeze({ term, judge, rule: rule.id }),
    ),
    weight: 1 + Object.keys(wanted).length,
  }
}

/** Whom a rule binds; undefined where it may be anyone. */
function boundBy(bearer: readonly string[], takenAs?: readonly string[]) {
  return bearer.includes('unstated') || bearer.length === 0 ? takenAs : bearer
}

function wantedBy(pattern: ActPattern, actor: readonly string[] | undefined): Wanted {
  const { action, object, counterparty, account, channel } = pattern
  return named({ actor, action, object, counterparty, account, channel })
}

function named(wanted: Partial<Record<Dimension, readonly string[] | undefined>>): Wanted {
  return Object.fromEntries(
    Object.entries(wanted).filter(([, ids]) => ids !== undefined && ids.length > 0),
  )
}

function variantOf(alternative: Alternative, rule: Rule, wanted: Wanted): Variant {
  const { bearer, object, counterparty, account, when, unless, noRule } = alternative
  if (noRule === true) return { wanted, when: { any: [] }, unless: [] }
  return {
    wanted: named({
      ...wanted,
      ...(bearer && { actor: bearer.includes('unstated') ? [] : bearer }),
      ...(object && { object }),
      ...(counterparty && { counterparty }),
      ...(account && { account }),
    }),
    when: when === null ? undefined : (when ?? rule.when),
    unless: unless ?? rule.unless ?? [],
  }
}

/** Facts that whoever acts can choose otherwise: what is said or shown, whose material it is, what is wrong with it. */
const CHOSEN = /^(?:harm|content|material|identity)(?:\.|$)/

/** Whether a condition asks for what whoever acts can choose otherwise. */
export function restsOnContent(condition: Condition | undefined): boolean {
  if (condition === undefined) return false
  const parts = partsOf(condition)
  if (parts !== undefined) return parts.some(restsOnContent)
  if ('not' in condition) return restsOnContent(condition.not)
  return 'fact' in condition && CHOSEN.test(condition.fact)
}
