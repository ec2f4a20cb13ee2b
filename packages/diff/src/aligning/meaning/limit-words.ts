import type { Condition, FactIs, FactWithin, Vocabulary } from '@policy/rules'
import { toldWords } from '@policy/rules/topics'

/** Conditions that one sentence can hold. */
const MOST = 3

/** Conditions as part of a sentence: "the other person is under 18 years old"; undefined where they are too many for one. */
export function limitWords(
  conditions: readonly Condition[],
  words: Vocabulary,
): string | undefined {
  const limits = new Set(conditions.map((condition) => limitOf(condition, words)))
  const count = conditions.reduce((sum, condition) => sum + sizeOf(condition), 0)
  return count > MOST ? undefined : [...limits].join(', and ')
}

function sizeOf(condition: Condition): number {
  if ('all' in condition) return condition.all.reduce((sum, each) => sum + sizeOf(each), 0)
  if ('any' in condition) return condition.any.reduce((sum, each) => sum + sizeOf(each), 0)
  if ('not' in condition) return sizeOf(condition.not)
  return 'dimension' in condition ? condition.is.length : 1
}

function limitOf(condition: Condition, words: Vocabulary): string {
  if ('all' in condition) return condition.all.map((each) => limitOf(each, words)).join(', and ')
  if ('any' in condition) return condition.any.map((each) => limitOf(each, words)).join(', or ')
  if ('not' in condition) return `it is not so that ${limitOf(condition.not, words)}`
  if ('dimension' in condition)
    return toldWords({ key: condition.dimension, values: condition.is }, words)
  if ('words' in condition) return 'more is so that only its words say'
  return 'is' in condition ? answerWords(condition, words) : boundWords(condition, words)
}

function answerWords({ fact, is }: FactIs, words: Vocabulary): string {
  return toldWords({ key: fact, values: typeof is === 'object' ? is : [is] }, words)
}

/** A number within bounds, in the sentence that its fact has for an answer. */
function boundWords(condition: FactWithin, words: Vocabulary): string {
  const { below, atMost, above, atLeast, fact } = condition
  const bounds = [
    below === undefined ? [] : [`under ${below}`],
    atMost === undefined ? [] : [`up to ${atMost}`],
    above === undefined ? [] : [`over ${above}`],
    atLeast === undefined ? [] : [`at least ${atLeast}`],
  ].flat()
  return toldWords({ key: fact, values: [bounds.join(' and ')] }, words)
}
