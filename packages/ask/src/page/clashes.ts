import type { Decision } from '@policy/rules'
import type { VNode } from 'preact'
import type { PolicyAnswer } from '../ask-answers.ts'
import { answerPart } from './answer-part.ts'
import { h } from './element.ts'
import { reasonItem } from './reason.ts'
import { quoted } from './quoted.ts'

/** Rules that would apply, and what defeated each. */
export function defeats({ defeated }: Decision, policy: PolicyAnswer['policy']): VNode | null {
  if (defeated.length === 0) return null
  return answerPart(
    'defeated',
    'Would apply, but does not',
    defeated.map(({ reason, by }) =>
      h(
        'div',
        { key: reason.rule },
        h('ul', { class: 'reasons' }, reasonItem(reason, policy, { effect: true })),
        h(
          'p',
          { class: 'because' },
          'Because of ',
          'rule' in by ? quoted(by.rule, policy) : `“${by.words}”`,
        ),
      ),
    ),
  )
}

/** Duties and bans that cannot both be kept, and who has to decide. */
export function clashes({ conflicts }: Decision, policy: PolicyAnswer['policy']): VNode | null {
  if (conflicts.length === 0) return null
  return answerPart(
    'conflicts',
    'Cannot both be kept',
    conflicts.map(({ requires, forbids, decides }) =>
      h(
        'div',
        { key: `${requires.rule} ${forbids.rule}` },
        h(
          'p',
          null,
          `One clause asks for what the other forbids. ${decides === null ? 'Whoever is responsible for the policy has to decide (it names nobody).' : `Who has to decide: ${policy.wordFor('actor', decides)}.`}`,
        ),
        h(
          'ul',
          { class: 'reasons' },
          [requires, forbids].map((each) => reasonItem(each, policy, { effect: true })),
        ),
      ),
    ),
  )
}

/** Rules that pull different ways without changing the outcome. */
export function tensions(
  { tensions: all }: Decision,
  policy: PolicyAnswer['policy'],
): VNode | null {
  if (all.length === 0) return null
  return answerPart(
    'tensions',
    'Pulls different ways',
    h(
      'details',
      null,
      h('summary', null, `Show ${all.length}`),
      h(
        'ul',
        { class: 'reasons' },
        all.map(({ rules: [a, b], note }) =>
          h(
            'li',
            { class: 'reason', key: `${a} ${b}` },
            h('p', null, quoted(a, policy)),
            h('p', null, quoted(b, policy)),
            h('p', { class: 'hint' }, note),
          ),
        ),
      ),
    ),
  )
}
