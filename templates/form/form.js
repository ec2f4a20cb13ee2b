// @ts-check
// Saves, opens, prints and clears the answers of the one form on this page. Nothing leaves the window but by the hand of
// the reader. A control says in `data-at` where in the answer of its field its words go, as a path of keys: so this
// script needs to know nothing of the kinds of fields.

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Control */
/** @typedef {Record<string, unknown>} Answers */

const LARGEST_FILE = 2_000_000
const form = /** @type {HTMLFormElement} */ (document.getElementById('_form'))
// Not by `dataset`: a control of that name would stand in its way.
/** @param {string} name */
const factOf = (name) => form.getAttribute(`data-${name}`) ?? ''
const [formId, policy, fingerprint, fileName] = [factOf('form'), factOf('policy'), factOf('fingerprint'), factOf('file')]
const version = form.getAttribute('data-version')
const fields = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('[data-question]')])

/** Answers that were opened but have no field here: they are saved again as they came. @type {Answers} */
let others = {}
/** What was last saved or opened. */
let settled = '{}'

/** @param {HTMLElement} field @returns {Control[]} */
const controlsOf = (field) => [.../** @type {NodeListOf<Control>} */ (field.querySelectorAll('[data-at]'))]
/** @param {Control} control @returns {string[]} */
const pathOf = (control) => JSON.parse(control.dataset['at'] ?? '[]')
/** @param {Control} control @returns {control is HTMLInputElement} */
const isChoice = (control) => control.type === 'checkbox' || control.type === 'radio'
/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Value with an answer put at a path; what the path leads through is made. @param {unknown} into @param {string[]} path @param {Control} control @returns {unknown} */
function put(into, [key, ...rest], control) {
  if (key === undefined)
    return control.type === 'checkbox' ? [...(Array.isArray(into) ? into : []), control.value] : control.value
  const own = isRecord(into) ? into : {}
  return { ...own, [key]: put(own[key], rest, control) }
}

/** Answer of a field; undefined where nothing was answered. @param {HTMLElement} field @returns {unknown} */
function answerOf(field) {
  const filled = controlsOf(field).filter((each) => (isChoice(each) ? each.checked : each.value !== ''))
  return filled.reduce((into, each) => put(into, pathOf(each), each), /** @type {unknown} */ (undefined))
}

/** Every answer, by field. @returns {Answers} */
function answers() {
  const own = fields.map((field) => /** @type {const} */ ([field.dataset['question'] ?? '', answerOf(field)]))
  return { ...others, ...Object.fromEntries(own.filter(([, answer]) => answer !== undefined)) }
}

/** An answer as lines of path and words, in one order: two that say the same have the same. @param {unknown} answer @param {string[]} path @returns {string[]} */
function linesOf(answer, path = []) {
  if (answer === '' || answer === undefined) return []
  if (Array.isArray(answer)) return answer.flatMap((each) => linesOf(each, path)).toSorted()
  if (isRecord(answer)) return Object.keys(answer).flatMap((key) => linesOf(answer[key], [...path, key])).toSorted()
  return [JSON.stringify([path, answer])]
}

/** Puts an answer into the controls of a field, as far as they can hold it. @param {HTMLElement} field @param {unknown} answer */
function fill(field, answer) {
  const lines = new Set(linesOf(answer))
  const said = [...lines].map((line) => /** @type {[string[], string]} */ (JSON.parse(line)))
  for (const control of controlsOf(field)) {
    const path = pathOf(control)
    if (isChoice(control)) control.checked = lines.has(JSON.stringify([path, control.value]))
    else control.value = said.find(([at]) => JSON.stringify(at) === JSON.stringify(path))?.[1] ?? ''
  }
}

/** Fills in every field anew. @param {Answers} given */
function fillAll(given) {
  for (const field of fields) {
    const id = field.dataset['question'] ?? ''
    fill(field, Object.hasOwn(given, id) ? given[id] : undefined)
  }
  const known = new Set(fields.map((field) => field.dataset['question']))
  others = Object.fromEntries(Object.entries(given).filter(([id]) => !known.has(id)))
  mirrorAll()
}

/** Copies what was written to where it is printed from. @param {Element} control */
function mirror(control) {
  const copy = control.nextElementSibling
  if (copy?.matches('.written')) copy.textContent = /** @type {Control} */ (control).value
}

function mirrorAll() {
  for (const field of fields) controlsOf(field).forEach(mirror)
}

const unsaved = () => JSON.stringify(answers()) !== settled
const settle = () => void (settled = JSON.stringify(answers()))

/** Says something beside the buttons that were used, aloud too. @param {'open' | 'save'} where @param {string} words */
function say(where, words) {
  for (const each of document.querySelectorAll('[role="status"]')) each.textContent = ''
  const status = document.querySelector(`[data-tools="${where}"] [role="status"]`)
  if (status) status.textContent = words
}

function save() {
  const saved = { schema: 'answers.schema.json', form: formId, policy, version, fingerprint, answers: answers() }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: 'application/json' }))
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  settle()
  say('save', `Saved as ${fileName}, where this browser keeps downloads. It holds all that you wrote: keep it where only the right people can read it.`)
}

/** What a file holds, or why it cannot be opened. @param {string} text @param {string} name @returns {{ answers: Answers, version: unknown } | string} */
function read(text, name) {
  /** @type {unknown} */
  let found
  try {
    found = JSON.parse(text)
  } catch {
    found = null
  }
  if (!isRecord(found) || found['schema'] !== 'answers.schema.json' || !isRecord(found['answers']))
    return `${name} holds no saved answers.`
  if (found['policy'] !== policy || found['form'] !== formId)
    return `${name} holds answers to another form${typeof found['form'] === 'string' ? `, ${found['form']}` : ''}.`
  if (found['fingerprint'] !== fingerprint)
    return `${name} was saved from another version of this form, with other words. Its answers may not fit the questions asked now; a text editor shows them.`
  return { answers: found['answers'], version: found['version'] }
}

/** Fills in a file's answers, or says why not. @param {File} file @returns {Promise<string>} */
async function open(file) {
  const found = file.size > LARGEST_FILE ? `${file.name} is too large for saved answers.` : read(await file.text(), file.name)
  if (typeof found === 'string') return `${found} Nothing was changed.`
  if (unsaved() && !confirm('Replace the answers on this page? They have not been saved.')) return 'Nothing was changed.'
  const before = answers()
  fillAll(found.answers)
  const misfit = fields.find((field) => !fits(field, found.answers))
  if (misfit) {
    fillAll(before)
    const question = misfit.querySelector('legend, label')?.textContent
    return `${file.name} has an answer to “${question}” that does not fit. Nothing was changed.`
  }
  settle()
  const names = Object.keys(others)
  return [
    `The answers saved in ${file.name} are here.`,
    ...(found.version === version ? [] : ['The policy has another version now; this form has the same words.']),
    ...(names.length === 0 ? [] : [`The file also answers what this form does not ask: ${names.join(', ')}. That is kept, and saved again with the rest.`]),
  ].join(' ')
}

/** Whether a field now says just what was to be filled in. @param {HTMLElement} field @param {Answers} given */
function fits(field, given) {
  const id = field.dataset['question'] ?? ''
  const wanted = Object.hasOwn(given, id) ? given[id] : undefined
  return JSON.stringify(linesOf(wanted)) === JSON.stringify(linesOf(answerOf(field)))
}

function clear() {
  if (!confirm('Clear every answer on this page? What is not saved is lost.')) return
  fillAll({})
  picker.value = ''
  settle()
  say('save', 'Every answer is cleared.')
}

for (const where of ['open', 'save']) {
  const tools = /** @type {HTMLTemplateElement} */ (document.getElementById(`_${where}`))
  document.querySelector(`[data-tools="${where}"]`)?.append(tools.content.cloneNode(true))
}
const actions = { save, clear, print: () => window.print() }
for (const [name, act] of Object.entries(actions))
  document.querySelector(`[data-do="${name}"]`)?.addEventListener('click', act)
const picker = /** @type {HTMLInputElement} */ (document.getElementById('_file'))
// So that the same file, mended, can be chosen again; till then its name stays beside the button.
picker.addEventListener('click', () => void (picker.value = ''))
picker.addEventListener('change', () => {
  const file = picker.files?.[0]
  if (!file) return
  void open(file)
    .catch(() => `${file.name} cannot be read. Nothing was changed.`)
    .then((words) => say('open', words))
})
form.addEventListener('input', ({ target }) => target instanceof Element && mirror(target))
// Enter in a line would send the form; there is nowhere to send it.
form.addEventListener('submit', (event) => event.preventDefault())
// A browser may bring back what was written before: after a reload, or by Back.
window.addEventListener('pageshow', mirrorAll)
window.addEventListener('beforeprint', mirrorAll)
window.addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault()
})
