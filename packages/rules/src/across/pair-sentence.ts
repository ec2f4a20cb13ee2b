import { differing } from './differing.ts'
import type {
  PairRelation,
  TopicClause,
  TopicPair,
  TopicSide,
  TopicTrust,
  TopicWitness,
} from './topic-json.ts'

/** How two policies stand to each other on a topic, in plain words with a situation that shows it. */
export function pairSentence(
  pair: Omit<TopicPair, 'sentence'>,
  one: TopicTrust,
  other: TopicTrust,
): string {
  const [a, b] = [one.policy.trustName, other.policy.trustName]
  const { both, sameWords, onlyA, onlyB } = pair
  const shown = differing(pair).map(({ witness, word }) => `${word}, ${sidesWords(witness, a, b)}`)
  const read = sameWords === null ? [] : [readWords(sameWords, a, b)]
  const silence =
    both > 0
      ? [...onlyOne(onlyA, 'b', a, b), ...onlyOne(onlyB, 'a', b, a)]
      : [one, other].flatMap((each) =>
          each.silent === 0 || (each === one ? NAMED_BY_A : NAMED_BY_B).has(pair.relation)
            ? []
            : nearWords([...each.general, ...each.nearby], each.policy.trustName),
        )
  return [relationWords(pair, a, b), ...shown, ...read, ...silence].join(' ')
}

/** How two policies stand to each other, in a sentence or two; `a` and `b` are the names of their trusts. */
export function relationWords(
  { relation, both, stricter, looser, onlyA, onlyB }: Omit<TopicPair, 'sentence'>,
  a: string,
  b: string,
): string {
  const isPart = both > 0 && (onlyA !== null || onlyB !== null)
  const words = isPart ? 'Where both speak, the words' : 'The words'
  switch (relation) {
    case 'same':
      return isPart ? 'Where both speak, they say the same.' : 'Both say the same.'
    case 'same-words':
      return 'Where both speak, they say the same, or their words are the same and were read differently.'
    case 'stricter':
      return `${words} of ${b} are stricter than those of ${a}.`
    case 'looser':
      return `${words} of ${b} are looser than those of ${a}.`
    case 'fuller-a':
      return asStrict(a, b)
    case 'fuller-b':
      return asStrict(b, a)
    case 'different':
      return stricter !== null && looser !== null
        ? 'They differ: each is the stricter somewhere.'
        : 'They differ.'
    case 'topic-a':
      return ofTopic(a, b)
    case 'topic-b':
      return ofTopic(b, a)
    case 'only-a':
      return `Only ${a} addresses this. ${b} does not say. ${NO_LEAVE}`
    case 'only-b':
      return `Only ${b} addresses this. ${a} does not say. ${NO_LEAVE}`
    case 'apart':
      return `Each speaks of the topic where the other does not. ${WHERE_SILENT}`
    case 'any-act':
      return `Neither speaks of the topic itself; what they say of any such act still holds. ${NO_LEAVE}`
    case 'neither':
      return `Neither says. ${NO_LEAVE}`
  }
}

const NAMED_BY_A: ReadonlySet<PairRelation> = new Set(['topic-a', 'only-a'])
const NAMED_BY_B: ReadonlySet<PairRelation> = new Set(['topic-b', 'only-b'])
const NO_LEAVE = 'That is not permission.'
const WHERE_SILENT = 'Where one does not say, that is not permission.'

function asStrict(strict: string, other: string): string {
  return `Where both speak, the words of ${strict} are at least as strict as those of ${other}, which in part does not say. ${NO_LEAVE}`
}

function ofTopic(speaks: string, other: string): string {
  return `${speaks} speaks of the topic, ${other} only of any such act. ${NO_LEAVE}`
}

/** What both say in a situation; where the answers are alike, what each depends on. */
function sidesWords({ words, a, b }: TopicWitness, nameA: string, nameB: string): string {
  const [askedA] = a.questions
  const [askedB] = b.questions
  return a.says === b.says && askedA !== undefined && askedB !== undefined
    ? `${words}, it depends in both, but not on the same. By the words of ${nameA}: ${firstNot(a, b)} By those of ${nameB}: ${firstNot(b, a)}`
    : `${words}: by the words of ${nameA}, ${a.says}; by those of ${nameB}, ${b.says}.`
}

/** The first question that the other side does not ask; where it asks them all, the first. */
function firstNot({ questions }: TopicSide, other: TopicSide): string {
  return questions.find((each) => !other.questions.includes(each)) ?? questions[0] ?? ''
}

/** The same words, and how the reader of each side took them. */
function readWords({ words, a, b }: TopicWitness, nameA: string, nameB: string): string {
  return `The words are the same ${words}, and were read differently: those of ${nameA} so: ${readingOf(a)}; those of ${nameB} so: ${readingOf(b)}.`
}

function readingOf({ clause }: TopicSide): string {
  const { note, status } = clause?.reading ?? { note: 'as they stand', status: 'plain' }
  return `“${note}” (${status})`
}

/** Where one policy alone speaks of the topic: where that is, and the nearest words of the other, if it has any. */
function onlyOne(
  witness: TopicWitness | null,
  silent: 'a' | 'b',
  speaks: string,
  other: string,
): readonly string[] {
  if (witness === null) return []
  const { besides } = witness[silent]
  const says = besides.length === 0 ? 'does not say, which' : 'speaks only of any such act, which'
  return [
    `Only ${speaks} speaks of the topic ${witness.words}; ${other} ${says} is not permission.`,
    ...nearWords(besides, other),
  ]
}

/** The words of a policy that are nearest to a topic that it does not name, if some are. */
function nearWords(besides: readonly TopicClause[], name: string): readonly string[] {
  const nearest = besides.find(({ near, modality }) => near === true && modality === 'prohibition')
  return nearest === undefined
    ? []
    : [`The nearest words of ${name}: “${nearest.quote}”${/[.!?]$/.test(nearest.quote) ? '' : '.'}`]
}
