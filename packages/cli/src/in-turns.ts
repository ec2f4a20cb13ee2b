import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '@policy/model'

/** Lets what else is under way go on: a browser asks many small questions, and idles until they are answered. */
export async function giveWay(): Promise<void> {
  await nextTurn()
}

/** Does work step by step, and gives way in between. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await giveWay()
  }
}
