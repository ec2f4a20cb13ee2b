// What `@policy/ask` gives to whoever makes the page; what runs in it is `@policy/ask/page`.
export { outcomeWords, possibleWords, sentenceAlone } from './answer-words.ts'
export {
  askPolicy,
  readyPolicies,
  type AskData,
  type AskPolicy,
  type ReadyPolicy,
} from './ask-data.ts'
export { choicesLike, choicesOf, type Choice, type Choices } from './groups.ts'
export { EMPTY, withAnswer, withoutAnswers, withPart, type AskState } from './ask-state.ts'
export { answersTo, type PolicyAnswer } from './ask-answers.ts'
export { answerParts, firstOfEach, type AnswerPart } from './answer-parts.ts'
export { answeredQuestions, openQuestions, type AskQuestion } from './open-questions.ts'
export { faultWords } from './fault-words.ts'
export { fragmentOf, stateOf } from './fragment.ts'
export type { Named, Part } from './parts.ts'
