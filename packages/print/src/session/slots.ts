/** At most so many at once; the others wait in order. */
export interface Slots {
  /** Resolves with a function that gives the slot back; rejects with the signal's reason, or the one given to `close`. */
  take(signal?: AbortSignal): Promise<() => void>
  /** Sends everybody away who waits or comes later. */
  close(reason: Error): void
}

/** `count` slots, all free. */
export function slots(count: number): Slots {
  let free = count
  let closed: Error | undefined
  const waiting = new Set<PromiseWithResolvers<void>>()

  const release = (): void => {
    const [next] = waiting
    if (next === undefined) {
      free += 1
      return
    }
    waiting.delete(next)
    next.resolve()
  }

  return {
    async take(signal) {
      signal?.throwIfAborted()
      if (closed !== undefined) throw closed
      if (free > 0) {
        free -= 1
        return release
      }
      const turn = Promise.withResolvers<void>()
      waiting.add(turn)
      const onAbort = (): void => {
        if (waiting.delete(turn)) turn.reject(signal?.reason)
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      try {
        await turn.promise
        return release
      } finally {
        signal?.removeEventListener('abort', onAbort)
      }
    },
    close(reason) {
      closed = reason
      for (const turn of waiting) turn.reject(reason)
      waiting.clear()
    },
  }
}
