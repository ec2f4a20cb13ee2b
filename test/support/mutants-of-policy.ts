import type { LibraryPolicy, PolicyJson } from '../../packages/model/src/index.ts'
import { bare, frozenText, withFrozen } from './frozen.ts'
import { mutate, spotsOf, type Mutation } from './mutants.ts'
import { random, type Random } from './random.ts'

/** A policy with something done to its frozen version. */
export interface MutantPolicy {
  readonly entry: LibraryPolicy
  /** What was done, to be printed where it goes unseen. */
  readonly what: string
}

/** So many times one word of policy.md, of all words there are drawn by chance. */
export function* mutantsOfPolicy(
  entry: LibraryPolicy,
  mutation: Mutation,
  times: number,
): Generator<MutantPolicy> {
  const chance = random()
  const text = frozenText(entry, 'policy.md')
  const spots = spotsOf(text)
  const regions = [...new Set(spots.map(({ region }) => region))]
  for (let count = 0; count < times; count++) {
    // Half of them anywhere, half in each region by turns: headings and front matter have few words.
    const region = count % 2 === 0 ? undefined : regions[((count - 1) / 2) % regions.length]
    const mutant = mutate(text, spots, mutation, region, chance)
    yield { entry: withFrozen(bare(entry), 'policy.md', mutant.text), what: mutant.what }
  }
}

/** Words of the trust that the frozen policy.json holds, where the document prints them. */
const matterPieces: Readonly<Record<string, readonly string[]>> = {
  wordmark: ['wordmark'],
  name: ['name'],
  sponsor: ['sponsor'],
  strapline: ['strapline'],
  vision: ['vision'],
  mission: ['mission'],
  values: ['values'],
}

function withMatter(entry: LibraryPolicy, chance: Random): MutantPolicy {
  const json = JSON.parse(frozenText(entry, 'policy.json')) as PolicyJson
  const pieces = [...(entry.policy.front.front ?? []), ...(entry.policy.front.back ?? [])]
  const matter = structuredClone(json.matter) as unknown as Record<string, unknown>
  const values: {
    readonly of: Record<string, unknown>
    readonly key: string
    readonly words: string
  }[] = []
  const collect = (value: unknown, of: Record<string, unknown>, key: string): void => {
    if (typeof value === 'string') values.push({ of, key, words: value })
    else if (typeof value === 'object' && value !== null)
      for (const [inner, each] of Object.entries(value))
        collect(each, value as Record<string, unknown>, inner)
  }
  for (const key of pieces.flatMap((piece) => matterPieces[piece] ?? []))
    collect(matter[key], matter, key)
  const chosen = chance.of(values)
  const words = chosen.words.split(' ')
  const at = chance.below(words.length)
  const kinds: readonly (readonly string[])[] = [
    words.toSpliced(at, 1),
    words.toSpliced(at, 0, 'perhaps'),
    words.toSpliced(at, 1, 'perhaps'),
  ]
  const after = chance.of(kinds).join(' ')
  chosen.of[chosen.key] = after
  return {
    entry: withFrozen(bare(entry), 'policy.json', JSON.stringify({ ...json, matter })),
    what: `\`${chosen.words}\` is \`${after}\` (seed ${chance.seed})`,
  }
}

/** Whether the document prints words of its trust besides title and cover. */
export function printsMatter({ policy }: LibraryPolicy): boolean {
  return [...(policy.front.front ?? []), ...(policy.front.back ?? [])].some(
    (piece) => piece in matterPieces,
  )
}

/** So many times one word of the trust in policy.json. */
export function* mutantsOfMatter(entry: LibraryPolicy, times: number): Generator<MutantPolicy> {
  const chance = random()
  for (let count = 0; count < times; count++) yield withMatter(entry, chance)
}
