import type { Condition } from '../../condition.ts'
import { rulesOf, type RuleSetJson } from '../../rule-set.ts'
import type { Rule } from '../../rule.ts'
import type { Term } from '../../vocabulary.ts'
import { cedarType } from './facts.ts'
import { cedarString } from './names.ts'

/** The Cedar schema of a rule set: roles, acts and the facts that a request may tell. */
export function cedarSchema(json: RuleSetJson): string {
  const { actions } = json.vocabulary
  const facts = Object.entries(factTypes(json)).map(
    ([key, type]) => `  ${cedarString(key)}?: ${type},`,
  )
  return [
    '// Who acts, and who is on the other side.',
    'entity Role in [Role];',
    'entity Object in [Object];',
    'entity Account in [Account];',
    'entity Channel in [Channel];',
    '// The policy that is asked.',
    'entity Policy;',
    '',
    '// One act, told whole. A fact that is left out is not known, and satisfies no condition.',
    'type Act = {',
    '  counterparty?: Role,',
    '  object?: Object,',
    '  account?: Account,',
    '  channel?: Channel,',
    ...facts,
    '};',
    '',
    ...Object.entries(actions).map(([id, term]) => actionText(id, term)),
    '',
  ].join('\n')
}

function actionText(id: string, { label, broader = [] }: Term): string {
  const above = broader.length === 0 ? '' : ` in [${broader.map(cedarString).join(', ')}]`
  return `@label(${cedarString(label)})\naction ${cedarString(id)}${above} appliesTo { principal: Role, resource: Policy, context: Act };`
}

/** Cedar's type of every fact that a request may tell: those of the vocabulary, and the rules' own. */
export function factTypes(json: RuleSetJson): Readonly<Record<string, 'Bool' | 'Long' | 'String'>> {
  const { facts } = json.vocabulary
  return {
    ...Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, cedarType(fact)])),
    ...Object.fromEntries(
      rulesOf(json)
        .flatMap(ownKeys)
        .map((key) => [key, 'Bool' as const]),
    ),
  }
}

/** Facts that belong to a rule: words that no fact holds, a duty that no condition meets. */
function ownKeys({ id, when, unless, on, met }: Rule): readonly string[] {
  const all = [when, on?.when, met, ...(unless ?? []).map((each) => each.when)]
  return [
    ...(all.some(hasWords) ? [`words.${id}`] : []),
    ...(on?.relation === 'before' && met === undefined ? [`done.${id}`] : []),
  ]
}

function hasWords(condition: Condition | undefined): boolean {
  if (condition === undefined) return false
  if ('all' in condition) return condition.all.some(hasWords)
  if ('any' in condition) return condition.any.some(hasWords)
  if ('not' in condition) return hasWords(condition.not)
  return 'words' in condition
}
