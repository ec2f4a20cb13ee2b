import type { Outcome } from '@policy/rules'
import type { VNode } from 'preact'
import { h } from './element.ts'

/** Each outcome has a sign of another shape: colour alone says nothing. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  prohibited: 'M6 6l12 12M18 6L6 18',
  required: 'M12 4v11M12 19v1',
  permitted: 'M4 13l5 5L20 7',
  conditional: 'M8 9a4 4 0 1 1 6 3.5c-1.5 1-2 1.5-2 3M12 19v1',
  conflict: 'M4 8h14l-4-4M20 16H6l4 4',
  'not-addressed': 'M5 12h3M10.500 12h3M16 12h3',
}

/** The sign of an outcome; what it means is said in words beside it. */
export function outcomeIcon(outcome: Outcome): VNode {
  return h(
    'svg',
    { class: 'sign', viewBox: '0 0 24 24', width: 32, height: 32, 'aria-hidden': 'true' },
    h('path', { d: SIGNS[outcome], fill: 'none', stroke: 'currentColor', 'stroke-width': 3 }),
  )
}
