import type { DiffJson } from '@policy/model'
import type { PolicyDiff } from '../diff-policies.ts'
import { listedChanges } from '../listed.ts'
import { frontSentence, tellFront } from './tell-front.ts'

/** How much of each weight, and what happened in a sentence. */
export function summaryOf(diff: PolicyDiff): DiffJson['summary'] {
  const weights = listedChanges(diff).map(({ change }) => change.weight)
  const count = (weight: string): number => weights.filter((each) => each === weight).length
  const counts = { rule: count('rule'), wording: count('wording'), front: diff.front.length }
  return { first: firstLine(diff, counts), weight: diff.weight, ...counts }
}

function firstLine(
  diff: PolicyDiff,
  {
    rule,
    wording,
    front,
  }: { readonly rule: number; readonly wording: number; readonly front: number },
): string {
  if (rule + wording === 0)
    return front === 0
      ? 'Nothing changed.'
      : `No clause changed. Dates and front page only: ${frontSentence(tellFront(diff.front))}.`
  const rules =
    rule === 0
      ? 'No words that bear on a rule changed'
      : rule === 1
        ? '1 change that may change a rule'
        : `${rule} changes that may change a rule`
  const words =
    wording === 0
      ? ''
      : rule === 0
        ? `: ${wording} of wording only`
        : `, ${wording} of wording only`
  const page = front === 0 ? '' : ', and dates and front page'
  return `${rules}${words}${page}.`
}
