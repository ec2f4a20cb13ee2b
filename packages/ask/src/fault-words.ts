import type { FactValue, SituationFault } from '@policy/rules'
import type { ReadyPolicy } from './ask-data.ts'
import { isPartOfAct, QUESTIONS } from './parts.ts'
import { kindOf } from './own-key.ts'

/** What is wrong with an answer, and what to do, in words for whoever gave it. */
export function faultWords({ key, against }: SituationFault, policy: ReadyPolicy): string {
  if (against !== undefined) {
    const others = Object.entries(against).map(([each, value]) => said(each, value, policy))
    return `This cannot be so together with: ${others.join('; ')}. Change one of the two.`
  }
  const { rules } = policy
  const { vocabulary } = rules.json
  const fact = Object.hasOwn(vocabulary.facts, key) ? vocabulary.facts[key] : undefined
  if (fact?.kind === 'time') return 'Give a day and a time, as the control shows them.'
  if (kindOf(key, rules) === 'number')
    return `Give a number${fact?.unit === undefined ? '' : ` of ${fact.unit}`}, 0 or more.`
  return 'Choose one of the answers.'
}

function said(key: string, value: FactValue | undefined, { rules, wordFor }: ReadyPolicy): string {
  const part = QUESTIONS.find((each) => each.key === key)
  if (part !== undefined) return `${part.word.toLowerCase()}: ${wordFor(part.key, String(value))}`
  const words = value === true ? 'yes' : value === false ? 'no' : String(value)
  const [dimension = '', , ...rest] = key.split('.')
  const ask =
    rules.json.vocabulary.facts[key]?.ask ??
    (isPartOfAct(dimension) ? wordFor(dimension, rest.join('.')) : key)
  return `${ask} ${words}`
}
