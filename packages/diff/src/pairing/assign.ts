import { munkres } from 'munkres'

/** Two things that may belong together, by number on either side, and what that would be worth: above 0. */
export interface Offer {
  readonly a: number
  readonly b: number
  readonly worth: number
}

/** Cells of a table beyond which the weakest offers are dropped first: its cost grows with the cube of its side. */
const LARGEST = 160_000

/** The pairs that are worth the most together; nobody stands in two (the Hungarian algorithm, on each group that hangs together). */
export function assign(offers: readonly Offer[]): readonly Offer[] {
  return groupsOf(offers).flatMap((group) => {
    const as = [...new Set(group.map(({ a }) => a))].toSorted((x, y) => x - y)
    const bs = [...new Set(group.map(({ b }) => b))].toSorted((x, y) => x - y)
    if (as.length * bs.length > LARGEST) return assign(strongerHalf(group))
    const [aAt, bAt] = [positions(as), positions(bs)]
    const most = Math.max(...group.map(({ worth }) => worth))
    const costs = as.map(() => bs.map(() => most))
    const known = new Map<string, Offer>()
    for (const offer of group) {
      const [row, column] = [aAt.get(offer.a) ?? 0, bAt.get(offer.b) ?? 0]
      known.set(`${row} ${column}`, offer)
      const cells = costs[row]
      if (cells) cells[column] = most - offer.worth
    }
    return munkres(costs).flatMap(([row, column]) => known.get(`${row} ${column}`) ?? [])
  })
}

function strongerHalf(offers: readonly Offer[]): readonly Offer[] {
  return offers
    .toSorted((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
    .slice(0, Math.ceil(offers.length / 2))
}

function positions(of: readonly number[]): ReadonlyMap<number, number> {
  return new Map(of.map((each, at) => [each, at]))
}

/** Offers that have a side in common, directly or over others. */
function groupsOf(offers: readonly Offer[]): readonly (readonly Offer[])[] {
  const root = new Map<string, string>()
  const find = (of: string): string => {
    let at = of
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up
    root.set(of, at)
    return at
  }
  for (const { a, b } of offers) root.set(find(`a${a}`), find(`b${b}`))
  return [...Map.groupBy(offers, ({ a }) => find(`a${a}`)).values()]
}
