import type { Beside } from './beside.ts'
import type { CompiledRule } from './compile.ts'
import type { Reason } from './decision.ts'
import { holds, yesNo, type Told } from './facts.ts'
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
  /** A ban on how the act is done that may or may not apply: no reason of the answer, but a proviso of it. */
  readonly isProviso: boolean
  /** Where it stands beside the act, if it does. */
  readonly beside: Beside | undefined
  /** Whether whoever acts can break it. */
  readonly isBreakable: boolean
  /** Rules that say what follows then. */
  readonly follows: readonly CompiledRule[]
  /** Keys that keep it open, and what it says beside the act; both worked out when they are first asked for. */
  keys: readonly string[] | undefined
  reason: Reason | undefined
}

/** What rules do to other rules: put them out of scope, or override them. */
interface Reach {
  /** Whether the policy says that this is outside its scope. */
  readonly outside: Known
  readonly excluding: readonly Standing[]
  /** For each rule that another one defeats: which, and whether that one applies. */
  readonly overriding: ReadonlyMap<string, { readonly by: string; readonly applies: Known }>
}

/** All rules that bear on a situation, weighed. */
export interface Weighed extends Reach {
  /** Every rule that may speak of the act, in its place. */
  readonly all: readonly AtWork[]
  /** Those that bear on it, or would but for an exception. */
  readonly rules: readonly AtWork[]
  readonly forbids: Known
  /** The same without bans that rest on what is said or wrong: a duty never needs that. */
  readonly forbidsOutright: Known
  readonly requires: Known
  readonly allows: Known
}

const NONE: readonly never[] = []

/** Holds the told facts against every rule that may speak of the act. */
export function weigh(matches: readonly Match[], told: Told): Weighed {
  return weighAll(
    matches.map((match) => standingOf(match, told)),
    told,
  )
}

/** The rules of an act that read a fact. */
export interface Readers {
  readonly places: readonly number[]
  /** How each is at work, by its place, where this is the one fact that it reads; filled as it is told. */
  readonly ifNo: AtWork[]
  readonly ifYes: AtWork[]
}

/** The same where more is told than before: only the rules that read it are held against it. */
export function weighAgain(
  before: Weighed,
  readersOf: (key: string) => Readers,
  told: Told,
): Weighed {
  const readers = new Map<number, AtWork[] | undefined>()
  for (const key in told.given) {
    const { places, ifNo, ifYes } = readersOf(key)
    const value = told.given[key]
    const own = value === true ? ifYes : value === false ? ifNo : undefined
    // What a rule makes of one fact is the same whatever else is told; of several, it has to be worked out.
    for (const place of places) readers.set(place, readers.has(place) ? undefined : own)
  }
  if (readers.size === 0) return before
  const all = before.all.slice()
  let reaches = false
  for (const [place, known] of readers) {
    const { match } = (before.all[place] as AtWork).standing
    const now = known?.[place] ?? atWork(standingOf(match, told), told, before)
    if (known !== undefined) known[place] = now
    all[place] = now
    reaches ||= isExcluding(match) || match.compiled.rule.overrides !== undefined
  }
  return reaches
    ? weighAll(
        all.map(({ standing }) => standing),
        told,
      )
    : summed(all, before)
}

function weighAll(standings: readonly Standing[], told: Told): Weighed {
  const reach = reachOf(standings)
  return summed(
    standings.map((standing) => atWork(standing, told, reach)),
    reach,
  )
}

function summed(all: readonly AtWork[], { outside, excluding, overriding }: Reach): Weighed {
  const rules: AtWork[] = []
  let forbids: Known = NO
  let forbidsOutright: Known = NO
  let requires: Known = NO
  let allows: Known = NO
  for (const at of all) {
    if (!bears(at)) continue
    rules.push(at)
    forbids = either(forbids, at.forbids)
    if (!at.compiled.isAvoidable) forbidsOutright = either(forbidsOutright, at.forbids)
    requires = either(requires, at.requires)
    allows = either(allows, at.allows)
  }
  return { all, rules, forbids, forbidsOutright, requires, allows, outside, excluding, overriding }
}

/** Whether a rule applies, or may, or would but for an exception. */
export function bears({ standing }: AtWork): boolean {
  return standing.applies !== NO || standing.defeatedBy !== undefined
}

function isExcluding({ compiled: { rule } }: Match): boolean {
  return rule.modality === 'scope' && rule.effect === 'excludes'
}

function reachOf(standings: readonly Standing[]): Reach {
  const excluding = standings.filter((each) => isExcluding(each.match) && each.applies !== NO)
  const outside = excluding.map(({ applies }) => applies).reduce(either, NO)
  const overriding = new Map<string, { readonly by: string; readonly applies: Known }>()
  for (const { match, applies } of standings) {
    const { id: by, overrides } = match.compiled.rule
    if (overrides === undefined) continue
    // A rule that is put out of scope defeats no other.
    const now = isGeneral(match.compiled, excluding) ? both(applies, opposite(outside)) : applies
    for (const id of overrides)
      if (now > (overriding.get(id)?.applies ?? NO)) overriding.set(id, { by, applies: now })
  }
  return { outside, excluding, overriding }
}

function atWork(standing: Standing, told: Told, { outside, excluding, overriding }: Reach): AtWork {
  const { compiled, part, beside, follows, isIncidental } = standing.match
  const { rule } = compiled
  const { modality } = rule
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
    if (met !== undefined && modality === 'obligation')
      effect.forbids = both(applies, opposite(met))
  } else ofAct(rule, applies, standing.inside, effect)
  const isTriggered = part === 'trigger' && applies !== NO
  const isBreakable =
    modality !== 'sanction' &&
    (effect.forbids !== NO || effect.requires !== NO || (isTriggered && modality === 'obligation'))
  const isBeside = applies !== NO && (beside?.ofBan !== true || effect.forbids !== NO)
  return {
    standing,
    compiled,
    applies,
    forbids: effect.forbids,
    requires: effect.requires,
    allows: effect.allows,
    met,
    overriddenBy: over?.applies === YES && standing.applies !== NO ? over.by : undefined,
    inDoubt: general && outside === MAYBE && standing.applies !== NO,
    isProviso: effect.forbids === MAYBE && isIncidental && !standing.disputed,
    beside: isBeside ? beside : undefined,
    isBreakable,
    follows: isBreakable || (isTriggered && modality === 'sanction') ? follows : NONE,
    keys: undefined,
    reason: undefined,
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
  const { rule, own } = match.compiled
  if (match.part !== 'trigger' || rule.on === undefined || rule.on.relation === 'after')
    return undefined
  if (rule.met !== undefined) return holds(rule.met, own.words, told)
  if (rule.on.relation === 'with') return undefined
  return yesNo(told.facts[own.done])
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
