// What runs in the page: draws it for what is told, and tells it what a person does. Nothing is sent or stored.
import { render } from 'preact'
import { readyPolicies, type AskData } from '../ask-data.ts'
import { withAnswer, withoutAnswers, withPart, type AskState } from '../ask-state.ts'
import { fragmentOf, stateOf } from '../fragment.ts'
import { choicesOf } from '../groups.ts'
import { QUESTIONS, wordsOf } from '../parts.ts'
import { askPage, type AskSource } from './ask-page.ts'
import { START, type Acts, type PageState } from './page-state.ts'

const data = JSON.parse(document.getElementById('_data')?.textContent ?? '') as AskData
const policies = readyPolicies(data)
const source: AskSource = {
  data,
  policies,
  wordFor: wordsOf(data.vocabulary, data.names),
  lists: new Map(
    QUESTIONS.map(({ key, part }) => [key, choicesOf(part, data.vocabulary, data.names[part])]),
  ),
  // Sweden writes the days as ISO does.
  today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }),
}
const root = document.getElementById('_ask') as HTMLElement
let state: PageState = START

function show(next: PageState): void {
  state = next
  const focused = document.activeElement?.id ?? ''
  render(askPage(state, source, acts), root)
  // What was answered moves to the other answers, and whoever answered it goes on from there.
  if (focused !== '' && document.activeElement?.id !== focused)
    document.getElementById(focused)?.focus()
}

/** Shows another question. The address then no longer says what the page shows: so it says nothing. */
function ask(question: AskState, more: Partial<PageState> = {}): void {
  if (location.hash !== '') history.replaceState(null, '', location.href.replace(/#.*$/, ''))
  show({ ...state, said: '', link: null, ...more, ask: question })
}

function focus(id: string): void {
  document.getElementById(id)?.focus()
}

const acts: Acts = {
  choose: (key, value) => {
    const wasTyped = (state.typed[key] ?? '') !== ''
    ask(withPart(state.ask, key, value), { typed: { ...state.typed, [key]: '' } })
    if (wasTyped) focus(`_${key}`)
  },
  type: (key, words) => show({ ...state, typed: { ...state.typed, [key]: words } }),
  answer: (key, value) => ask(withAnswer(state.ask, key, value)),
  takeBack: () => {
    ask(withoutAnswers(state.ask), { said: 'Your answers are taken back.' })
    focus('_answers')
  },
  tellWhole: (exact) => ask({ ...state.ask, exact }),
  choosePolicy: (id) => ask({ ...state.ask, policy: id === '' ? null : id }),
  example: (topic) => {
    const { asks = {} } = data.vocabulary.topics[topic] ?? {}
    ask({ ...START.ask, policy: state.ask.policy, act: asks }, { typed: {} })
    document.getElementById('_examples')?.removeAttribute('open')
    focus('_answers')
  },
  withFacts: (withFacts) => ask(state.ask, { withFacts }),
  link: () => void makeLink(),
  print: () => print(),
  startAgain: () => {
    ask({ ...START.ask, policy: state.ask.policy }, { ...START, said: 'Ask another question.' })
    focus('_actor')
  },
}

async function makeLink(): Promise<void> {
  const { withFacts, ask: asked } = state
  const link = `${location.href.replace(/#.*$/, '')}#${fragmentOf(asked, { withFacts })}`
  history.replaceState(null, '', link)
  const copied = await copy(link)
  // Meanwhile something else may be asked.
  if (state.ask !== asked) return
  const holds = withFacts ? 'your question and your answers' : 'your question, without your answers'
  show({
    ...state,
    link,
    said: copied
      ? `The link is copied. It holds ${holds}.`
      : `Copy the link from the line above. It holds ${holds}.`,
  })
}

/** Whether some words were put into the clipboard: a browser may refuse, or have none for a page like this. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}

/** Shows the question of the address, where it has one. */
function open(): void {
  const fragment = location.hash.slice(1)
  // A place on this page.
  if (fragment === '' || (!fragment.includes('=') && document.getElementById(fragment) !== null))
    return
  const found = stateOf(fragment, policies)
  if (found === undefined)
    ask(START.ask, {
      ...START,
      said: 'The link holds a question that this page does not understand. Choose here what you want to ask.',
    })
  else show({ ...START, ask: found, said: 'This is the question of the link.' })
}

/** What is folded away is printed too. */
function unfold(): void {
  for (const each of root.querySelectorAll('.answers details')) each.setAttribute('open', '')
}

// What stood there for whoever has no scripts.
root.replaceChildren()
show(START)
open()
addEventListener('hashchange', open)
addEventListener('beforeprint', unfold)
