import { compile, type Compiled, type CompiledRule } from '../../compile.ts'
import type { RuleSetJson } from '../../rule-set.ts'
import { headOf } from './acts.ts'
import {
  insideOf,
  oppositeAct,
  ownAct,
  switchesOff,
  triggerAct,
  type Applying,
} from './applying.ts'
import { cedarText, not, type Expression } from './expression.ts'
import { conditionTest, isSo } from './facts.ts'
import { cedarString } from './names.ts'
import { isWhole, unsaidOf, type CedarUnsaid } from './unsaid.ts'

/** What a Cedar policy was made of: the rule itself, the acts an "only" leaves out, a duty that is not met, its opposite. */
export type CedarSource = 'rule' | 'only' | 'unmet' | 'opposite'

/** One Cedar policy, made of one rule. */
export interface CedarPolicy {
  /** The rule's id; what a rule forbids beside itself has `#only`, `#unmet` or `#opposite` after it. */
  readonly id: string
  readonly rule: string
  readonly effect: 'permit' | 'forbid'
  readonly source: CedarSource
  /** Cedar text, with annotations. */
  readonly text: string
}

/** The permissions and bans of a rule set in Cedar, and what Cedar cannot say of it. */
export interface CedarExport {
  /** Every policy, as one Cedar file. */
  readonly text: string
  readonly policies: readonly CedarPolicy[]
  readonly unsaid: readonly CedarUnsaid[]
}

/**
 * The Cedar policies of a rule set: its permissions, its bans, the acts that an "only" leaves out, and duties that come
 * before or with an act and are not met. A fact that is not told satisfies no condition and no exception, and meets no duty.
 */
export function cedarPolicies(json: RuleSetJson): CedarExport {
  const compiled = compile(json)
  const policies = compiled.rules
    .filter(({ rule }) => isWhole(rule))
    .flatMap((each) => policiesOf(each, compiled))
  const file = [
    `// ${json.policy.trustName}: ${json.policy.title}`,
    '// The permissions and bans of the policy, read off its words. The policy text prevails; this is not legal advice.',
    '// A deny with no reason means that the policy does not say, or asks for something Cedar cannot hold.',
  ].join('\n')
  return {
    text: `${[file, ...policies.map(({ text }) => text)].join('\n\n')}\n`,
    policies,
    unsaid: unsaidOf(compiled.rules.map(({ rule }) => rule)),
  }
}

function policiesOf(each: CompiledRule, compiled: Compiled): readonly CedarPolicy[] {
  const { rule } = each
  const own = ownAct(each, compiled)
  const found: CedarPolicy[] = []
  const add = (effect: CedarPolicy['effect'], source: CedarSource, applying: Applying): void => {
    const id = source === 'rule' ? rule.id : `${rule.id}#${source}`
    const text = policyText(id, effect, applying, each, compiled)
    found.push({ id, rule: rule.id, effect, source, text })
  }
  const narrowed = ({ when, ...rest }: Applying, more: Expression): Applying => ({
    ...rest,
    when: [...when, more],
  })
  const inside = rule.only === true ? insideOf(each, compiled) : undefined
  if (own !== undefined) {
    if (rule.modality === 'prohibition') add('forbid', 'rule', own)
    if (rule.modality === 'permission')
      add('permit', 'rule', inside === undefined ? own : narrowed(own, inside))
    if (inside !== undefined && ['permission', 'power', 'obligation'].includes(rule.modality))
      add('forbid', 'only', narrowed(own, not(inside)))
  }
  const trigger = triggerAct(each, compiled)
  const met = metTest(each)
  if (rule.modality === 'obligation' && trigger !== undefined && met !== undefined)
    add('forbid', 'unmet', { ...trigger, unless: [...trigger.unless, met] })
  const opposite = oppositeAct(each, compiled)
  if (opposite !== undefined) add('forbid', 'opposite', opposite)
  return found
}

/** When a duty that comes before or with an act is met; undefined where the act does not hang on it. */
function metTest({ rule }: CompiledRule): Expression | undefined {
  if (rule.on === undefined || rule.on.relation === 'after') return undefined
  if (rule.met !== undefined) return conditionTest(rule.met, rule.id)
  return rule.on.relation === 'before' ? isSo(`done.${rule.id}`) : undefined
}

function policyText(
  id: string,
  effect: CedarPolicy['effect'],
  { wanted, when, unless }: Applying,
  each: CompiledRule,
  compiled: Compiled,
): string {
  const { rule } = each
  const { policy, vocabulary, clauses } = compiled.json
  const head = headOf(wanted, policy.id, vocabulary)
  const off: readonly Expression[] = [...unless, ...switchesOff(each, compiled)]
  const number = clauses[rule.clause]?.number ?? null
  const annotations = {
    id,
    clause: rule.clause,
    ...(number === null ? {} : { number }),
    modality: rule.modality,
    force: rule.force,
    ...(rule.reading === undefined ? {} : { reading: rule.reading.status }),
    quote: rule.quote,
  }
  const test = cedarText({ all: [head.rest, ...when] })
  return [
    ...Object.entries(annotations).map(([name, value]) => `@${name}(${cedarString(value)})`),
    `${effect} (\n${head.text}\n)`,
    ...(test === 'true' ? [] : [`when {\n  ${test}\n}`]),
    ...off.map((expression) => `unless {\n  ${cedarText(expression)}\n}`),
  ]
    .join('\n')
    .concat(';')
}
