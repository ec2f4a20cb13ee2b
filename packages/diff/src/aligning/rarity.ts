/** How much it tells that two texts have something in common: the rarer it is in both documents, the more. */
export type Rarity = (each: string) => number

/** The rarity of what some texts hold (the logarithm of their number over that of those that hold it). */
export function rarityIn(texts: readonly ReadonlySet<string>[]): Rarity {
  const held = new Map<string, number>()
  for (const text of texts) for (const each of text) held.set(each, (held.get(each) ?? 0) + 1)
  return (each) => Math.log((texts.length + 1) / ((held.get(each) ?? 0) + 0.5))
}

/** What two texts have in common, rare things first: the cosine of the angle between them, 0 to 1. */
export function nearness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const square = (each: string): number => rarity(each) ** 2
  const whole = Math.sqrt(sumOf(a, square) * sumOf(b, square))
  return whole === 0 ? 0 : sumOf(commonOf(a, b), square) / whole
}

/** How much of the smaller text stands in the larger one, 0 to 1. */
export function containment(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: Rarity,
): number {
  const smaller = Math.min(sumOf(a, rarity), sumOf(b, rarity))
  return smaller === 0 ? 0 : sumOf(commonOf(a, b), rarity) / smaller
}

/** The rarity of the rarest thing that two texts have in common; 0 where they have none. */
export function rarestOf(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  return Math.max(0, ...commonOf(a, b).map(rarity))
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return [...few].filter((each) => many.has(each))
}

function sumOf(of: Iterable<string>, worth: Rarity): number {
  let sum = 0
  for (const each of of) sum += worth(each)
  return sum
}
