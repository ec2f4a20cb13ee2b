import { compareText } from '../place.ts'
import type { TrustPair } from './alignment.ts'

const BETWEEN = '--'

/** Folder of the pairs that people decided. */
export const ALIGNMENTS = 'policies/alignments'

/** Name of two trusts: `aspire--dudley`, whichever comes first. */
export function pairName({ a, b }: TrustPair): string {
  return [a, b].toSorted(compareText).join(BETWEEN)
}

/** File in which pairs of two trusts are decided. */
export function alignmentPath(trusts: TrustPair): string {
  return `${ALIGNMENTS}/${pairName(trusts)}.yaml`
}

/**
 * The two trusts that a name such as `aspire--dudley` names, in its order: those that there are, else what stands before and behind
 * the first `--`. Undefined where it names no two.
 */
export function trustPairOf(name: string, trusts: readonly string[]): TrustPair | undefined {
  // An id may hold `--` of its own.
  const parts = name.split(BETWEEN)
  const ways = parts.slice(1).map((_, at) => ({
    a: parts.slice(0, at + 1).join(BETWEEN),
    b: parts.slice(at + 1).join(BETWEEN),
  }))
  return ways.find(({ a, b }) => trusts.includes(a) && trusts.includes(b)) ?? ways[0]
}

/** Names of every two of some trusts. */
export function pairNames(trusts: readonly string[]): readonly string[] {
  return trusts.flatMap((a, at) => trusts.slice(at + 1).map((b) => pairName({ a, b })))
}
