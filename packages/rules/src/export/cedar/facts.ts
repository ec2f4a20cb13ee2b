import type { Condition } from '../../condition.ts'
import type { FactTerm } from '../../vocabulary.ts'
import { not, type Expression } from './expression.ts'
import { cedarString } from './names.ts'
import { dimensionIs, factTest } from './tests.ts'

/** Cedar's type of a fact. Cedar has whole numbers only; moments are only compared as they are written. */
export function cedarType({ kind }: FactTerm): 'Bool' | 'Long' | 'String' {
  if (kind === 'number') return 'Long'
  return kind === 'yes-no' || kind === 'judgement' ? 'Bool' : 'String'
}

/** Whether a fact that is yes or no is so. */
export function isSo(key: string): Expression {
  const { yes } = factTest(key, (value) => value)
  return { yes, no: yes.map((test, at) => (at === 0 ? test : `!${test}`)) }
}

/** A condition of a rule as Cedar tests it. */
export function conditionTest(condition: Condition, rule: string): Expression {
  const test = (each: Condition) => conditionTest(each, rule)
  if ('all' in condition) return { all: condition.all.map(test) }
  if ('any' in condition) return { any: condition.any.map(test) }
  if ('not' in condition) return not(test(condition.not))
  if ('words' in condition) return isSo(`words.${rule}`)
  if ('dimension' in condition) return dimensionIs(condition.dimension, condition.is)
  const { fact } = condition
  if (!('is' in condition)) {
    const bounds = [
      ['<', condition.below],
      ['<=', condition.atMost],
      ['>', condition.above],
      ['>=', condition.atLeast],
    ] as const
    return {
      all: bounds.flatMap(([sign, bound]) =>
        bound === undefined ? [] : [factTest(fact, (value) => `${value} ${sign} ${bound}`)],
      ),
    }
  }
  const { is } = condition
  if (typeof is === 'boolean') return is ? isSo(fact) : not(isSo(fact))
  if (typeof is === 'number') return factTest(fact, (value) => `${value} == ${is}`)
  const values = typeof is === 'string' ? [is] : is
  return factTest(fact, (value) => `[${values.map(cedarString).join(', ')}].contains(${value})`)
}

/** Whether every number of a condition is one that Cedar has. */
export function isSayable(condition: Condition | undefined): boolean {
  if (condition === undefined) return true
  if ('all' in condition) return condition.all.every(isSayable)
  if ('any' in condition) return condition.any.every(isSayable)
  if ('not' in condition) return isSayable(condition.not)
  return Object.values(condition).every(
    (value) => typeof value !== 'number' || Number.isSafeInteger(value),
  )
}
