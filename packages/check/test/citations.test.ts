import { describe, expect, test } from 'vitest'
import { exampleLibrary } from './support/example-library.ts'

const front = 'numbering: { sections: decimal, items: decimal, lists: lower-alpha }'
const body =
  '## Scope {#scope}\n\n1. Staff must: {#must}\n   1. call, and then: {#call}\n      1. wait {#wait}\n      - or {#or}\n\n   In words. {#inside}\n\n## Form {#form .appendix label="Appendix C"}\n\n1. Sign. {#sign}\n\n'

/** Message and help about a link with these words. */
function mismatch(link: string): readonly string[] {
  const { read, found } = exampleLibrary({ front, body: `${body}See ${link}. {#see}` })
  expect(read).toEqual([])
  return found
    .filter(({ code }) => code === 'reference-text-mismatch')
    .map(({ message, help = '' }) => `${message}: ${help}`)
}

describe('a link may say', () => {
  test.each([
    '[paragraph 1.1(a)](#call)',
    '[paragraph 1.1 (a)](#call)',
    '[paragraph 1.1a](#call)',
    '[clause 1.1.a](#call)',
    '[paragraph 1.1(a)(a)](#wait)',
    '[paragraph 1.1](#must)',
    '[paragraph 1.1](#inside)',
    '[paragraph 1.1(a)](#or)',
    '[section 1](#scope)',
    '[Appendix C](#form)',
    '[Appendix C(a)](#sign)',
    '[section 1 (see there)](#scope)',
    '[the 4th paragraph 5th line](#scope)',
  ])('%s', (link) => expect(mismatch(link)).toEqual([]))
})

test.each([
  ['[paragraph 1.1(b)](#call)', '`1.1(b)`, but its target is `1.1(a)`: write `1.1(a)`'],
  ['[paragraph 1.1](#call)', '`1.1`, but its target is `1.1(a)`: write `1.1(a)`'],
  ['[paragraph 1.2a](#call)', '`1.2a`, but its target is `1.1(a)`: write `1.1(a)`'],
  ['[paragraph 1.2](#inside)', '`1.2`, but its target stands in `1.1`: write `1.1`'],
  ['[section 7](#scope)', '`7`, but its target is `1`: write `1`'],
])('%s is another place', (link, said) =>
  expect(mismatch(link)).toEqual([`the link says ${said}, or link to what was meant`]),
)

test('an id given twice, inside itself, leads round no circle', () => {
  const { found } = exampleLibrary({
    front,
    body: '- One {#one}\n  1. Two {#one}\n\nSee [paragraph 2](#one). {#see}',
  })
  expect(found.map(({ code }) => code)).toContain('reference-text-mismatch')
})
