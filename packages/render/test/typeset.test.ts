import { foldText } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { pageFrom } from './support/library.ts'
import { parsePage, textIn, withId } from './support/page.ts'

/** What is printed for a paragraph. */
const printed = (markdown: string): string =>
  textIn(withId(parsePage(pageFrom({ body: `${markdown} {#words}` })), 'words'))

describe('a paragraph is printed with typographic marks', () => {
  test.each([
    ['He said "no".', 'He said “no”.'],
    ['"No", he said.', '“No”, he said.'],
    ["the Trust's policy and pupils' names", 'the Trust’s policy and pupils’ names'],
    ["'friends' on a site", '‘friends’ on a site'],
    ['("friends") and ["friends"]', '(“friends”) and [“friends”]'],
    ['staff/"friends"', 'staff/“friends”'],
    [`"'Friends' are" not`, '“‘Friends’ are” not'],
    ['*"friends"* of "*us*" and "**all**"', '“friends” of “us” and “all”'],
    [
      'see ["the form"](https://example.org) and [form](https://example.org)"',
      'see “the form” and form”',
    ],
    ['names - first or full - of children', 'names – first or full – of children'],
    ['well-being, 1-2', 'well-being, 1-2'],
    [
      "the '60s, 'tis said, rock 'n' roll and '90s 'friends'",
      'the ’60s, ’tis said, rock ’n’ roll and ’90s ‘friends’',
    ],
    ["Don't and “curly” stay", 'Don’t and “curly” stay'],
  ])('%s', (markdown, text) => {
    expect(printed(markdown)).toBe(text)
    // No comparison sees the difference.
    expect(foldText(text)).toBe(
      foldText(markdown.replace(/[*]|\]\([^)]*\)|\[(?=[a-z"]*(?:the )?form)/g, '')),
    )
  })
})

test('words of the front matter and of forms are typeset too', () => {
  const page = parsePage(
    pageFrom({
      front: `title: Staff's "own" time\nfront: [title]`,
      body: "```form {#a-form}\nparts:\n  - id: a-part\n    heading: The team's names\n    fields: []\n```",
    }),
  )
  expect(textIn(page)).toContain('Staff’s “own” time')
  expect(textIn(withId(page, 'a-part'))).toBe('The team’s names')
})
