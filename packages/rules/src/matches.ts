import type { Compiled, CompiledRule, Wanted } from './compile.ts'
import type { Dimension } from './condition.ts'
import { besideOf, type Beside } from './beside.ts'
import { DIMENSIONS } from './dimensions.ts'
import { holds, type Told } from './facts.ts'
import { fitOf, type Fit } from './fits.ts'
import { NO, YES } from './kleene.ts'

/** How a rule may speak of an act: about the very act, about its opposite, or as something that comes with it. */
export type Part = 'act' | 'opposite' | 'trigger'

/** A rule that may speak of an act, by the act alone; its facts are held against it later. */
export interface Match {
  readonly compiled: CompiledRule
  readonly part: Part
  /** As each reading of the rule has it; one for a trigger. */
  readonly fits: readonly Fit[]
  /** Of a rule that says "only": how the act stands to where it is allowed. */
  readonly inside: Fit | undefined
  /** How closely the rule names what is asked about: the very action before a wider one, then the more it names the better. */
  readonly weight: number
  /** A ban on how the act is done; not one that names the very thing that is asked about. */
  readonly isIncidental: boolean
  /** Where it stands beside the act. */
  readonly beside: Beside | undefined
  /** What the policy says follows a breach of it, for whoever acts. */
  readonly follows: readonly CompiledRule[]
}

/** Whether a sanction can fall on whoever acts: its condition can hold, and whoever imposes it is not threatened with it. */
export function fallsOn({ rule, own, imposedBy }: CompiledRule, told: Told): boolean {
  const { situation, compiled } = told
  const { fit } = compiled.taxonomies.actor
  return (
    holds(rule.when, own.words, told) !== NO &&
    !imposedBy.some((role) => fit(situation.actor, role) === YES)
  )
}

/** Where an "only" draws its line: what is done is the same inside and outside. */
const LINES: readonly Dimension[] = ['account', 'channel']
const WITHOUT_LINES = DIMENSIONS.filter((dimension) => !LINES.includes(dimension))
/** Of a duty, what may be left out of a question: it is for the answer to say towards whom, and of what. */
const OF_DUTIES: readonly Dimension[] = ['object', 'counterparty', 'channel']

const DUTIES: ReadonlySet<string> = new Set(['obligation', 'recommendation', 'sanction'])

/** Whether a rule can bear on an action at all. Scope sentences and definitions name none, and bear on every act. */
export function speaksOf(
  { variants, trigger, forbids }: CompiledRule,
  action: string,
  { taxonomies }: Compiled,
): boolean {
  return [...variants.map(({ wanted }) => wanted), trigger, forbids].some((wanted) =>
    wanted === undefined
      ? false
      : (wanted.action ?? [action]).some((id) => taxonomies.action.fit(action, id) !== NO),
  )
}

/** The ways in which a rule may speak of an act, by the act alone; none where it cannot. */
export function matchesOf(
  each: CompiledRule,
  untold: Told,
  fallingOn: (chain: readonly CompiledRule[]) => readonly CompiledRule[],
): readonly Match[] {
  const { situation, compiled } = untold
  const { rule, variants, base, trigger, forbids, isAvoidable } = each
  const { action, object } = situation
  const asked = DUTIES.has(rule.modality) || trigger !== undefined ? OF_DUTIES : []
  const fit = (wanted: Wanted, dimensions: readonly Dimension[] = DIMENSIONS): Fit =>
    fitOf(wanted, situation, compiled, dimensions)
  const weight = each.weight + (base.wanted.action?.includes(action) === true ? 10 : 0)
  const isNamed = object !== undefined && base.wanted.object !== undefined
  const isIncidental = isAvoidable && !isNamed
  const found: Match[] = []
  // A sanction that the act itself brings about is the end of its own chain.
  const follows =
    rule.modality === 'sanction'
      ? [each].filter((one) => fallsOn(one, untold))
      : fallingOn(each.follows)
  const add = (part: Part, fits: readonly Fit[], inside?: Fit): void => {
    if (fits.some(({ known }) => known !== NO))
      found.push({
        compiled: each,
        part,
        fits,
        inside,
        weight,
        isIncidental,
        beside: besideOf(rule, part),
        follows,
      })
  }
  // A way of doing what is asked about ("be respectful when posting") does not ask that it be done.
  if (!each.isManner) {
    const dimensions = rule.only === true ? WITHOUT_LINES : DIMENSIONS
    add(
      'act',
      variants.map(({ wanted }) => fitOf(wanted, situation, compiled, dimensions, asked)),
      rule.only === true ? fit(base.wanted, LINES) : undefined,
    )
  }
  if (trigger !== undefined) add('trigger', [fit(trigger)])
  if (forbids !== undefined)
    add(
      'opposite',
      variants.map(({ wanted }) => fit({ ...wanted, ...forbids })),
    )
  return found
}
