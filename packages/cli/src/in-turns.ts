import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '@policy/model'

/** Does work step by step, and lets what else is under way go on in between: a browser that starts asks many small questions. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await nextTurn()
  }
}
