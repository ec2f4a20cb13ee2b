/**
 * Tells when all tabs at work are drawing, so that no browser waits for us.
 *
 * Finishing a PDF keeps us from answering for a tenth of a second: done at the wrong moment, it holds up every tab.
 */
export interface Calm {
  /** Does work of a tab, from its first question to its last; what is done with `draw` is the part in which the browser alone has work. */
  working<Result>(work: (draw: Draw) => Promise<Result>): Promise<Result>
  /** Does work that keeps us from answering, one piece at a time: when it is calm, or when it has waited long enough. */
  undisturbed<Result>(work: () => Result | Promise<Result>): Promise<Result>
}

/** Does a part of the work of a tab in which the browser alone has work to do. */
export type Draw = <Result>(part: () => Promise<Result>) => Promise<Result>

/** Longest wait in milliseconds: a tab that hangs is to hold up nobody. */
const LONGEST_WAIT = 250

/** Nobody at work yet. */
export function calm(): Calm {
  /** Tabs that may ask us something at any moment. */
  const asking = new Set<symbol>()
  let waiting: readonly (() => void)[] = []

  const look = (): void => {
    if (asking.size > 0) return
    for (const go of waiting) go()
    waiting = []
  }
  const untilCalm = (): Promise<void> =>
    new Promise((resolve) => {
      if (asking.size === 0) return resolve()
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
      const tab = Symbol('tab')
      let over = false
      asking.add(tab)
      const draw: Draw = async (part) => {
        // What is asked of the browser has to be sent before anybody may keep us from it.
        const drawn = part()
        asking.delete(tab)
        setImmediate(look)
        try {
          return await drawn
        } finally {
          // A tab that was given up may still answer, long after.
          if (!over) asking.add(tab)
        }
      }
      try {
        return await work(draw)
      } finally {
        over = true
        asking.delete(tab)
        look()
      }
    },
    undisturbed: inTurn(untilCalm),
  }
}

/** Pieces of work one after the other, each when `ready` says so. */
function inTurn(ready: () => Promise<void>): Calm['undisturbed'] {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const before = last
    const done = Promise.withResolvers<void>()
    last = done.promise
    try {
      await before
      await ready()
      return await work()
    } finally {
      done.resolve()
    }
  }
}
