/**
 * Tells when all tabs at work are drawing, so that no browser waits for us.
 *
 * Finishing a PDF keeps us from answering for a tenth of a second: done at the wrong moment, it holds up every tab.
 */
export interface Calm {
  /** Does work of a tab, from its first question to its last. */
  working<Result>(work: () => Promise<Result>): Promise<Result>
  /** Does the part of it in which the browser alone has work to do. */
  drawing<Result>(work: () => Promise<Result>): Promise<Result>
  /** Does work that keeps us from answering, one piece at a time: when it is calm, or when it has waited long enough. */
  undisturbed<Result>(work: () => Result | Promise<Result>): Promise<Result>
}

/** Longest wait in milliseconds: a tab that hangs is to hold up nobody. */
const LONGEST_WAIT = 250

/** Nobody at work yet. */
export function calm(): Calm {
  let atWork = 0
  let drawing = 0
  let waiting: readonly (() => void)[] = []
  let last: Promise<unknown> = Promise.resolve()

  const look = (): void => {
    if (drawing < atWork) return
    for (const go of waiting) go()
    waiting = []
  }
  const untilCalm = (): Promise<void> =>
    new Promise((resolve) => {
      if (drawing >= atWork) return resolve()
      const timer = setTimeout(resolve, LONGEST_WAIT)
      waiting = [
        ...waiting,
        () => {
          clearTimeout(timer)
          resolve()
        },
      ]
    })

  return {
    async working(work) {
      atWork += 1
      try {
        return await work()
      } finally {
        atWork -= 1
        look()
      }
    },
    async drawing(work) {
      drawing += 1
      // What is asked of the browser has to be sent before anybody may keep us from it.
      const drawn = work()
      setImmediate(look)
      try {
        return await drawn
      } finally {
        drawing -= 1
      }
    },
    async undisturbed(work) {
      const before = last
      const done = Promise.withResolvers<void>()
      last = done.promise
      try {
        await before
        await untilCalm()
        return await work()
      } finally {
        done.resolve()
      }
    },
  }
}
