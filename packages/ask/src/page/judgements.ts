import type { Decision } from '@policy/rules'
import type { VNode } from 'preact'
import type { PolicyAnswer } from '../ask-answers.ts'
import { answerPart } from './answer-part.ts'
import { h } from './element.ts'
import { whereOf } from './quoted.ts'

/** Words that only a person can judge, and whose judgement it is. */
export function judgements(
  { judgements: all }: Decision,
  policy: PolicyAnswer['policy'],
): VNode | null {
  if (all.length === 0) return null
  return answerPart(
    'judgements',
    'For a person to judge',
    h(
      'ul',
      { class: 'notes' },
      all.map(({ term, judge, rule }) =>
        h(
          'li',
          { key: `${rule} ${term}` },
          `“${term}”: ${judge.map((role) => (role === 'unstated' ? 'the policy does not say who' : policy.wordFor('actor', role))).join(', ')} `,
          whereOf(rule, policy),
        ),
      ),
    ),
  )
}
