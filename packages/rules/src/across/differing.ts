import type { TopicPair, TopicWitness } from './topic-json.ts'

/** A situation in which two policies differ, and the word that leads from the one before to it. */
export interface Differing {
  readonly witness: TopicWitness
  readonly word: 'For example' | 'But' | 'And'
}

/** The situations that show best how two policies differ: one each way, where they differ both ways; two at most. */
export function differing({
  stricter,
  looser,
  fullerA,
  fullerB,
  different,
}: Pick<
  TopicPair,
  'stricter' | 'looser' | 'fullerA' | 'fullerB' | 'different'
>): readonly Differing[] {
  const [up, down] = [stricter ?? fullerB, looser ?? fullerA]
  const rest =
    up !== null && down !== null
      ? []
      : [up === stricter ? fullerB : null, down === looser ? fullerA : null]
  return [up, down, ...rest, different]
    .filter((each) => each !== null)
    .slice(0, 2)
    .map((witness, index) => ({
      witness,
      // Only where the two point opposite ways does the second tell against the first.
      word: index === 0 ? 'For example' : witness === down && up !== null ? 'But' : 'And',
    }))
}
