import type { Decision } from '@policy/rules'
import type { VNode } from 'preact'
import { outcomeWords, possibleWords, sentenceAlone } from '../answer-words.ts'
import type { PolicyAnswer } from '../ask-answers.ts'
import { h, together } from './element.ts'
import { outcomeIcon } from './outcome-icon.ts'
import { reasonItem } from './reason.ts'

/** What is said first, and the outcome. */
export function answerHead({ policy, decision }: PolicyAnswer): VNode {
  const { title, version } = policy.rules.policy
  return h(
    'article',
    {
      class: 'answer',
      key: policy.id,
      'data-policy': policy.id,
      'aria-label': `${policy.name}: the answer`,
    },
    h('h3', null, policy.name),
    h(
      'p',
      { class: 'of' },
      h(
        'a',
        { href: policy.href, target: '_blank', rel: 'noopener' },
        title,
        h('span', { class: 'unseen' }, ' (opens in a new tab)'),
      ),
      version === null ? '' : `, version ${version}`,
    ),
    h('div', { class: 'before' }, decision === null ? null : before(decision, policy)),
    h(
      'div',
      {
        class: `outcome ${decision?.outcome ?? 'none'}`,
        'data-outcome': decision?.outcome ?? 'none',
      },
      decision === null
        ? h(
            'p',
            { class: 'sentence' },
            'There is no answer yet: something that you told contradicts the rest. It is marked below.',
          )
        : outcome(decision, policy.name),
    ),
  )
}

/** What has to be read before any answer: how the document stands, and whom to tell where a child may be at risk. */
function before({ notices, safety, stale }: Decision, policy: PolicyAnswer['policy']): VNode {
  const first = [
    ...notices,
    ...(stale.length === 0
      ? []
      : ['A clause changed after this was read off it: read the policy itself.']),
  ]
  return together(
    first.length === 0
      ? null
      : h(
          'ul',
          { class: 'notices' },
          first.map((notice) => h('li', { key: notice }, notice)),
        ),
    safety.length === 0
      ? null
      : h(
          'div',
          { class: 'safety' },
          h('h4', null, 'Where a child may be at risk, first'),
          h(
            'ul',
            { class: 'reasons' },
            safety.map((each) => reasonItem(each, policy, { effect: false })),
          ),
        ),
  )
}

function outcome(decision: Decision, name: string): VNode {
  const { possible } = decision
  return together(
    h(
      'p',
      { class: 'verdict' },
      outcomeIcon(decision.outcome),
      h('span', { class: 'unseen' }, `${name}: `),
      h('strong', null, outcomeWords(decision)),
    ),
    h('p', { class: 'sentence' }, sentenceAlone(decision)),
    decision.outcome === 'conditional'
      ? h('p', { class: 'possible' }, `It can still come out as: ${possibleWords(possible)}.`)
      : null,
  )
}
