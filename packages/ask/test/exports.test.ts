import * as ask from '@policy/ask'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(ask).toSorted()).toEqual([
    'EMPTY',
    'answerParts',
    'answeredQuestions',
    'answersTo',
    'askPolicy',
    'choicesLike',
    'choicesOf',
    'faultWords',
    'firstOfEach',
    'fragmentOf',
    'openQuestions',
    'outcomeWords',
    'possibleWords',
    'readyPolicies',
    'sentenceAlone',
    'stateOf',
    'withAnswer',
    'withPart',
    'withoutAnswers',
  ])
})
