import type { Compiled, CompiledRule, Wanted } from '../../compile.ts'
import type { Dimension } from '../../condition.ts'
import type { Rule } from '../../rule.ts'
import { isReached } from '../../weigh.ts'
import { actIs } from './acts.ts'
import { not, type Expression } from './expression.ts'
import { conditionTest } from './facts.ts'

/** One way in which a rule comes to apply: to whose act, under which conditions, unless what. */
export interface Applying {
  readonly wanted: Wanted
  /** All of them have to hold, the act beside actor and action among them. */
  readonly when: readonly Expression[]
  /** None of them may. */
  readonly unless: readonly Expression[]
}

const ACT: readonly Dimension[] = ['object', 'counterparty', 'account', 'channel']
const LINES: readonly Dimension[] = ['account', 'channel']
const NOT_LINES: readonly Dimension[] = ['object', 'counterparty']
/** Of a duty, what a request may leave out. */
const OF_DUTIES: readonly Dimension[] = ['object', 'counterparty', 'channel']

/** The act that a rule is about, by the reading that is taken; undefined where it is a way of doing what brings it about. */
export function ownAct(each: CompiledRule, compiled: Compiled): Applying | undefined {
  const { rule, trigger, isManner } = each
  if (isManner) return undefined
  const isDuty = ['obligation', 'recommendation', 'sanction'].includes(rule.modality)
  return applying(each, wantedBy(each), compiled, {
    only: rule.only === true ? NOT_LINES : ACT,
    asked: isDuty || trigger !== undefined ? OF_DUTIES : [],
  })
}

/** The act that brings a duty about; undefined where there is none. */
export function triggerAct(each: CompiledRule, compiled: Compiled): Applying | undefined {
  return each.trigger && applying(each, each.trigger, compiled, { only: ACT })
}

/** The opposite of what a duty asks; undefined where it has none. The trigger's own conditions do not count there. */
export function oppositeAct(each: CompiledRule, compiled: Compiled): Applying | undefined {
  const { forbids, rule } = each
  const { on: _, ...bare } = rule
  return (
    forbids &&
    applying({ ...each, rule: bare }, { ...wantedBy(each), ...forbids }, compiled, { only: ACT })
  )
}

/** Of a rule that says "only": the place and the conditions in which the act is allowed. */
export function insideOf(each: CompiledRule, { json }: Compiled): Expression {
  const when = each.variants[0]?.when
  return {
    all: [
      actIs(wantedBy(each), json.vocabulary, { only: LINES }),
      ...(when === undefined ? [] : [conditionTest(when, each.rule.id)]),
    ],
  }
}

/** The act of a rule by the reading that is taken. */
function wantedBy({ variants }: CompiledRule): Wanted {
  return variants[0]?.wanted ?? {}
}

function applying(
  { rule, variants }: CompiledRule,
  wanted: Wanted,
  { json: { vocabulary } }: Compiled,
  looked: Parameters<typeof actIs>[2],
): Applying {
  const test = (condition: NonNullable<Rule['when']>) => conditionTest(condition, rule.id)
  const when = rule.only === true ? undefined : variants[0]?.when
  return {
    wanted,
    when: [
      actIs(wanted, vocabulary, looked),
      ...(when === undefined ? [] : [test(when)]),
      ...(rule.on?.when === undefined ? [] : [test(rule.on.when)]),
    ],
    unless: (variants[0]?.unless ?? []).map((exception) => test(exception.when)),
  }
}

/** What switches a rule off: rules that override it, and sentences on scope that reach it. */
export function switchesOff(each: CompiledRule, compiled: Compiled): readonly Expression[] {
  return compiled.rules.flatMap((other) => {
    const overrides = other.rule.overrides?.includes(each.rule.id) === true
    const excludes =
      other.rule.modality === 'scope' && other.rule.effect === 'excludes' && isReached(each, other)
    if (!overrides && !excludes) return []
    return [ownAct(other, compiled), triggerAct(other, compiled), oppositeAct(other, compiled)]
      .filter((part) => part !== undefined)
      .map((part) => wholly(part, compiled))
  })
}

/** All that makes a rule apply, in one test. */
function wholly({ wanted, when, unless }: Applying, { json }: Compiled): Expression {
  const who = actIs(wanted, json.vocabulary, { only: ['actor', 'action'] })
  return { all: [who, ...when, ...unless.map(not)] }
}
