import { checkSituation } from './check-situation.ts'
import {
  compile,
  restsOnContent,
  type Compiled,
  type CompiledRule,
  type Wanted,
} from './compile.ts'
import { partsOf, type Condition, type Dimension, type FactValue } from './condition.ts'
import { isNarrower } from './consequences.ts'
import type { Rules } from './create-rules.ts'
import type { Decision } from './decision.ts'
import { DIMENSIONS } from './dimensions.ts'
import { MAYBE, YES } from './kleene.ts'
import type { Situation } from './situation.ts'
import { pair } from './tensions.ts'

/** Two rules of one policy that pull different ways. */
export interface FoundConflict {
  /** `conflict`: a duty and a ban, or a permission and a ban, of the same act both stand. `tension`: linked by a reader. */
  readonly kind: 'conflict' | 'tension'
  /** Ids: of a conflict, the rule that asks or allows, then the one that forbids. */
  readonly rules: readonly [string, string]
  readonly quotes: readonly [string, string]
  /** An act in which both stand; null where a reader saw it and no single act shows it. */
  readonly situation: Situation | null
  /** What is said of the reading of either. */
  readonly note: string | null
}

/** Steps that somebody else can refuse: only then can a duty and a step clash. */
const REFUSABLE: ReadonlySet<string> = new Set(['approval', 'consent', 'permission'])

/** What a duty may leave open. */
const OPEN: readonly Dimension[] = ['object', 'counterparty', 'channel']

/** Finds rules that clash: for every ban and every duty or permission of an act they share, an act is made and decided. */
export function findConflicts({ json, decide }: Rules): readonly FoundConflict[] {
  const compiled = compile(json)
  const found = new Map<string, FoundConflict>()
  const asking = compiled.rules.filter(
    ({ rule, isManner }) =>
      !isManner &&
      ['obligation', 'permission', 'power'].includes(rule.modality) &&
      rule.on?.relation !== 'before',
  )
  for (const forbidding of compiled.rules.filter(({ isAvoidable }) => !isAvoidable))
    for (const wanted of bansOf(forbidding))
      for (const one of asking) {
        if (one === forbidding || !isSameMatter(one, forbidding, wanted, compiled)) continue
        if (hasWayOut(one, forbidding, wanted, compiled)) continue
        const situation = shared(one, forbidding, wanted, compiled)
        // What two rules ask for together may contradict itself: then they never meet.
        if (situation === undefined || checkSituation(situation, compiled).length > 0) continue
        if (clash(decide(situation), one, forbidding))
          add(found, 'conflict', one, forbidding, situation)
      }
  for (const one of compiled.rules)
    for (const id of one.rule.conflictsWith ?? []) {
      const other = compiled.byId.get(id)
      if (other !== undefined) add(found, 'tension', one, other, null)
    }
  return [...found.values()]
}

/**
 * Whether a ban and a rule speak of one matter. A duty always may clash with a ban; a permission only with one that names
 * what it names (the same people, things or acts) and is not merely the special case of a general permission.
 */
function isSameMatter(
  one: CompiledRule,
  forbidding: CompiledRule,
  ban: Wanted,
  compiled: Compiled,
): boolean {
  if (one.rule.modality === 'obligation') return true
  // Of a step: as what it comes before is banned.
  const banned = { ...forbidding, base: { ...forbidding.base, wanted: ban } }
  if (isNarrower(banned, one, compiled)) return false
  const { wanted } = one.base
  return (
    OPEN.some((dimension) => wanted[dimension] !== undefined && ban[dimension] !== undefined) ||
    String(wanted.action) === String(ban.action)
  )
}

/**
 * Whether both can plainly be kept. A duty that comes with an act ("when posting, say who you are") binds nobody who refrains
 * from it, as a ban of that very act asks. And a duty that leaves open towards whom it is can be kept where the ban makes an
 * exception ("administrators must be employees").
 */
function hasWayOut(
  { rule, trigger, base }: CompiledRule,
  forbidding: CompiledRule,
  ban: Wanted,
  { taxonomies }: Compiled,
): boolean {
  const isBanned = (id: string): boolean =>
    ban.action?.some((wide) => taxonomies.action.fit(id, wide) === YES) === true
  // What a ban names may be what the duty adds ("with the logo"): then it bans that, and not the act it comes with.
  if (rule.on?.relation === 'with' && ban.object === undefined && trigger?.action?.every(isBanned))
    return true
  return forbidding.base.unless.some(
    ({ when }) =>
      'dimension' in when &&
      OPEN.includes(when.dimension) &&
      base.wanted[when.dimension] === undefined,
  )
}

/** The acts that a rule can forbid. */
function bansOf({ rule, base, forbids, trigger }: CompiledRule): readonly Wanted[] {
  const own = base.wanted
  if (rule.modality === 'prohibition') return [own]
  if (forbids !== undefined) return [{ ...own, ...forbids }]
  if (rule.modality === 'obligation' && trigger !== undefined && rule.met !== undefined)
    // A step that what is said or shown asks for can be kept by saying or showing something else.
    return rule.step !== undefined &&
      REFUSABLE.has(rule.step.kind) &&
      !restsOnContent(rule.on?.when)
      ? [trigger]
      : []
  return []
}

function clash(decision: Decision, one: CompiledRule, other: CompiledRule): boolean {
  const asks = one.rule.id
  const forbids = other.rule.id
  if (
    decision.conflicts.some((each) => each.requires.rule === asks && each.forbids.rule === forbids)
  )
    return true
  return (
    decision.outcome === 'prohibited' &&
    decision.because.some((reason) => reason.rule === forbids) &&
    decision.tensions.some(({ rules }) => rules.includes(asks) && rules.includes(forbids)) &&
    (one.rule.modality === 'permission' || one.rule.modality === 'power') &&
    one.rule.force !== 'advised'
  )
}

function add(
  found: Map<string, FoundConflict>,
  kind: FoundConflict['kind'],
  a: CompiledRule,
  b: CompiledRule,
  situation: Situation | null,
): void {
  const key = pair(a.rule.id, b.rule.id)
  if (found.has(key)) return
  found.set(key, {
    kind,
    rules: [a.rule.id, b.rule.id],
    quotes: [a.rule.quote, b.rule.quote],
    situation,
    note: a.rule.reading?.note ?? b.rule.reading?.note ?? null,
  })
}

/** An act that both rules speak of, with facts by which both hold; undefined where there is none. */
function shared(
  one: CompiledRule,
  forbidding: CompiledRule,
  ban: Wanted,
  compiled: Compiled,
): Situation | undefined {
  const { wanted } = one.base
  const act: Partial<Record<Dimension, string>> = {}
  for (const dimension of DIMENSIONS) {
    const both = meet(wanted[dimension], ban[dimension], dimension, compiled)
    if (both === null) return undefined
    if (both !== undefined) act[dimension] = both
  }
  const { actor = 'staff', action } = act
  if (action === undefined) return undefined
  const facts: Record<string, FactValue> = {}
  const fits =
    assume(one.base.when, true, facts) &&
    assume(one.rule.on?.when, true, facts) &&
    (forbidding.rule.modality !== 'prohibition' || assume(forbidding.base.when, true, facts)) &&
    assume(forbidding.rule.on?.when, true, facts) &&
    assume(
      forbidding.rule.modality === 'obligation' ? forbidding.rule.met : undefined,
      false,
      facts,
    ) &&
    [...one.base.unless, ...forbidding.base.unless].every(({ when }) => assume(when, false, facts))
  return fits ? { ...act, actor, action, exact: true, facts } : undefined
}

/** A term that both lists take in; undefined where neither names one, null where there is none. */
function meet(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  dimension: Dimension,
  { taxonomies }: Compiled,
): string | undefined | null {
  if (a === undefined || b === undefined) return (a ?? b)?.[0]
  const { fit } = taxonomies[dimension]
  for (const one of a)
    for (const other of b) {
      if (fit(one, other) === YES) return one
      if (fit(one, other) === MAYBE) return other
    }
  return null
}

/** Writes facts by which a condition holds, or does not; false where those that stand already say otherwise. */
function assume(
  condition: Condition | undefined,
  want: boolean,
  facts: Record<string, FactValue>,
): boolean {
  if (condition === undefined) return true
  const parts = partsOf(condition)
  const hold = (each: Condition): boolean => assume(each, want, facts)
  if (parts !== undefined) return 'all' in condition === want ? parts.every(hold) : parts.some(hold)
  if ('not' in condition) return assume(condition.not, !want, facts)
  if (!('fact' in condition)) return true
  const value = valueFor(condition, want)
  if (value === undefined) return true
  if (facts[condition.fact] !== undefined && facts[condition.fact] !== value) return false
  facts[condition.fact] = value
  return true
}

function valueFor(
  condition: Extract<Condition, { readonly fact: string }>,
  want: boolean,
): FactValue | undefined {
  if ('is' in condition) {
    if (typeof condition.is === 'boolean') return condition.is === want
    return want ? (typeof condition.is === 'object' ? condition.is[0] : condition.is) : undefined
  }
  const { below, atMost, above, atLeast } = condition
  const low = atLeast ?? (above === undefined ? undefined : above + 1)
  const high = atMost ?? (below === undefined ? undefined : below - 1)
  if (want) return low ?? high
  return low !== undefined ? low - 1 : high !== undefined ? high + 1 : undefined
}
