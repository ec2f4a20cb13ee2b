// Writes the table of PDF/UA rules into docs/accessibility.md; the rest of that file is written by people. A person runs
// it after changing a rule; test/docs.test.ts fails until it has been run.
//
//   node scripts/write-accessibility-docs.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfRules } from '../packages/print/src/pdfua/rules.ts'

const [BEGIN, END] = ['<!-- rules -->\n', '<!-- /rules -->']
const FIXTURES = '../packages/print/test/fixtures/pdfua'

/** Text of docs/accessibility.md with its table as the rules say it now. */
export function accessibilityDocs(text: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from)
    throw new Error('docs/accessibility.md has lost the marks of its table')
  return `${text.slice(0, from + BEGIN.length)}\n${ruleTable()}\n${text.slice(to)}`
}

function ruleTable(): string {
  const rows = pdfRules
    .toSorted((a, b) => compareClauses(a.clause, b.clause) || (a.id < b.id ? -1 : 1))
    .map(
      ({ clause, checkpoint, description, id }) =>
        `| ${clause} | ${checkpoint ?? ''} | ${description} | [${id}](${FIXTURES}/${id}/expected.txt) |\n`,
    )
  return `| Clause | Condition | What is wrong | Rule |\n| ------ | --------- | ------------- | ---- |\n${rows.join('')}`
}

/** Clauses by their numbers, 7.2 before 7.18; our own last. */
function compareClauses(a: string, b: string): number {
  const numbers = (clause: string): readonly number[] =>
    clause === 'own' ? [Infinity] : clause.split(/[.-]/).map(Number)
  const [left, right] = [numbers(a), numbers(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index] ?? -1, right[index] ?? -1]
    if (one !== other) return one - other
  }
  return 0
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '..', 'docs', 'accessibility.md')
  writeFileSync(path, accessibilityDocs(readFileSync(path, 'utf8')))
  process.stdout.write('docs/accessibility.md written\n')
}
