import { expect, test } from 'vitest'
import { exampleLibrary } from './support/example-library.ts'

// Each of these took half a minute while it was looked for in the whole file, or among all names, anew.
test.each([
  ['unfilled-placeholder', (n: number) => `Ask [School name] for ${n}. {#ask-${n}}`],
  ['unknown-reference', (n: number) => `See [this](#gone-${n}). {#see-${n}}`],
])(
  'eight thousand findings of %s are waited for only seconds',
  (code, clause) => {
    const body = Array.from({ length: 8_000 }, (_, n) => clause(n)).join('\n\n')
    const { found } = exampleLibrary({ body, clauses: '{}' })
    expect(found.filter((each) => each.code === code)).toHaveLength(8_000)
  },
  15_000,
)
