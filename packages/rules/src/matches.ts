import type { Compiled, CompiledRule, Wanted } from './compile.ts'
import type { Dimension } from './condition.ts'
import { DIMENSIONS } from './dimensions.ts'
import { fitOf, type Fit } from './fits.ts'
import { NO } from './kleene.ts'
import { remembered } from './remembered.ts'
import type { Situation } from './situation.ts'

/** How a rule may speak of an act: about the very act, about its opposite, or as something that comes with it. */
type Part = 'act' | 'opposite' | 'trigger'

/** A rule that may speak of an act, by the act alone; its facts are held against it later. */
export interface Match {
  readonly compiled: CompiledRule
  readonly part: Part
  /** As each reading of the rule has it; one for a trigger. */
  readonly fits: readonly Fit[]
  /** Of a rule that says "only": how the act stands to where it is allowed. */
  readonly inside: Fit | undefined
}

/** Where an "only" draws its line: what is done is the same inside and outside. */
const LINES: readonly Dimension[] = ['account', 'channel']
const WITHOUT_LINES = DIMENSIONS.filter((dimension) => !LINES.includes(dimension))
/** Of a duty, what may be left out of a question: it is for the answer to say towards whom, and of what. */
const OF_DUTIES: readonly Dimension[] = ['object', 'counterparty', 'channel']

/** Finds the rules that may speak of an act, and remembers them: the cost of a decision is that of the rules that match. */
export interface Matcher {
  readonly matchesOf: (situation: Situation) => readonly Match[]
}

const DUTIES: ReadonlySet<string> = new Set(['obligation', 'recommendation', 'sanction'])

/** Acts remembered at most; the vocabulary is finite, but a program may ask about all of it. */
const REMEMBERED = 2000

/** A matcher over a compiled rule set. */
export function createMatcher(compiled: Compiled): Matcher {
  const known = new Map<string, readonly Match[]>()
  const byAction = new Map<string, readonly CompiledRule[]>()
  return {
    matchesOf: (situation) => {
      const { action, exact } = situation
      const key = [...DIMENSIONS.map((dimension) => situation[dimension]), exact === true].join('|')
      if (known.size >= REMEMBERED) known.clear()
      return remembered(known, key, () =>
        remembered(byAction, action, () =>
          compiled.rules.filter((each) => speaksOf(each, action, compiled)),
        ).flatMap((each) => matchesOf(each, situation, compiled)),
      )
    },
  }
}

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

function matchesOf(each: CompiledRule, situation: Situation, compiled: Compiled): readonly Match[] {
  const { rule, variants, base, trigger, forbids } = each
  const asked = DUTIES.has(rule.modality) || trigger !== undefined ? OF_DUTIES : []
  const fit = (wanted: Wanted, dimensions: readonly Dimension[] = DIMENSIONS): Fit =>
    fitOf(wanted, situation, compiled, dimensions)
  const dimensions = rule.only === true ? WITHOUT_LINES : DIMENSIONS
  const act: Match = {
    compiled: each,
    part: 'act',
    fits: variants.map(({ wanted }) => fitOf(wanted, situation, compiled, dimensions, asked)),
    inside: rule.only === true ? fit(base.wanted, LINES) : undefined,
  }
  const comesWith = trigger && fit(trigger)
  const others: readonly Match[] = [
    ...(comesWith === undefined
      ? []
      : [{ compiled: each, part: 'trigger' as const, fits: [comesWith], inside: undefined }]),
    ...(forbids === undefined
      ? []
      : [
          {
            compiled: each,
            part: 'opposite' as const,
            fits: variants.map(({ wanted }) => fit({ ...wanted, ...forbids })),
            inside: undefined,
          },
        ]),
  ]
  // A way of doing what is asked about ("be respectful when posting") does not ask that it be done.
  return [...(each.isManner ? [] : [act]), ...others].filter(({ fits }) =>
    fits.some(({ known }) => known !== NO),
  )
}
