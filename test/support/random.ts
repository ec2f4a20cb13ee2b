/** Numbers that look random and can be had again: the seed is printed when a test fails. */
export interface Random {
  readonly seed: number
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number
  /** One of several. */
  readonly of: <T>(all: readonly T[]) => T
}

/**
 * The generator Mulberry32. Without `SEED` every run draws the same, so that a green run stays green;
 * `SEED=123` draws others, and `SEED=$RANDOM` what nobody has drawn yet.
 */
export function random(seed: number = Number(process.env['SEED'] ?? 1)): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const of = <T>(all: readonly T[]): T => {
    const one = all[below(all.length)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }
  return { seed, below, of }
}
