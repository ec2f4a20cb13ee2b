import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import {
  openScreen,
  type Screen,
  type ScreenPage,
  type ScreenSize,
} from '../../packages/print/src/index.ts'
import { PAGES } from './build-output.ts'
import { workspace, type Workspace } from './workspace.ts'

/** The Ask page for the desk, over all trusts. */
export const DESK = 'dist/work/ask.html'

/** A question that depends on more, as the end of an address. */
export const CONTACT = 'actor=staff&action=connect&account=personal&counterparty=pupil'

/** The same with an answer that contradicts it. */
export const TORN: string = `${CONTACT}&fact.actor.is.pupil=yes`

let at: Workspace
let screen: Screen

/** Builds the pages of all trusts and opens a browser before the tests of a file; closes it after them. */
export function showAsk(): void {
  beforeAll(async () => {
    at = workspace()
    const { code } = await at.policy(PAGES)
    if (code !== 0) throw new Error('the pages could not be built')
    screen = await openScreen()
  })
  afterAll(async () => {
    await screen.close()
  })
}

/** Where the pages were built. */
export function askWorkspace(): Workspace {
  return at
}

/** Path of the Ask page of a trust. */
export function askOf(trust: string): string {
  return `dist/public/${trust}/ask.html`
}

/** Opens an Ask page as a file, with a question in its address or none; does something with it, and closes it. A complaint of the browser fails the test. */
export async function withAsk<T>(
  path: string,
  use: (page: ScreenPage) => Promise<T>,
  { fragment = '', size }: { readonly fragment?: string; readonly size?: ScreenSize } = {},
): Promise<T> {
  const url = pathToFileURL(at.path(path))
  url.hash = fragment
  const page = await screen.open(url, size)
  try {
    // The test browser has no printer, and is not asked for its clipboard.
    await page.evaluate(
      `window.printed = 0; window.print = () => { printed += 1 }; window.copied = []; navigator.clipboard.writeText = (text) => { copied.push(text); return Promise.resolve() }; undefined`,
    )
    const result = await use(page)
    const complaints = page.complaints()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return result
  } finally {
    await page.close()
  }
}

/** What a page shows of one policy. */
export interface ShownAnswer {
  readonly policy: string
  readonly outcome: string
  readonly sentence: string
  readonly notices: readonly string[]
  readonly safety: readonly ShownReason[]
  /** By part: its reasons, those folded away too. */
  readonly parts: Readonly<Record<string, readonly ShownReason[]>>
  readonly text: string
}

/** A reason as it is shown. */
interface ShownReason {
  readonly rule: string
  readonly words: string
  readonly href: string
}

/** What the page shows. */
export interface Shown {
  readonly answers: readonly ShownAnswer[]
  /** Keys of the questions, those answered first. */
  readonly questions: readonly string[]
  readonly day: string
}

/** Defines `shown()` in the page, which reads it, and `ask(fragment)`, which puts a question into the address and then reads it. */
const READ = `
  const reasons = (from) => [...from.querySelectorAll('[data-rule]')].map((each) => ({
    rule: each.dataset.rule,
    words: each.querySelector('.words').textContent,
    href: each.querySelector('.from a').getAttribute('href'),
  }))
  const texts = (from, selector) => [...from.querySelectorAll(selector)].map((each) => each.textContent)
  window.shown = () => ({
    answers: [...document.querySelectorAll('.answer')].map((each) => {
      const policy = each.dataset.policy
      const rest = document.querySelector('[data-words="' + policy + '"]')
      const parts = rest === null ? [] : [...rest.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, reasons(part)])
      return {
        policy,
        outcome: each.querySelector('.outcome').dataset.outcome,
        sentence: each.querySelector('.sentence').textContent,
        notices: texts(each, '.notices li'),
        safety: reasons(each.querySelector('.safety') ?? document.createElement('i')),
        parts: Object.fromEntries(parts),
        text: each.textContent + (rest?.textContent ?? ''),
      }
    }),
    questions: [...document.querySelectorAll('[data-question]')].map((each) => each.dataset.question),
    day: /Asked on (\\S+)\\./.exec(document.querySelector('.asked-on')?.textContent ?? '')?.[1] ?? '',
  })
  window.ask = (fragment) => new Promise((resolve) => {
    addEventListener('hashchange', () => resolve(shown()), { once: true })
    location.hash = fragment
  })
  undefined`

/** What a page shows now. */
export async function shownOn(page: ScreenPage): Promise<Shown> {
  await page.evaluate(READ)
  return (await page.evaluate('shown()')) as Shown
}

/** What a page shows for each of some questions, put into its address one after the other. */
export async function shownFor(
  page: ScreenPage,
  fragments: readonly string[],
): Promise<readonly Shown[]> {
  await page.evaluate(READ)
  return (await page.evaluate(`(async () => {
    const all = []
    for (const each of ${JSON.stringify(fragments)}) all.push(await ask(each))
    return all
  })()`)) as readonly Shown[]
}
