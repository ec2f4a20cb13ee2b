import type { FactValue, Question } from '@policy/rules'
import type { PolicyAnswer } from './ask-answers.ts'
import type { ReadyPolicy } from './ask-data.ts'
import { withAnswer, type AskState } from './ask-state.ts'
import { answersTo } from './ask-answers.ts'
import { keptKey, ownKey } from './own-key.ts'
import { isPartOfAct, QUESTIONS } from './parts.ts'

/** A question that can be answered in place. */
export interface AskQuestion {
  /** Kept key. */
  readonly key: string
  readonly ask: string
  readonly kind: Question['kind']
  readonly unit: string | null
  /** Of a choice: what can be answered, with its words. */
  readonly options: Readonly<Record<string, string>> | null
  /** How many further questions a "no" answers. */
  readonly covers: number
  /** The policies that ask it, as they are called on the page. */
  readonly by: readonly string[]
  readonly answer: FactValue | undefined
}

/** What the answers still need, each question once: what comes first for any policy comes first. */
export function openQuestions(answers: readonly PolicyAnswer[]): readonly AskQuestion[] {
  const found = new Map<string, { question: AskQuestion; place: number }>()
  for (const { policy, decision } of answers)
    for (const [place, question] of (decision?.missing ?? []).entries()) {
      const asked = askQuestion(question, policy)
      const before = found.get(asked.key)
      found.set(asked.key, {
        question: before === undefined ? asked : together(before.question, asked),
        place: Math.min(place, before?.place ?? place),
      })
    }
  return [...found.values()].toSorted((a, b) => a.place - b.place).map(({ question }) => question)
}

/** The questions that were answered, in the order of the answers, so that each can be taken back. */
export function answeredQuestions(
  state: AskState,
  policies: readonly ReadyPolicy[],
  at: string,
): readonly AskQuestion[] {
  return state.answered.flatMap((key) => {
    const answer = isPartOfAct(key) ? state.act[key] : state.facts[key]
    const question = answer === undefined ? undefined : questionOf(key, answer, state, policies, at)
    return question === undefined ? [] : [{ ...question, answer }]
  })
}

/** A question as it would be asked were it not answered. */
function questionOf(
  key: string,
  answer: FactValue,
  state: AskState,
  policies: readonly ReadyPolicy[],
  at: string,
): AskQuestion | undefined {
  const without = answersTo(withAnswer(state, key, undefined), policies, at)
  const asked = openQuestions(without).find((each) => each.key === key)
  if (asked !== undefined) return asked
  const [policy] = policies.filter(({ id }) => ownKey(key, id) !== undefined)
  return policy === undefined ? undefined : plainQuestion(key, answer, policy)
}

/** A question that no answer asks any more: in the words of the vocabulary. */
function plainQuestion(kept: string, answer: FactValue, policy: ReadyPolicy): AskQuestion {
  const { rules, id, wordFor } = policy
  const key = ownKey(kept, id) ?? kept
  const fact = Object.hasOwn(rules.json.vocabulary.facts, key)
    ? rules.json.vocabulary.facts[key]
    : undefined
  const asked = {
    fact: key,
    ask: fact?.ask ?? askOf(key, policy),
    kind: fact?.kind ?? (isPartOfAct(key) || key.startsWith('reading.') ? 'choice' : 'yes-no'),
    settles: [],
  } as const
  const options = isPartOfAct(key)
    ? { [String(answer)]: wordFor(key, String(answer)) }
    : key.startsWith('reading.')
      ? { [String(answer)]: `reading ${Number(answer) + 1}` }
      : fact?.values
  return askQuestion({ ...asked, ...(options === undefined ? {} : { options }) }, policy)
}

function askOf(key: string, { rules, wordFor }: ReadyPolicy): string {
  const own = QUESTIONS.find((each) => each.key === key)
  if (own !== undefined) return own.ask
  const [dimension = '', is, ...rest] = key.split('.')
  const quote = rules.rule(key.slice(dimension.length + 1))?.quote
  if (quote !== undefined)
    return dimension === 'reading' ? `How is "${quote}" meant?` : `Is this so: "${quote}"?`
  const part = QUESTIONS.find((each) => each.key === dimension)
  if (part === undefined || is !== 'is') return key
  return `${part.word}: ${wordFor(part.key, rest.join('.'))}?`
}

function askQuestion(question: Question, { id, name, rules }: ReadyPolicy): AskQuestion {
  const { fact, ask, kind, options, covers } = question
  const { facts } = rules.json.vocabulary
  return {
    key: keptKey(fact, id),
    ask,
    kind,
    unit: (Object.hasOwn(facts, fact) ? facts[fact]?.unit : undefined) ?? null,
    options: options ?? null,
    covers: covers?.length ?? 0,
    by: [name],
    answer: undefined,
  }
}

function together(a: AskQuestion, b: AskQuestion): AskQuestion {
  return {
    ...a,
    options: a.options === null ? b.options : { ...a.options, ...b.options },
    covers: Math.max(a.covers, b.covers),
    by: [...new Set([...a.by, ...b.by])],
  }
}
