import { contextOf, fingerprintOf } from '@policy/model'
import { expect, test } from 'vitest'
import { exampleLibrary } from './support/example-library.ts'

/** An entry of clauses.yaml that was confirmed for these words. */
function entry(id: string, words: string): string {
  return `${id}: { type: background, fingerprint: "${fingerprintOf(words)}", context: "${contextOf([])}" }\n`
}

test.each([
  ['a paragraph', 'Words. {#words}\nMore words. {#more}'],
  ['a bullet', '- Words. {#words}\n\u2022 More words. {#more}'],
])('a line typed under %s is one finding, and takes no clause away', (_, body) => {
  const { read, found } = exampleLibrary({
    body: `${body}\n\nSee [more words](#more). {#see}`,
    clauses: `${entry('words', 'Words.')}${entry('more', 'More words.')}${entry('see', 'See more words.')}`,
  })
  expect(read.map(({ code }) => code)).toEqual(['misplaced-mark'])
  // What the front matter of the example leaves out is said of any example.
  expect(found.map(({ code }) => code).filter((code) => !code.startsWith('no-'))).toEqual([])
})
