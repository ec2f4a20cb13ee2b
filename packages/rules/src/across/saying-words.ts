import type { Question } from '../decision.ts'
import { isMoreSaid, type Saying } from './sayings.ts'
import type { TopicOutcome } from './topic-json.ts'

/** What every answer of a silent policy has to say. */
const SILENT = 'this policy does not say; that is not permission'

const ALONE: Readonly<Record<TopicOutcome, string>> = {
  prohibited: 'prohibited',
  required: 'required',
  permitted: 'permitted',
  conflict:
    'its words ask for this and forbid it, and whoever is responsible for the policy has to decide',
  excepted: 'not forbidden, because its ban makes an exception here',
  'not-addressed': SILENT,
}

/** An outcome that is one of several. */
const ONE_OF_SEVERAL: Readonly<Record<Exclude<TopicOutcome, 'not-addressed'>, string>> = {
  permitted: 'permitted',
  required: 'required',
  prohibited: 'prohibited',
  conflict: 'asked for and forbidden at once',
  excepted: 'excepted from its ban',
}

const REST = 'for the rest this policy does not say, which is not permission'
const REST_GENERAL = 'for the rest it speaks only of any such act, which is not permission'

/** What a policy says that does not say whether the act may be done, and yet has words that bear on it. */
const ONLY_GENERAL =
  'this policy does not speak of this itself, only of any such act; that is not permission'
const ONLY_BESIDE =
  'this policy says what goes with it, not whether it may be done; that is not permission'

/** The same of words that can be read in more than one way. */
const AS_READ: Readonly<Record<TopicOutcome, string>> = {
  ...ALONE,
  conflict: 'asked for and forbidden at once',
  'not-addressed': 'not addressed, which is not permission',
}

/** In which order they are told: what may be done never hides what may not. */
const ORDER: readonly TopicOutcome[] = [
  'prohibited',
  'conflict',
  'required',
  'permitted',
  'excepted',
  'not-addressed',
]

/** What the words leave possible, in plain words. */
export function sayingWords(sayings: readonly Saying[]): string {
  const [{ outcomes } = { outcomes: [] as readonly TopicOutcome[] }] = sayings
  const [only] = outcomes
  const questions = questionsOf(sayings)
  const isMore = sayings.some(isMoreSaid)
  if (only === 'not-addressed' && outcomes.length === 1) return silentWords(sayings)
  if (outcomes.length === 1 && only !== undefined)
    return `${ALONE[only]}${forceWords(only, sayings)}${isMore ? generalWords(only) : ''}`
  const holds = isMore ? GENERAL_HOLDS : ''
  const several = ORDER.filter((each) => outcomes.includes(each))
  if (questions.length > 0 && questions.every(({ kind }) => kind === 'reading'))
    return `${several.map((each) => AS_READ[each]).join(', or ')}: its words can be read in more than one way${holds}`
  const told = several.flatMap((each) => (each === 'not-addressed' ? [] : [ONE_OF_SEVERAL[each]]))
  const cases = told.map((each, index) => `${each} in ${index === 0 ? 'some cases' : 'others'}`)
  if (!several.includes('not-addressed')) return `${cases.join(', ')}${holds}`
  return `${cases.join(', ')}; ${sayings.some(({ general }) => general.length > 0) ? REST_GENERAL : REST}`
}

/** A policy is told to say nothing only where nothing of it bears on the act. */
function silentWords(sayings: readonly Saying[]): string {
  if (sayings.some(({ general }) => general.length > 0)) return ONLY_GENERAL
  return sayings.some(({ beside }) => beside.length > 0) ? ONLY_BESIDE : SILENT
}

/** "Should" binds, and comes out as prohibited: it is said that the word is no stronger. */
function forceWords(outcome: TopicOutcome, sayings: readonly Saying[]): string {
  const isShould = sayings.every(({ decision }) => decision.force === 'should')
  return isShould && (outcome === 'prohibited' || outcome === 'required')
    ? ' (the words say “should”)'
    : ''
}

const GENERAL_HOLDS = '; what it says of any such act still holds'

function generalWords(outcome: TopicOutcome): string {
  switch (outcome) {
    case 'permitted':
    case 'required':
      return ', within its limits on any such act'
    case 'excepted':
    case 'not-addressed':
      return GENERAL_HOLDS
    case 'prohibited':
    case 'conflict':
      return ''
  }
}

/** The questions that settle it in plain words, each once. */
export function questionsInWords(sayings: readonly Saying[]): readonly string[] {
  return [...new Set(questionsOf(sayings).map((each) => questionWords(each, sayings)))]
}

/** A question; of words that can be read in two ways it says where they stand, and quotes them. */
function questionWords({ fact, kind, ask }: Question, sayings: readonly Saying[]): string {
  if (kind !== 'reading') return ask
  const id = fact.slice(fact.indexOf('.') + 1)
  const reason = sayings.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === id)
  if (reason === undefined) return ask
  const { number, section, quote } = reason
  const where =
    number === null ? (section === null ? '' : ` under “${section}”`) : ` of clause ${number}`
  return `How are the words${where} meant: “${startOf(quote)}”?`
}

/** The beginning of a long quote: enough to know it by. */
function startOf(quote: string): string {
  const words = quote.split(' ')
  return words.length > LONG ? `${words.slice(0, LONG).join(' ')} …` : quote
}

const LONG = 20

/** Questions that settle it, as far as some situations leave them open; those that matter most first. */
export function questionsOf(sayings: readonly Saying[]): readonly Question[] {
  const byFact = new Map(
    sayings.flatMap(({ questions }) => questions.map((each) => [each.fact, each] as const)),
  )
  // Where one question answers many at once it is asked instead of them, where it answers few they are.
  const left = new Set(
    [...byFact.values()].flatMap(({ fact, covers = [] }) => {
      const asked = covers.filter((each) => byFact.has(each))
      return asked.length > FEW ? asked : asked.length > 0 ? [fact] : []
    }),
  )
  return [...byFact.values()].filter(({ fact }) => !left.has(fact))
}

/** Questions that are better asked one by one. */
const FEW = 3
