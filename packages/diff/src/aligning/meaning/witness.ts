import {
  SituationError,
  type Outcome,
  type Rules,
  type RuleSetJson,
  type Situation,
} from '@policy/rules'
import { demandOf } from '@policy/rules/topics'
import { rulesOfClause } from './alone.ts'
import type { Direction } from './facet.ts'
import type { RuleFacet } from './rule-facets.ts'
import { situationsFor } from './situations.ts'

/** One situation in which two clauses come out differently. */
export interface ClauseWitness {
  readonly situation: Situation
  readonly a: Outcome
  readonly b: Outcome
}

/** A situation that shows a difference, decided by the rules of the two clauses alone: one that both settle, if there is one; null where none shows it. */
export function witnessOf(facet: RuleFacet, a: RuleSetJson, b: RuleSetJson): ClauseWitness | null {
  const [rulesA, rulesB] = [
    rulesOfClause(a, facet.a.rule.clause),
    rulesOfClause(b, facet.b.rule.clause),
  ]
  if (rulesA === null || rulesB === null) return null
  let shown: ClauseWitness | null = null
  for (const situation of situationsFor(facet, a.vocabulary)) {
    const [one, other] = [outcomeOf(rulesA, situation), outcomeOf(rulesB, situation)]
    if (one === null || other === null || one === other) continue
    if (!agrees(facet.direction, demandOf(other) - demandOf(one))) continue
    const witness = { situation, a: one, b: other }
    if (isSettled(witness)) return witness
    shown ??= witness
  }
  return shown
}

const SETTLED: ReadonlySet<Outcome> = new Set(['permitted', 'prohibited', 'required'])

/** Whether both clauses give an answer, and none that depends on more. */
export function isSettled({ a, b }: ClauseWitness): boolean {
  return SETTLED.has(a) && SETTLED.has(b)
}

/** What rules say of a situation; null where it cannot be: what is told contradicts the act. */
function outcomeOf(rules: Rules, situation: Situation): Outcome | null {
  try {
    return rules.decide(situation).outcome
  } catch (error) {
    if (error instanceof SituationError) return null
    throw error
  }
}

function agrees(direction: Direction, difference: number): boolean {
  return direction === 'different' || (direction === 'stricter' ? difference > 0 : difference < 0)
}
