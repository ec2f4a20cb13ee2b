import type { Decision, Question, Reason } from './decision.ts'
import { UNOFFICIAL } from './notices.ts'

/** What a sentence is made of. */
export type Said = Pick<
  Decision,
  | 'outcome'
  | 'possible'
  | 'why'
  | 'notices'
  | 'because'
  | 'provided'
  | 'missing'
  | 'conflicts'
  | 'requires'
  | 'advice'
>

/** One plain sentence for an answer, after what has to be said first. */
export function sentenceFor(said: Said): string {
  const first = said.notices.filter((notice) => notice !== UNOFFICIAL)
  return [...first, outcomeSentence(said)].join(' ')
}

function outcomeSentence(said: Said): string {
  const { outcome, because, missing, why } = said
  switch (outcome) {
    case 'prohibited':
      return `The policy says no: ${words(because[0])}`
    case 'required':
      return `The policy asks for this: ${words(because[0])}`
    case 'permitted':
      return `The policy allows this: ${words(because[0])}${advised(said)}`
    case 'conflict': {
      const [clash] = said.conflicts
      return `The policy says two things that cannot both be kept: ${words(clash?.requires)} ${words(clash?.forbids)} Whoever is responsible for the policy has to decide.`
    }
    case 'conditional':
      return `${leaning(said)}${asks(missing[0])}${because[0] ? ` ${words(because[0])}` : ''}`
    case 'not-addressed':
      return why === 'out-of-scope'
        ? `This policy says that this is outside its scope: ${words(because[0])} That is not permission.`
        : 'This policy does not say. That is not permission.'
  }
}

/** What can be said although something is open. */
function leaning({ possible }: Said): string {
  if (!possible.some((outcome) => outcome === 'prohibited' || outcome === 'conflict'))
    return 'It depends, though nothing told so far forbids it.'
  return possible.some((outcome) => outcome !== 'prohibited' && outcome !== 'conflict')
    ? 'It depends.'
    : 'The policy says no as far as it is told.'
}

function asks(question: Question | undefined): string {
  return question === undefined ? '' : ` ${question.ask}`
}

/** What is allowed may be advised against: a leave alone would mislead. */
function advised({ advice }: Said): string {
  const certain = advice.find(({ holds }) => holds === 'yes')
  return certain === undefined ? '' : ` It also advises: ${words(certain)}`
}

function words(reason: Reason | undefined): string {
  if (reason === undefined) return ''
  const where = reason.number === null ? (reason.section ?? reason.clause) : reason.number
  return `"${reason.quote}" (${where}).`
}
