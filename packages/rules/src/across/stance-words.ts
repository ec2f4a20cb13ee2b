import type { TopicOutcome, TopicCase, TopicTrust } from './topic-json.ts'

const ALONE: Readonly<Record<TopicOutcome, string>> = {
  prohibited: 'prohibited',
  conflict: 'pulls both ways',
  required: 'required',
  permitted: 'permitted',
  excepted: 'excepted from a ban',
  'not-addressed': 'does not say',
}

/** Nothing on the topic, and words that bear all the same. */
const BESIDES = 'only of any such act'
const DEPENDS = 'depends'
const WITHIN = 'permitted within limits'

/** In which order they are told, whatever the order of the cases. */
const ORDER: readonly string[] = [
  ALONE.prohibited,
  ALONE.conflict,
  ALONE.required,
  DEPENDS,
  WITHIN,
  ALONE.permitted,
  ALONE.excepted,
  BESIDES,
  ALONE['not-addressed'],
]

/** A stance in a few words: each answer of its cases once. What is allowed within limits is not called allowed alone. */
export function stanceWords({ cases }: Pick<TopicTrust, 'cases'>): string {
  const words = new Set(cases.map(wordsOf))
  return ORDER.filter((each) => words.has(each)).join('; ')
}

function wordsOf({ outcomes: [only, ...others], possible, besides }: TopicCase): string {
  if (only === undefined || others.length > 0) return DEPENDS
  if (only === 'not-addressed' && besides.length > 0) return BESIDES
  return only === 'permitted' && possible.length > 1 ? WITHIN : ALONE[only]
}
