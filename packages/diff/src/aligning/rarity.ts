/** How much it tells that two texts have something in common: the rarer it is in both documents, the more. */
export interface Rarity {
  readonly of: (each: string) => number
  /** Of all that a text holds together; and with each by itself squared. */
  readonly all: (text: ReadonlySet<string>) => number
  readonly squares: (text: ReadonlySet<string>) => number
}

/** The rarity of what some texts hold (the logarithm of their number over that of those that hold it). */
export function rarityIn(texts: readonly ReadonlySet<string>[]): Rarity {
  const held = new Map<string, number>()
  for (const text of texts) for (const each of text) held.set(each, (held.get(each) ?? 0) + 1)
  const known = new Map(
    [...held].map(([each, count]) => [each, Math.log((texts.length + 1) / (count + 0.5))]),
  )
  return rarityBy((each) => known.get(each) ?? Math.log((texts.length + 1) / 0.5))
}

/** Everything tells as much. */
export const EVEN: Rarity = rarityBy(() => 1)

/** A text is held against many others: what it comes to is summed up once. */
function rarityBy(of: Rarity['of']): Rarity {
  const summed = (worth: Rarity['of']): Rarity['all'] => {
    const known = new WeakMap<ReadonlySet<string>, number>()
    return (text) => {
      const before = known.get(text)
      if (before !== undefined) return before
      const sum = sumOf(text, worth)
      known.set(text, sum)
      return sum
    }
  }
  return { of, all: summed(of), squares: summed((each) => of(each) ** 2) }
}

/** What two texts have in common, rare things first: the cosine of the angle between them, 0 to 1. */
export function nearness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const whole = Math.sqrt(rarity.squares(a) * rarity.squares(b))
  return whole === 0 ? 0 : sumOf(commonOf(a, b), (each) => rarity.of(each) ** 2) / whole
}

/** How much of the smaller text stands in the larger one, 0 to 1. */
export function containment(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: Rarity,
): number {
  const smaller = Math.min(rarity.all(a), rarity.all(b))
  return smaller === 0 ? 0 : sumOf(commonOf(a, b), rarity.of) / smaller
}

/** The rarity of the rarest thing that two texts have in common; 0 where they have none. */
export function rarestOf(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  return Math.max(0, ...commonOf(a, b).map(rarity.of))
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return [...few].filter((each) => many.has(each))
}

function sumOf(of: Iterable<string>, worth: Rarity['of']): number {
  let sum = 0
  for (const each of of) sum += worth(each)
  return sum
}
