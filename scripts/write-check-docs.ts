// Writes docs/checks.md: every code of the table with what it means, and the examples of every check with what is found
// in them. A person runs it after changing a code, a check or a message; test/docs.test.ts fails until it has been run.
//
//   node scripts/write-check-docs.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks, type CheckExample } from '../packages/check/src/index.ts'
import { exampleLibrary } from '../packages/check/test/support/example-library.ts'
import {
  diagnosticCodes,
  type DiagnosticCode,
  type DiagnosticInfo,
  type Severity,
} from '../packages/model/src/index.ts'

const INTRODUCTION = `# Findings

What \`policy check\` can find, by code. Codes are permanent. Written by \`node scripts/write-check-docs.ts\` from
\`packages/model/src/diagnostic-codes.ts\` and the checks in \`packages/check/src/checks/\`; do not edit it here.

An **error** stops a policy from being published: nobody could know what to print. A **warning** is a fault of the document
itself. A **hint** is style. A warning or hint can be silenced at one place, with a reason, in the front matter:
\`silence: [{ code: empty-link, clause: see-data-protection, reason: not published yet }]\`; in place of \`clause\`, a finding in
the front matter has its \`field\`: the key, or the label of the row of the cover. The codes that begin with \`pdf-\` are about PDFs
that were built; only \`policy check --pdf\` finds them, and they cannot be silenced.

In the examples \`«words»\` are what the finding underlines. Their policies are called \`Example\`; where nothing is marked,
the key \`title\` is underlined.
`

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  hint: 'Hints',
}

/** Text of docs/checks.md. */
export function checkDocs(): string {
  const codes = Object.entries(diagnosticCodes) as readonly (readonly [
    DiagnosticCode,
    DiagnosticInfo,
  ])[]
  const groups = (['error', 'warning', 'hint'] as const).map((severity) => {
    const own = codes
      .filter(([, info]) => info.severity === severity)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `## ${HEADINGS[severity]}\n\n${own.map(([code, info]) => codeDocs(code, info)).join('\n')}`
  })
  return `${INTRODUCTION}\n${groups.join('\n')}`
}

function codeDocs(code: DiagnosticCode, { description, example }: DiagnosticInfo): string {
  const shown = Object.values(checks).flatMap((check) =>
    check.examples
      .filter(({ found }) => found.includes(code))
      .map((each) => exampleDocs(each, code)),
  )
  const fine = Object.values(checks).flatMap((check) =>
    check.codes[0] === code ? check.examples.filter(({ found }) => found.length === 0) : [],
  )
  const examples = shown.length > 0 ? shown.join('\n') : `${fenced(example)}\n`
  return `### ${code}\n\n${description}\n\n${examples}${fine.map((each) => `\nNo fault: ${each.name}.\n\n${sourceOf(each)}`).join('')}`
}

function exampleDocs(example: CheckExample, shown: DiagnosticCode): string {
  const found = exampleLibrary(example).found.filter(({ code }) => code === shown)
  const lines = found.map(
    ({ code, message, help }) =>
      `- \`${code}\`: ${message}${help === undefined ? '' : `. Help: ${help}`}`,
  )
  return `For instance, ${example.name}:\n\n${sourceOf(example)}\n${lines.join('\n')}\n`
}

function sourceOf({ front, body, clauses, review, rules, reminders }: CheckExample): string {
  const head = front === undefined ? '' : `---\n${front}\n---\n`
  const policy = [head, body ?? ''].filter((part) => part !== '').join('\n')
  const parts = [
    ...(policy === '' ? [] : [fenced(policy)]),
    ...(clauses === undefined ? [] : ['clauses.yaml:', fenced(clauses)]),
    ...(rules === undefined ? [] : ['rules.yaml:', fenced(rules)]),
    ...(reminders === undefined ? [] : ['reminders.yaml:', fenced(reminders)]),
    ...(review === undefined ? [] : ['review.yaml:', fenced(review)]),
  ]
  return `${parts.length === 0 ? fenced('---\ntitle: Example\n---\n') : parts.join('\n\n')}\n`
}

/** A block of source; the fence is longer than any in it. */
function fenced(text: string): string {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}text\n${text.trimEnd()}\n${fence}`
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'checks.md'), checkDocs())
  process.stdout.write('docs/checks.md written\n')
}
