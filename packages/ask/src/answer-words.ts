import type { Decision, Outcome } from '@policy/rules'

/** The sentence of an answer without the notices, for whoever shows those before it. */
export function sentenceAlone({
  sentence,
  notices,
}: Pick<Decision, 'sentence' | 'notices'>): string {
  return notices.reduce((rest, notice) => rest.replace(`${notice} `, ''), sentence)
}

/** The outcome as a heading. What a policy does not say never looks like leave. */
export function outcomeWords({
  outcome,
  force,
  why,
}: Pick<Decision, 'outcome' | 'force' | 'why'>): string {
  switch (outcome) {
    case 'prohibited':
      return force === 'should'
        ? 'No: the policy says that this should not be done'
        : 'No: the policy forbids this'
    case 'required':
      return force === 'should'
        ? 'The policy says that this should be done'
        : 'The policy asks for this: it must be done'
    case 'permitted':
      return 'The policy allows this'
    case 'conditional':
      return 'It depends'
    case 'conflict':
      return 'The policy contradicts itself: a person has to decide'
    case 'not-addressed':
      return why === 'out-of-scope'
        ? 'Outside the policy. That is not permission.'
        : 'The policy does not say. That is not permission.'
  }
}

/** In the order in which they are told: what is no permission comes last, and cannot be taken for one. */
const POSSIBLE: Readonly<Record<Outcome, string>> = {
  prohibited: 'forbidden',
  conflict: 'contradictory',
  required: 'asked for',
  permitted: 'allowed',
  conditional: 'it depends',
  'not-addressed': 'not addressed (which is not permission)',
}

/** What an answer that depends may still come to. */
export function possibleWords(possible: readonly Outcome[]): string {
  const words = Object.entries(POSSIBLE).flatMap(([each, word]) =>
    possible.some((outcome) => outcome === each) ? [word] : [],
  )
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
}

const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment in London, as people write it. */
export function timeWords(instant: string): string {
  return DAY_AND_TIME.format(new Date(instant))
}
