import { createRules, type Decision, type RuleSetJson, type Situation } from '@policy/rules'
import { openCedar, type CedarAnswer } from './cedar.ts'
import { tellAll, type Telling } from './told-situations.ts'

/** Two engines over the same acts. */
export interface Agreement {
  /** Acts on which both say all there is to say: forbidden, allowed or nothing, by the same rules. */
  readonly wholly: number
  /** Acts of which Cedar cannot say the outcome (a duty, a power); only that nothing is forbidden is held against it. */
  readonly partly: number
  /** Acts that stay open although all is told; not compared. */
  readonly open: number
  /** How often the rules forbid, allow and say nothing, of those wholly compared. */
  readonly says: Readonly<Record<CedarAnswer['says'], number>>
  /** Rules that decided in Cedar. */
  readonly rules: ReadonlySet<string>
  readonly differences: readonly string[]
}

/** What is gone through; `inCedar` is the rule set that Cedar gets, where it is to be another. */
export interface Compared {
  readonly situations: readonly Situation[]
  readonly tellings: readonly Telling[]
  readonly inCedar?: RuleSetJson
}

/**
 * Holds Cedar against our engine over acts told whole, all facts told.
 *
 * - `prohibited`, `conflict`: Cedar denies, by exactly the rules that forbid (a conflict's duty is not compared).
 * - `permitted` by a permission: Cedar allows, by exactly the permissions.
 * - `not-addressed`: Cedar denies without a reason.
 * - `required`, and `permitted` by a power or a sanction alone: Cedar forbids nothing; what is asked for is not compared.
 * - `conditional`: not compared.
 */
export function agreementOver(
  json: RuleSetJson,
  { situations, tellings, inCedar = json }: Compared,
): Agreement {
  const rules = createRules(json)
  const ask = openCedar(inCedar)
  const tell = tellAll(json)
  const count = { wholly: 0, partly: 0, open: 0 }
  const says = { allow: 0, forbid: 0, nothing: 0 }
  const decided = new Set<string>()
  const differences: string[] = []
  for (const situation of situations)
    for (const telling of tellings) {
      const told = tell(situation, telling)
      const decision = rules.decide(told)
      const answer = ask(told)
      const { compared, expected } = expectedOf(decision)
      count[compared] += 1
      if (compared === 'wholly') says[answer.says] += 1
      for (const rule of answer.rules) decided.add(rule)
      const agrees =
        expected === undefined
          ? compared === 'open' || answer.says !== 'forbid'
          : expected.says === answer.says && String(expected.rules) === String(answer.rules)
      if (!agrees) differences.push(difference(situation, telling, decision, answer))
    }
  return { ...count, says, rules: decided, differences }
}

function expectedOf({ outcome, because }: Decision): {
  readonly compared: 'wholly' | 'partly' | 'open'
  readonly expected?: CedarAnswer
} {
  const rulesFor = (effect: string, modality?: string): readonly string[] => [
    ...new Set(
      because
        .filter((each) => each.effect === effect && (modality ?? each.modality) === each.modality)
        .map(({ rule }) => rule)
        .toSorted(),
    ),
  ]
  switch (outcome) {
    case 'prohibited':
    case 'conflict':
      return { compared: 'wholly', expected: { says: 'forbid', rules: rulesFor('forbids') } }
    case 'permitted': {
      const rules = rulesFor('allows', 'permission')
      return rules.length === 0
        ? { compared: 'partly' }
        : { compared: 'wholly', expected: { says: 'allow', rules } }
    }
    case 'not-addressed':
      return { compared: 'wholly', expected: { says: 'nothing', rules: [] } }
    case 'required':
      return { compared: 'partly' }
    case 'conditional':
      return { compared: 'open' }
  }
}

function difference(
  situation: Situation,
  telling: Telling,
  { outcome, because }: Decision,
  { says, rules }: CedarAnswer,
): string {
  const ours = because.map(({ effect, rule }) => `${effect} ${rule}`).join(', ')
  return `${JSON.stringify(situation)}, the rest by ${telling}: ${outcome} (${ours}); Cedar: ${says} (${rules.join(', ')})`
}
