import type { FactValue } from '../condition.ts'
import type { Told } from './topic-json.ts'

/** What is gone through: keys and their values, in the order of the situations. */
export type Varied = readonly (readonly [key: string, values: readonly FactValue[]])[]

/** Situations of which one thing is said. */
export interface ToldCase {
  /** Places of its situations. */
  readonly places: readonly number[]
  /** Any of these, each with all its conditions; empty for whatever no other case tells. */
  readonly where: readonly (readonly Told[])[]
}

/**
 * The fewest words for what is said of every situation. `said` has a word for each situation, in their order: those with the
 * same word make one case. The case that would take the most words comes last, without conditions.
 */
export function toldCases(said: readonly string[], varied: Varied): readonly ToldCase[] {
  const groups = [...Map.groupBy(said.keys(), (place) => said[place] ?? '').values()]
  if (groups.length === 1) return [{ places: groups[0] ?? [], where: [] }]
  const cubes = cubesOf(varied)
  const told = groups.map((places) => ({ places, where: coverOf(new Set(places), cubes) }))
  const longest = told.reduce((most, each) => (lengthOf(each) >= lengthOf(most) ? each : most))
  return [
    ...told
      .filter((each) => each !== longest)
      .map(({ places, where }) => ({ places, where: where.map((cube) => toldOf(cube, varied)) })),
    { places: longest.places, where: [] },
  ]
}

/** Some values of each key, and the situations that have them. */
interface Cube {
  /** Of each key, which of its values: a bit for each. */
  readonly masks: readonly number[]
  readonly places: readonly number[]
  /** Keys of which not every value is meant, and values named of those. */
  readonly keys: number
  readonly values: number
}

const NOTHING: Cube = { masks: [], places: [0], keys: 0, values: 0 }

function cubesOf(varied: Varied): readonly Cube[] {
  return varied.reduce<readonly Cube[]>(
    (cubes, [, values]) =>
      cubes.flatMap((cube) =>
        Array.from({ length: 2 ** values.length - 1 }, (_, index) =>
          withValues(cube, index + 1, values.length),
        ),
      ),
    [NOTHING],
  )
}

function withValues({ masks, places, keys, values }: Cube, mask: number, count: number): Cube {
  const named = Array.from({ length: count }, (_, bit) => bit).filter((bit) => mask & (1 << bit))
  const isAll = named.length === count
  return {
    masks: [...masks, mask],
    places: places.flatMap((place) => named.map((bit) => place * count + bit)),
    keys: keys + (isAll ? 0 : 1),
    values: values + (isAll ? 0 : named.length),
  }
}

/** Cubes that together have these situations and no others: each time the one that adds most, in the fewest words. */
function coverOf(group: ReadonlySet<number>, all: readonly Cube[]): readonly Cube[] {
  const within = all.filter(({ places }) => places.every((place) => group.has(place)))
  const left = new Set(group)
  const found: Cube[] = []
  const adds = ({ places }: Cube): number => places.filter((place) => left.has(place)).length
  while (left.size > 0) {
    const best = within.reduce((most, each) =>
      (adds(each) - adds(most) || most.keys - each.keys || most.values - each.values) > 0
        ? each
        : most,
    )
    found.push(best)
    for (const place of best.places) left.delete(place)
  }
  return found
}

function lengthOf({ where }: { readonly where: readonly Cube[] }): number {
  return where.reduce((sum, { keys, values }) => sum + 1 + keys + values, 0)
}

function toldOf({ masks }: Cube, varied: Varied): readonly Told[] {
  return varied.flatMap(([key, values], index) => {
    const meant = values.filter((_, bit) => (masks[index] ?? 0) & (1 << bit))
    return meant.length === values.length ? [] : [{ key, values: meant }]
  })
}
