import type { VNode } from 'preact'
import { answersTo } from '../ask-answers.ts'
import type { AskData, ReadyPolicy } from '../ask-data.ts'
import type { Choices } from '../groups.ts'
import { answeredQuestions, openQuestions } from '../open-questions.ts'
import { QUESTIONS, type WordFor } from '../parts.ts'
import { answerHead } from './answer-head.ts'
import { chooseField } from './choose.ts'
import { isTicked, valueAt } from './element-ids.ts'
import { h, together } from './element.ts'
import type { Acts, PageState } from './page-state.ts'
import { questionList } from './question-list.ts'
import { wordsOfAnswer } from './words-of-answer.ts'
import { askedWords, toldWords } from './told-words.ts'

/** What the page is made of, ready. */
export interface AskSource {
  readonly data: AskData
  readonly policies: readonly ReadyPolicy[]
  readonly wordFor: WordFor
  readonly lists: ReadonlyMap<string, readonly Choices[]>
  /** The day to answer for, `2026-11-20`. */
  readonly today: string
}

/** The whole page below its title, for a state: the question, the answer, what is still needed, the words. */
export function askPage(state: PageState, source: AskSource, acts: Acts): VNode {
  const { policies, today } = source
  const answers = answersTo(state.ask, policies, today)
  const isAlone = answers.length < 2
  return h(
    'div',
    { class: policies.length > 1 ? 'ask several' : 'ask' },
    asking(state, source, acts),
    h(
      'section',
      { class: 'answers', 'aria-labelledby': '_answers' },
      h('h2', { id: '_answers', tabIndex: -1 }, isAlone ? 'The answer' : 'The answers'),
      answers.length === 0 ? null : asked(state, source),
      // It is there before any answer is: only then is the first one heard too.
      h(
        'div',
        { class: 'heads', key: 'heads', 'aria-live': 'polite' },
        answers.length === 0
          ? h('p', null, 'Choose who does it and what they do. The answer then appears here.')
          : answers.map(answerHead),
      ),
      questionList(
        answeredQuestions(state.ask, policies, today),
        openQuestions(answers),
        answers,
        acts,
      ),
      h(
        'div',
        { class: 'heads', key: 'words' },
        answers.map((each) => wordsOfAnswer(each, { isAlone })),
      ),
      answers.length === 0 ? null : tools(state, today, acts),
      h('p', { class: 'said', role: 'status', id: '_said', key: 'said' }, state.said),
    ),
  )
}

/** What is asked; on paper with what was answered. */
function asked({ ask }: PageState, { policies, today, wordFor }: AskSource): VNode {
  const told = toldWords(answeredQuestions(ask, policies, today))
  return h(
    'div',
    { key: 'asked' },
    h('p', { class: 'asked-line' }, askedWords(ask, wordFor)),
    told.length === 0
      ? null
      : h(
          'ul',
          { class: 'told print' },
          told.map((line) => h('li', { key: line }, line)),
        ),
  )
}

/** The question: an example to start from, the lists, and what is folded away. */
function asking(
  { ask, typed }: PageState,
  { data, policies, lists }: AskSource,
  acts: Acts,
): VNode {
  const field = (question: (typeof QUESTIONS)[number]): VNode => {
    const { key } = question
    const choices = lists.get(key) ?? []
    const told = { chosen: ask.act[key] ?? '', typed: typed[key] ?? '' }
    return chooseField({ ...question, choices, ...told }, acts)
  }
  const isFolded = ({ key }: (typeof QUESTIONS)[number]): boolean =>
    key === 'object' || key === 'channel'
  return h(
    'section',
    { class: 'asking screen', 'aria-labelledby': '_asking' },
    h('h2', { id: '_asking' }, 'Your question'),
    policies.length > 1 ? whichPolicy(ask.policy, policies, acts) : null,
    examples(data, acts),
    h('div', { class: 'fields' }, QUESTIONS.filter((each) => !isFolded(each)).map(field)),
    h(
      'details',
      { class: 'more' },
      h('summary', null, 'Say more about it'),
      h('div', { class: 'fields' }, QUESTIONS.filter(isFolded).map(field)),
      h(
        'div',
        { class: 'option' },
        h('input', {
          type: 'checkbox',
          id: '_exact',
          checked: ask.exact,
          autocomplete: 'off',
          onChange: (event: Event) => acts.tellWhole(isTicked(event)),
        }),
        h('label', { for: '_exact' }, 'That is all of it: nobody and nothing else is involved'),
      ),
    ),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', id: '_again', onClick: acts.startAgain }, 'Start again'),
    ),
  )
}

function whichPolicy(chosen: string | null, policies: readonly ReadyPolicy[], acts: Acts): VNode {
  return h(
    'div',
    { class: 'field which' },
    h('label', { for: '_policy' }, 'Which policy?'),
    h(
      'select',
      {
        id: '_policy',
        value: chosen ?? '',
        autocomplete: 'off',
        onChange: (event: Event) => acts.choosePolicy(valueAt(event)),
      },
      h('option', { value: '' }, 'All of them, side by side'),
      policies.map(({ id, name }) => h('option', { value: id, key: id }, name)),
    ),
  )
}

function examples({ vocabulary }: AskData, acts: Acts): VNode {
  return h(
    'details',
    { class: 'examples', id: '_examples' },
    h('summary', null, 'Start from an example'),
    h(
      'ul',
      null,
      Object.entries(vocabulary.topics).map(([id, { label }]) =>
        h(
          'li',
          { key: id },
          h(
            'button',
            { type: 'button', 'data-example': id, onClick: () => acts.example(id) },
            label,
          ),
        ),
      ),
    ),
  )
}

function tools({ link, withFacts, ask }: PageState, today: string, acts: Acts): VNode {
  const hasFacts = Object.keys(ask.facts).length > 0
  return together(
    h(
      'p',
      { class: 'asked-on print' },
      `Asked on ${today}. The policy text prevails. This is not legal advice.`,
    ),
    h(
      'div',
      { class: 'tools screen' },
      h(
        'p',
        { class: 'buttons' },
        button('_link', 'Copy a link to this question', acts.link),
        button('_print', 'Print', acts.print),
      ),
      hasFacts ? withAnswersBox(withFacts, acts) : null,
      link === null
        ? null
        : h(
            'p',
            null,
            h('label', { for: '_address' }, 'The link'),
            h('input', { id: '_address', type: 'text', readOnly: true, value: link }),
          ),
    ),
  )
}

function withAnswersBox(isTickedNow: boolean, acts: Acts): VNode {
  return h(
    'div',
    { class: 'option' },
    h('input', {
      type: 'checkbox',
      id: '_with-facts',
      checked: isTickedNow,
      autocomplete: 'off',
      onChange: (event: Event) => acts.withFacts(isTicked(event)),
    }),
    h(
      'label',
      { for: '_with-facts' },
      'Put my answers into the link too: whoever has the link can then read them',
    ),
  )
}

function button(id: string, words: string, onClick: () => void): VNode {
  return h('button', { type: 'button', id, onClick }, words)
}
