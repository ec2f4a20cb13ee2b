import type { PolicyFacts } from '../rule-set.ts'
import type { TopicPair, TopicSide, TopicWitness } from './topic-json.ts'

/** How two policies stand to each other on a topic, in plain words with a situation that shows it. */
export function pairSentence(
  pair: Omit<TopicPair, 'sentence'>,
  { trustName: a }: PolicyFacts,
  { trustName: b }: PolicyFacts,
): string {
  const { relation, both, stricter, looser, different, onlyA, onlyB } = pair
  const silence = both === 0 ? [] : [...onlyOne(onlyA, a, b), ...onlyOne(onlyB, b, a)]
  const shown = [stricter, looser, different]
    .filter((each) => each !== null)
    .slice(0, 2)
    .map((each, index) => `${index === 0 ? 'For example' : 'But'}, ${sidesWords(each, a, b)}`)
  return [
    ...relationWords(relation, a, b, {
      isSilent: silence.length > 0,
      isEither: stricter !== null && looser !== null,
    }),
    ...shown,
    ...silence,
  ].join(' ')
}

function relationWords(
  relation: TopicPair['relation'],
  a: string,
  b: string,
  { isSilent, isEither }: { readonly isSilent: boolean; readonly isEither: boolean },
): readonly string[] {
  switch (relation) {
    case 'same':
      return [isSilent ? 'Where both speak, they say the same.' : 'Both say the same.']
    case 'stricter':
      return [
        `${isSilent ? 'Where both speak, the' : 'The'} words of ${b} are stricter than those of ${a}.`,
      ]
    case 'looser':
      return [
        `${isSilent ? 'Where both speak, the' : 'The'} words of ${b} are looser than those of ${a}.`,
      ]
    case 'different':
      return [isEither ? 'They differ: each is the stricter somewhere.' : 'They differ.']
    case 'only-a':
      return [`Only ${a} addresses this. ${b} does not say. That is not permission.`]
    case 'only-b':
      return [`Only ${b} addresses this. ${a} does not say. That is not permission.`]
    case 'apart':
      return [
        'Each addresses what the other does not. Where one does not say, that is not permission.',
      ]
    case 'neither':
      return ['Neither says. That is not permission.']
  }
}

/** What both say in a situation; where the answers are alike, what each depends on. */
function sidesWords({ words, a, b }: TopicWitness, nameA: string, nameB: string): string {
  const [askedA] = a.questions
  const [askedB] = b.questions
  return a.says === b.says && askedA !== undefined && askedB !== undefined
    ? `${words}, it depends in both, but not on the same: by the words of ${nameA}, “${firstNot(a, b)}”; by those of ${nameB}, “${firstNot(b, a)}”.`
    : `${words}: by the words of ${nameA}, ${a.says}; by those of ${nameB}, ${b.says}.`
}

/** The first question that the other side does not ask; where it asks them all, the first. */
function firstNot({ questions }: TopicSide, other: TopicSide): string {
  return questions.find((each) => !other.questions.includes(each)) ?? questions[0] ?? ''
}

function onlyOne(witness: TopicWitness | null, speaks: string, other: string): readonly string[] {
  return witness === null
    ? []
    : [
        `Only ${speaks} addresses this: ${witness.words}. ${other} does not say, which is not permission.`,
      ]
}
