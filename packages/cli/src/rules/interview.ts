import type { Decision, Question, Situation } from '@policy/rules'
import type { Io } from '../io.ts'
import { factValue } from './asked-situation.ts'

const DIMENSIONS: ReadonlySet<string> = new Set([
  'actor',
  'action',
  'object',
  'counterparty',
  'account',
  'channel',
])

/**
 * Asks the missing questions one by one, the one that settles most first, until nothing that matters is open or the person
 * leaves a question empty twice over: an empty answer passes on to the next question.
 */
export async function interview(
  situation: Situation,
  decide: (situation: Situation) => Decision,
  io: Io,
): Promise<Decision> {
  const passed = new Set<string>()
  let now = situation
  let decision = decide(now)
  while (decision.outcome === 'conditional') {
    const question = decision.missing.find(({ fact }) => !passed.has(fact))
    if (question === undefined) return decision
    const answer = await io.askWords(`${question.ask} ${choices(question)}`)
    if (answer === undefined) return decision
    if (answer === '') {
      passed.add(question.fact)
      continue
    }
    const next = answered(now, question, answer)
    try {
      decision = decide(next)
      now = next
    } catch (error) {
      if (!(error instanceof Error)) throw error
      io.err(`  ${error.message}\n`)
    }
  }
  return decision
}

function answered(situation: Situation, question: Question, answer: string): Situation {
  if (DIMENSIONS.has(question.fact)) return { ...situation, [question.fact]: answer }
  return { ...situation, facts: { ...situation.facts, [question.fact]: factValue(answer) } }
}

/** What can be answered. */
function choices({ kind, options }: Question): string {
  if (options !== undefined)
    return `[${Object.entries(options)
      .map(([key, label]) => `${key}: ${label}`)
      .join('; ')}; Enter: not known]`
  if (kind === 'number') return '[a number; Enter: not known]'
  if (kind === 'time') return '[2026-11-20T16:30; Enter: not known]'
  return '[yes, no; Enter: not known]'
}
