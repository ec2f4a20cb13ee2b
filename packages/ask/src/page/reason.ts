import type { Reason } from '@policy/rules'
import type { VNode } from 'preact'
import { h, together } from './element.ts'
import { effectWords } from '@policy/rules/topics'
import { timeWords } from '../answer-words.ts'
import type { ReadyPolicy } from '../ask-data.ts'

/** The exact words of a rule, where they stand, and what has to be known of how they were read. */
export function reasonItem(
  reason: Reason,
  policy: ReadyPolicy,
  shows: { readonly effect: boolean },
): VNode {
  const { rule, under, quote, holds } = reason
  const words = effectWords(reason)
  const effect = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${holds === 'maybe' ? ', perhaps' : ''}`
  return h(
    'li',
    { class: 'reason', key: rule, 'data-rule': rule },
    shows.effect ? h('p', { class: 'effect' }, effect) : null,
    h(
      'blockquote',
      null,
      under.length > 0 ? h('p', { class: 'under' }, under.join(' ')) : null,
      h('p', null, '“', h('span', { class: 'words' }, quote), '”'),
    ),
    h('p', { class: 'from' }, clauseLink(reason, policy)),
    notes(reason, policy),
    readingOf(reason),
  )
}

/** A link to the clause in the policy. It opens beside this page, because what was told here is kept nowhere. */
export function clauseLink(
  { clause, number, section }: Pick<Reason, 'clause' | 'number' | 'section'>,
  { href }: ReadyPolicy,
): VNode {
  const where = [number, section].filter((each) => each !== null).join(', ')
  return h(
    'a',
    { href: `${href}#${clause}`, target: '_blank', rel: 'noopener' },
    where === '' ? 'This clause in the policy' : where,
    h('span', { class: 'unseen' }, ' (opens in a new tab)'),
  )
}

function notes(
  { due, timing, cadence, unmodelled, stale, met, step }: Reason,
  policy: ReadyPolicy,
): VNode | null {
  const lines = [
    ...(step === undefined ? [] : [stepWords(step, policy)]),
    ...(due?.readings ?? []).flatMap(({ says, latest, notes: more }) => [
      `Due by ${timeWords(latest)}: ${says}`,
      ...more,
    ]),
    ...(timing === undefined ? [] : [`When: ${timing}. The policy gives no time.`]),
    ...(cadence === undefined ? [] : [`How often: ${cadence}. The policy gives no interval.`]),
    ...(unmodelled ?? []).map(
      (words) => `Weigh these words yourself, the answer does not: “${words}”`,
    ),
    ...(met === undefined
      ? []
      : [met ? 'You said that this is done.' : 'You said that this is not done.']),
    ...(stale === true
      ? ['The clause changed after this was read off it. Read the policy itself.']
      : []),
  ]
  return lines.length === 0
    ? null
    : h(
        'ul',
        { class: 'notes' },
        [...new Set(lines)].map((line) => h('li', { key: line }, line)),
      )
}

function stepWords(
  { kind, by, writing }: NonNullable<Reason['step']>,
  { wordFor }: ReadyPolicy,
): string {
  const whose = by.filter((role) => role !== 'unstated').map((role) => wordFor('actor', role))
  return `What is needed: ${kind}${writing === true ? ' in writing' : ''}${whose.length === 0 ? '; the policy does not say whose' : `, by: ${whose.join(' or ')}`}.`
}

function readingOf({ reading }: Reason): VNode | null {
  if (reading === undefined) return null
  return h(
    'details',
    { class: 'reading' },
    h(
      'summary',
      null,
      reading.status === 'disputed'
        ? 'The words can be read in more than one way'
        : 'Something was assumed in reading the words',
    ),
    h('p', null, reading.note),
  )
}

/** Several reasons; those that are folded away are counted. */
export function reasonList(
  shown: readonly Reason[],
  more: readonly Reason[],
  policy: ReadyPolicy,
): VNode {
  const list = (reasons: readonly Reason[]): VNode =>
    h(
      'ul',
      { class: 'reasons' },
      reasons.map((each) => reasonItem(each, policy, { effect: true })),
    )
  return together(
    shown.length > 0 ? list(shown) : null,
    more.length > 0
      ? h(
          'details',
          null,
          h('summary', null, shown.length === 0 ? `Show ${more.length}` : `${more.length} more`),
          list(more),
        )
      : null,
  )
}
