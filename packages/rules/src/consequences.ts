import type { Act } from './acts.ts'
import type { Compiled, CompiledRule } from './compile.ts'
import type { Conflict, Defeat, Effect, Judgement, Reason } from './decision.ts'
import { DIMENSIONS } from './dimensions.ts'
import { holds, type Told } from './facts.ts'
import { NO, YES } from './kleene.ts'
import { remembered } from './remembered.ts'
import type { ToReason } from './reasons.ts'
import type { Modality } from './rule.ts'
import type { Weighed } from './weigh.ts'

/** What turns rules at work into parts of an answer. */
export interface Answering {
  readonly compiled: Compiled
  readonly told: Told
  readonly reason: ToReason
}

/** What the policy says follows a breach of the rules that bear here: each rule's own chain first, then what follows any. */
export function afterBreach(
  { rules }: Weighed,
  { sanctions }: Act,
  { told, reason }: Answering,
): readonly Reason[] {
  const chains = new Set<readonly CompiledRule[]>()
  let breakable = false
  for (const { isBreakable, follows } of rules) {
    breakable ||= isBreakable
    chains.add(follows)
  }
  if (breakable) chains.add(sanctions)
  const chain = new Set<CompiledRule>()
  for (const one of chains) for (const each of one) chain.add(each)
  const found: Reason[] = []
  for (const each of chain) {
    const now = holds(each.rule.when, each.own.words, told)
    if (now !== NO) found.push(reason(each, 'follows-breach', now, told))
  }
  return found
}

/** Rules that would bear here, were it not for an exception or another rule. */
export function defeats(weighed: Weighed, { reason, told }: Answering): readonly Defeat[] {
  const found: Defeat[] = []
  for (const { standing, compiled, overriddenBy } of weighed.rules) {
    const { defeatedBy } = standing
    if (overriddenBy === undefined && defeatedBy === undefined) continue
    found.push({
      reason: reason(compiled, effectOf(compiled), YES, told),
      by: overriddenBy === undefined ? { words: defeatedBy?.words ?? '' } : { rule: overriddenBy },
    })
  }
  return found
}

/** What a rule does where it applies. */
export function effectOf({ rule }: CompiledRule): Effect {
  return EFFECTS[rule.modality]
}

const EFFECTS: Readonly<Record<Modality, Effect>> = {
  prohibition: 'forbids',
  obligation: 'requires',
  permission: 'allows',
  power: 'allows',
  recommendation: 'advises',
  sanction: 'follows-breach',
  definition: 'defines',
  scope: 'covers',
}

/** Pairs of rules that cannot both be kept, both being certain. */
export function conflictsIn(
  weighed: Weighed,
  { compiled, reason, told }: Answering,
): readonly Conflict[] {
  const asking = weighed.rules.filter(({ requires }) => requires === YES)
  if (asking.length === 0) return []
  const forbidding = weighed.rules.filter(
    ({ forbids, compiled: each }) => forbids === YES && !each.isAvoidable,
  )
  return asking.flatMap((one) =>
    forbidding.map((other) => ({
      requires: reason(one.compiled, 'requires', YES, told),
      forbids: reason(other.compiled, 'forbids', YES, told),
      narrower: isNarrower(one.compiled, other.compiled, compiled)
        ? one.compiled.rule.id
        : isNarrower(other.compiled, one.compiled, compiled)
          ? other.compiled.rule.id
          : null,
      decides: compiled.json.policy.owner,
    })),
  )
}

/** Pairs that were compared before: which rule is the narrower does not turn on the question. */
const compared = new WeakMap<CompiledRule, WeakMap<CompiledRule, boolean>>()

/** Whether a rule speaks of fewer acts than another. */
export function isNarrower(a: CompiledRule, b: CompiledRule, compiled: Compiled): boolean {
  const others = remembered(compared, a, () => new WeakMap<CompiledRule, boolean>())
  return remembered(others, b, () => speaksOfFewer(a, b, compiled))
}

function speaksOfFewer(a: CompiledRule, b: CompiledRule, { taxonomies }: Compiled): boolean {
  const own = a.base.wanted
  const other = b.base.wanted
  const isWithin = DIMENSIONS.every((each) => {
    const { fit } = taxonomies[each]
    const wide = other[each]
    return (
      wide === undefined ||
      own[each]?.every((id) => wide.some((one) => fit(id, one) === YES)) === true
    )
  })
  const isSame = DIMENSIONS.every((each) => String(own[each]) === String(other[each]))
  return isWithin && (!isSame || (a.rule.when !== undefined && b.rule.when === undefined))
}

/** Words that only a person can judge, in the rules shown. */
export function judgementsOf(reasons: readonly Reason[], compiled: Compiled): readonly Judgement[] {
  const found = new Set<Judgement>()
  for (const { rule } of reasons)
    for (const each of compiled.byId.get(rule)?.judgements ?? []) found.add(each)
  return [...found]
}
