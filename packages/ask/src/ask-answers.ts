import { SituationError, type Decision, type SituationFault } from '@policy/rules'
import type { ReadyPolicy } from './ask-data.ts'
import { situationOf, type AskState } from './ask-state.ts'

/** What one policy says: a decision, or what in the question contradicts itself. */
export interface PolicyAnswer {
  readonly policy: ReadyPolicy
  readonly decision: Decision | null
  readonly faults: readonly SituationFault[]
}

/** What the chosen policies say, in their order; empty while it is not told who does what. */
export function answersTo(
  state: AskState,
  policies: readonly ReadyPolicy[],
  at: string,
): readonly PolicyAnswer[] {
  return policies
    .filter(({ id }) => state.policy === null || state.policy === id)
    .flatMap((policy) => answerOf(state, policy, at) ?? [])
}

function answerOf(state: AskState, policy: ReadyPolicy, at: string): PolicyAnswer | undefined {
  const situation = situationOf(state, policy.id)
  if (situation === undefined) return undefined
  try {
    return { policy, decision: policy.rules.decide(situation, { at }), faults: [] }
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    return { policy, decision: null, faults: error.faults }
  }
}
