import type { CompiledRule } from './compile.ts'
import type { Outcome } from './decision.ts'
import { factOf, holds, yesNo, type Told } from './facts.ts'
import { both, either, MAYBE, NO, opposite, YES, type Known } from './kleene.ts'
import type { Match } from './matches.ts'
import { standingOf, type Standing } from './standing.ts'

/** A rule at work in a situation. */
export interface AtWork {
  readonly standing: Standing
  readonly compiled: CompiledRule
  /** As it applies once scope and overriding rules are counted in. */
  readonly applies: Known
  /** Whether it forbids, requires or allows the act. */
  readonly forbids: Known
  readonly requires: Known
  readonly allows: Known
  /** Of a step or a way of doing: whether it is fulfilled. */
  readonly met: Known | undefined
  readonly overriddenBy: string | undefined
  /** Whether a sentence on scope, not yet settled, could switch it off. */
  readonly inDoubt: boolean
}

/** All rules that bear on a situation, weighed. */
export interface Weighed {
  readonly rules: readonly AtWork[]
  readonly forbids: Known
  /** The same without bans that rest on what is said or wrong: a duty never needs that. */
  readonly forbidsOutright: Known
  readonly requires: Known
  readonly allows: Known
  /** Whether the policy says that this is outside its scope. */
  readonly outside: Known
  readonly excluding: readonly Standing[]
}

/** Holds the told facts against every rule that may speak of the act. */
export function weigh(matches: readonly Match[], told: Told): Weighed {
  const standings: Standing[] = []
  const excluding: Standing[] = []
  let outside: Known = NO
  for (const match of matches) {
    const standing = standingOf(match, told)
    if (standing.applies === NO && standing.defeatedBy === undefined) continue
    const { rule } = match.compiled
    if (rule.modality === 'scope' && rule.effect === 'excludes') {
      excluding.push(standing)
      outside = either(outside, standing.applies)
    }
    standings.push(standing)
  }
  const overriding = overridesOf(standings)
  const rules = standings.map((each) => atWork(each, told, outside, excluding, overriding))
  const most = (effect: 'forbids' | 'requires' | 'allows', among = rules): Known =>
    among.map((at) => at[effect]).reduce(either, NO)
  return {
    rules,
    forbids: most('forbids'),
    forbidsOutright: most(
      'forbids',
      rules.filter(({ compiled }) => !isAvoidable(compiled)),
    ),
    requires: most('requires'),
    allows: most('allows'),
    outside,
    excluding,
  }
}

/** For each rule that another one defeats: which, and whether it applies. */
function overridesOf(
  standings: readonly Standing[],
): ReadonlyMap<string, { readonly by: string; readonly applies: Known }> {
  const found = new Map<string, { readonly by: string; readonly applies: Known }>()
  for (const { match, applies } of standings) {
    for (const id of match.compiled.rule.overrides ?? []) {
      const before = found.get(id)
      if (before === undefined || applies > before.applies)
        found.set(id, { by: match.compiled.rule.id, applies })
    }
  }
  return found
}

function atWork(
  standing: Standing,
  told: Told,
  outside: Known,
  excluding: readonly Standing[],
  overriding: ReturnType<typeof overridesOf>,
): AtWork {
  const { compiled, part } = standing.match
  const { rule } = compiled
  const over = overriding.get(rule.id)
  const general = outside !== NO && isGeneral(compiled, excluding)
  const applies = both(
    both(standing.applies, over === undefined ? YES : opposite(over.applies)),
    general ? opposite(outside) : YES,
  )
  const met = metOf(standing, told)
  const effect = { forbids: NO as Known, requires: NO as Known, allows: NO as Known }
  if (part === 'opposite') effect.forbids = applies
  else if (part === 'trigger') {
    // A duty that is not kept makes the act wrong; one that is not known to be kept leaves it open.
    if (met !== undefined && rule.modality === 'obligation')
      effect.forbids = both(applies, opposite(met))
  } else ofAct(rule, applies, standing.inside, effect)
  return {
    standing,
    compiled,
    applies,
    ...effect,
    met,
    overriddenBy: over?.applies === YES && standing.applies !== NO ? over.by : undefined,
    inDoubt: general && outside === MAYBE && standing.applies !== NO,
  }
}

function ofAct(
  rule: CompiledRule['rule'],
  applies: Known,
  inside: Known,
  effect: { forbids: Known; requires: Known; allows: Known },
): void {
  switch (rule.modality) {
    case 'prohibition':
      effect.forbids = applies
      return
    case 'obligation':
    case 'permission':
    case 'power':
      if (rule.only === true) effect.forbids = both(applies, opposite(inside))
      effect[rule.modality === 'obligation' ? 'requires' : 'allows'] = both(applies, inside)
      return
    case 'sanction':
      // "Will be dealt with" binds whoever deals with it; "may" leaves it to them.
      effect[/must|should/.test(rule.force) ? 'requires' : 'allows'] = applies
      return
    case 'recommendation':
    case 'definition':
    case 'scope':
      return
  }
}

function metOf({ match }: Standing, told: Told): Known | undefined {
  const { rule } = match.compiled
  if (match.part !== 'trigger' || rule.on === undefined || rule.on.relation === 'after')
    return undefined
  if (rule.met !== undefined) return holds(rule.met, rule.id, told)
  if (rule.on.relation === 'with') return undefined
  return yesNo(factOf(`done.${rule.id}`, told))
}

/**
 * Whether a scope sentence reaches a rule. One that names what the sentence excludes (a personal account, say) was
 * plainly written for it, and is not switched off; the two are reported as pulling different ways.
 */
function isGeneral(compiled: CompiledRule, excluding: readonly Standing[]): boolean {
  return excluding.some(({ match }) => isReached(compiled, match.compiled))
}

/** Whether a rule does not name what a scope sentence excludes. */
export function isReached(compiled: CompiledRule, excluding: CompiledRule): boolean {
  const { modality } = compiled.rule
  if (modality === 'scope' || modality === 'definition') return false
  const own = compiled.base.wanted
  if (compiled.rule.overrides?.includes(excluding.rule.id) === true) return false
  const { actor: _, ...wanted } = excluding.base.wanted
  const named = Object.keys(wanted)
  return named.length === 0 || !named.every((dimension) => dimension in own)
}

/** Outcomes that the told facts leave possible; the first is the outcome where there is but one. */
export function possibleOutcomes({
  forbids,
  forbidsOutright,
  requires,
  allows,
}: Weighed): readonly Exclude<Outcome, 'conditional'>[] {
  const may = (value: Known): readonly boolean[] =>
    value === MAYBE ? [false, true] : [value === YES]
  const found = new Set<Exclude<Outcome, 'conditional'>>()
  for (const f of may(forbids))
    for (const o of f ? may(forbidsOutright) : [false])
      for (const r of may(requires))
        for (const a of may(allows))
          found.add(
            f
              ? r && o
                ? 'conflict'
                : 'prohibited'
              : r
                ? 'required'
                : a
                  ? 'permitted'
                  : 'not-addressed',
          )
  return [...found]
}

/** A duty of doing an act in some way, or a ban on what may be wrong with it: neither stands against a duty to do it. */
export function isAvoidable({ isAvoidable: rests, rule }: CompiledRule): boolean {
  return rests || (rule.on?.relation === 'with' && rule.met !== undefined)
}
