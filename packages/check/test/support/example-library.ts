import { checkLibrary, type CheckExample } from '@policy/check'
import { clausesOf, indexLines, parseLibrary, type Diagnostic, type Files } from '@policy/model'
import { readMarks, type Marked } from './marked.ts'

const FOLDER = 'policies/example/leave'
const ROLES = 'staff: { label: member of staff }\nhead-teacher: { label: head teacher }\n'
const TRUST =
  'name: Example Trust\nwordmark: Example\nrights: { holder: Example Trust, basis: made up for a test }\n'

/** A library of one policy, what its reading and its checks find, and the words that were marked in it. */
export interface ExampleLibrary {
  readonly files: Files
  readonly read: readonly Diagnostic[]
  readonly found: readonly Diagnostic[]
  readonly marks: Marked['marks']
}

/** Builds the policy that an example describes; `more` are further files, by their paths inside the policy's folder. */
export function exampleLibrary(
  example: Pick<CheckExample, 'body' | 'front' | 'clauses' | 'review' | 'rules' | 'reminders'>,
  more: Readonly<Record<string, string>> = {},
): ExampleLibrary {
  const front = example.front === undefined ? '' : `${example.front}\n`
  // The front matter of an example may say for itself what stands in front.
  const policy = readMarks(
    `${FOLDER}/policy.md`,
    `---\ntitle: Example\n${/^front:/m.test(front) ? '' : 'front: [title]\n'}${front}---\n\n${example.body ?? 'Words. {#words}'}\n`,
  )
  const clauses = readMarks(`${FOLDER}/clauses.yaml`, example.clauses ?? allConfirmed(policy.text))
  const review = readMarks(`${FOLDER}/review.yaml`, example.review ?? '')
  const rules = readMarks(`${FOLDER}/rules.yaml`, example.rules ?? '')
  const reminders = readMarks(`${FOLDER}/reminders.yaml`, example.reminders ?? '')
  const files = filesOf({
    'policy.md': policy.text,
    'clauses.yaml': clauses.text,
    ...(example.review === undefined ? {} : { 'review.yaml': review.text }),
    ...(example.rules === undefined ? {} : { 'rules.yaml': rules.text }),
    ...(example.reminders === undefined ? {} : { 'reminders.yaml': reminders.text }),
    ...more,
  })
  return {
    files,
    marks: [...policy.marks, ...clauses.marks, ...review.marks, ...rules.marks, ...reminders.marks],
    ...check(files),
  }
}

/** Checks a library given as files. */
export function check(files: Files): Pick<ExampleLibrary, 'read' | 'found'> {
  const { library, diagnostics, vocabulary } = parseLibrary(files)
  return { read: diagnostics, found: checkLibrary(library, vocabulary) }
}

/** clauses.yaml in which every clause is background, confirmed with the words it has. */
export function allConfirmed(policy: string): string {
  const { library } = parseLibrary(filesOf({ 'policy.md': policy, 'clauses.yaml': '{}' }))
  const entries = library.policies.flatMap((entry) => clausesOf(entry.policy))
  if (entries.length === 0) return '{}\n'
  const ids = new Map(entries.map((clause) => [clause.id, clause]))
  return [...ids.values()]
    .map(
      ({ id, fingerprint, context }) =>
        `${id}: { type: background, fingerprint: "${fingerprint}", context: "${context}" }\n`,
    )
    .join('')
}

/** Files of a library with one policy, by their paths inside its folder. */
export function filesOf(files: Readonly<Record<string, string>>): Files {
  const all = {
    'policies/vocabulary/roles.yaml': ROLES,
    'policies/vocabulary/actions.yaml':
      'share: { label: share }\nremind: { label: remind, broader: [inform] }\ninform: { label: inform }\n',
    'policies/vocabulary/channels.yaml': 'newsletter: { label: newsletter }\n',
    'policies/example/trust.yaml': TRUST,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text])),
  }
  return new Map(Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

/** policy.md of an example, with the fix of a finding made in it. */
export function fixed(files: Files, found?: Diagnostic): string {
  const text = new TextDecoder().decode(files.get(`${FOLDER}/policy.md`))
  if (!found?.fix) return text
  const lines = indexLines(text)
  const { place, text: words } = found.fix
  return text.slice(0, lines.offsetAt(place.start)) + words + text.slice(lines.offsetAt(place.end))
}

/** The words of a file that a finding underlines. */
export function underlined(files: Files, { place }: Diagnostic): string {
  const lines = new TextDecoder()
    .decode(files.get(place.path))
    .split('\n')
    .slice(place.start.line - 1, place.end.line)
  lines[lines.length - 1] = lines.at(-1)?.slice(0, place.end.column - 1) ?? ''
  lines[0] = lines[0]?.slice(place.start.column - 1) ?? ''
  return lines.join('\n')
}
