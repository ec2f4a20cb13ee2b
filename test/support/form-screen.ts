import { pathToFileURL } from 'node:url'
import {
  openScreen,
  type Screen,
  type ScreenPage,
  type ScreenSize,
} from '../../packages/print/src/index.ts'
import { afterAll, beforeAll } from 'vitest'
import { PAGES } from './build-output.ts'
import { workspace, type Workspace } from './workspace.ts'

/** Forms of the trust that has some. */
export const FORMS = ['site-approval-form', 'contributors-checklist'] as const

/** Where they are built. */
const FOLDER = 'dist/public/thinking-schools/social-media/forms'

let at: Workspace
let screen: Screen

/** Builds the forms and opens a browser before the tests of a file; closes it after them. */
export function showForms(): void {
  beforeAll(async () => {
    at = workspace(['thinking-schools'])
    const { code } = await at.policy(PAGES)
    if (code !== 0) throw new Error('the forms could not be built')
    screen = await openScreen()
  })
  afterAll(async () => {
    await screen.close()
  })
}

/** The browser that shows them. */
export function screenOf(): Screen {
  return screen
}

/** File of a form that was built. */
export function fileOf(name: string): string {
  return at.path(FOLDER, `${name}.html`)
}

/** Shows a form, does something with it, and closes it. */
export async function withForm<T>(
  name: string,
  use: (page: ScreenPage) => Promise<T>,
  size: ScreenSize = { width: 1280, height: 800 },
): Promise<T> {
  const page = await screen.open(pathToFileURL(fileOf(name)), size)
  try {
    // The test browser denies downloads and would wait for an answer to a question: what is handed over is caught instead.
    await page.evaluate(`
      window.handed = []; window.asked = []; window.answer = true; window.printed = 0
      URL.createObjectURL = (blob) => { handed.push({ blob }); return 'blob:caught' }
      HTMLAnchorElement.prototype.click = function () { Object.assign(handed.at(-1), { name: this.download, href: this.href }) }
      window.confirm = (words) => { asked.push(words); return answer }
      window.print = () => { printed += 1 }; undefined`)
    return await use(page)
  } finally {
    await page.close()
  }
}

/** A file of answers. */
export interface Saved {
  readonly answers: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}

/** Presses the button that saves, and gives what the browser was handed. */
export async function save(
  page: ScreenPage,
): Promise<{ readonly name: string; readonly saved: Saved }> {
  const got = (await page.evaluate(
    `document.querySelector('[data-do="save"]').click(), handed.at(-1).blob.text().then((text) => ({ text, name: handed.at(-1).name }))`,
  )) as { readonly text: string; readonly name: string }
  return { name: got.name, saved: JSON.parse(got.text) as Saved }
}

/** Chooses a file to open; gives what the page says then. */
export async function open(page: ScreenPage, text: string, name = 'answers.json'): Promise<string> {
  return (await page.evaluate(`(async () => {
    const picker = document.getElementById('_file')
    const status = document.querySelector('[data-tools="open"] [role="status"]')
    const said = new Promise((resolve) => new MutationObserver(() => status.textContent !== '' && resolve(status.textContent)).observe(status, { childList: true }))
    const files = new DataTransfer()
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
    picker.files = files.files
    picker.dispatchEvent(new Event('change', { bubbles: true }))
    return said
  })()`)) as string
}

/** Everything filled in, each text with its own id in it, the first of every group of buttons chosen. */
export const FILL = `
  for (const each of document.querySelectorAll('#_form input, #_form textarea')) {
    if (each.type === 'radio') { if (!document.querySelector('input[name="' + each.name + '"]:checked')) each.checked = true }
    else if (each.type === 'checkbox') each.checked = true
    else each.value = each.matches('textarea') ? 'first line\\n"second" ' + each.id + ' <b>' : 'é ' + each.id
    each.dispatchEvent(new Event('input', { bubbles: true }))
  }; undefined`

/** What stands in the controls, in order. */
export const STATE = `[...document.querySelectorAll('#_form input, #_form textarea')].map((each) => each.matches('[type="radio"], [type="checkbox"]') ? each.checked : each.value)`

/** Whether the page would ask before it is left. */
export const UNSAVED = `(() => { const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented })()`
