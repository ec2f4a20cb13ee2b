import { wordsOf } from '@policy/model'
import { pageWords } from '@policy/render'
import { describe, expect, test } from 'vitest'
import { controlsIn, formFrom, nameOf } from './support/form.ts'
import { templates } from './support/library.ts'
import { elementsOf, named, parsePage, textIn } from './support/page.ts'

const LINE = '      - { id: a-line, label: A line, kind: line }'

test('the hash is of the script as a browser reads it, with any line ends', () => {
  const source = templates.get('form/form.js') ?? ''
  const given = new Map([...templates, ['form/form.js', source.replaceAll('\n', '\r\n')]])
  expect(formFrom(LINE, { given })).toBe(formFrom(LINE))
})

test('a script that would end its own element is our mistake', () => {
  const given = new Map([...templates, ['form/form.js', 'const end = "</script>"']])
  expect(() => formFrom(LINE, { given })).toThrow('cannot speak of its own tag')
})

test('the fingerprint is over every word of the form, and over no other', () => {
  const fingerprint = (fields: string, front?: string): string =>
    /data-fingerprint="([0-9a-f]{12})"/.exec(
      formFrom(fields, front === undefined ? {} : { front }),
    )?.[1] ?? ''
  const before = fingerprint(LINE)
  expect(before).toMatch(/^[0-9a-f]{12}$/)
  expect(fingerprint(LINE.replace('A line', 'One line'))).not.toBe(before)
  expect(fingerprint(`${LINE}\n      - { id: more, label: More, kind: lines }`)).not.toBe(before)
  expect(fingerprint(LINE, 'title: Another title\nfront: [title]')).toBe(before)
})

test('kinds of fields become the native controls for them', () => {
  const html = formFrom(
    [
      LINE,
      '      - { id: some-lines, label: Some lines, hint: in full, kind: lines }',
      '      - { id: a-date, label: A date, kind: date }',
      '      - { id: boxes, label: Boxes, kind: tick-all, options: [One, Two] }',
      '      - { id: choices, label: Choices, kind: tick-one, options: [One, Two] }',
      '      - { id: answer, label: Answer, kind: yes-no }',
      '      - { id: approval, label: Head, hint: I approve., kind: approval, rows: [Name, Signature, Date] }',
    ].join('\n'),
  )
  expect(
    controlsIn(html).map((control) => [
      control.tagName,
      control.properties['type'] ?? '',
      nameOf(control, html),
    ]),
  ).toEqual([
    ['input', 'text', 'A line'],
    ['textarea', '', 'Some lines'],
    ['input', 'text', 'A date'],
    ['input', 'checkbox', 'One'],
    ['input', 'checkbox', 'Two'],
    ['input', 'radio', 'One'],
    ['input', 'radio', 'Two'],
    ['input', 'radio', 'Yes'],
    ['input', 'radio', 'No'],
    ['input', 'text', 'Name'],
    ['input', 'text', 'Signature'],
    ['input', 'text', 'Date'],
  ])
  expect(named(parsePage(html), 'legend').map(textIn)).toEqual([
    'Boxes',
    'Choices',
    'Answer',
    'Head',
  ])
})

describe('an option that asks for something gets a line, named by the option and what it asks', () => {
  test.each([
    ['Pupils of the Academy (provide age range)', 'Pupils of the Academy', '(provide age range)'],
    ['Others; please provide details', 'Others;', 'please provide details'],
    ['Third party; please give host name', 'Third party;', 'please give host name'],
    ['Other (please specify)', 'Other', '(please specify)'],
    ['Another school - please name it', 'Another school –', 'please name it'],
    ['Other, please describe', 'Other,', 'please describe'],
  ])('%s', (option, choice, request) => {
    const html = formFrom(
      `      - { id: boxes, label: Boxes, kind: tick-all, options: [ ${JSON.stringify(option)} ] }`,
    )
    expect(controlsIn(html).map((control) => nameOf(control, html))).toEqual([
      choice,
      `${choice} ${request}`,
    ])
    expect(pageWords(html).map(({ word }) => word)).toEqual(wordsOf(`FIRST PART Boxes ${option}`))
  })

  test.each([
    'Members of the public',
    "Pupils' family members",
    'Staff (including governors)',
    'Please tick',
    '(please specify)',
    'Those who provide details',
  ])('%s asks for nothing', (option) => {
    const html = formFrom(
      `      - { id: boxes, label: Boxes, kind: tick-one, options: [ ${JSON.stringify(option)} ] }`,
    )
    expect(controlsIn(html).map(({ properties }) => properties['type'])).toEqual(['radio'])
  })
})

test('options and rows with the same words are told apart in the answers', () => {
  const html = formFrom(
    '      - { id: boxes, label: Boxes, kind: tick-all, options: [Other, Other] }\n      - { id: approval, label: Head, kind: approval, rows: [Date, Date] }',
  )
  expect(
    controlsIn(html).map(({ properties }) => [properties['value'], properties['dataAt']]),
  ).toEqual([
    ['Other', '[]'],
    ['Other (2)', '[]'],
    [undefined, '["Date"]'],
    [undefined, '["Date (2)"]'],
  ])
})

test('a draft says so, on screen and in the margin of the print', () => {
  const html = formFrom(LINE, {
    front: 'title: Example\nversion: "2"\nstatus: draft\nfront: [title]',
  })
  expect(textIn(parsePage(html))).toContain('Example, Example Trust, version 2 DRAFT')
  expect(html).toContain('@top-right { content: "Example" " – DRAFT"; }')
})

describe.each([
  '</script><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '"] onfocus="alert(1)" autofocus="',
  '{{{script.text}}}',
  '</form></style><b>',
])('%s', (words) => {
  test('is words, wherever a form says it', () => {
    const said = JSON.stringify(words)
    const html = formFrom(
      `      - { id: a-line, label: ${said}, hint: ${said}, kind: line }\n      - { id: boxes, label: ${said}, kind: tick-all, options: [ ${said}, ${JSON.stringify(`${words}; please specify ${words}`)} ] }\n      - { id: approval, label: ${said}, hint: ${said}, kind: approval, rows: [ ${said} ] }`,
      { front: `title: ${said}\nversion: ${said}\nfront: [title]` },
    )
    const page = parsePage(html)
    expect(named(page, 'script')).toHaveLength(1)
    expect(named(page, 'img', 'b', 'style').map(({ tagName }) => tagName)).toEqual(['style'])
    expect(
      elementsOf(page).flatMap(({ properties }) =>
        Object.keys(properties).filter((key) => /^(?:on|src|style|autoFocus)/i.test(key)),
      ),
    ).toEqual([])
    expect(pageWords(html).map(({ word }) => word)).toEqual(
      wordsOf(
        `FIRST PART ${[words, words, words, words, words, 'please specify', words, words, words, words].join(' ').replace(`${words} please`, `${words}; please`)}`,
      ),
    )
    const boxes = named(page, 'input').filter(({ properties }) => properties['type'] === 'checkbox')
    expect(boxes.map(({ properties }) => properties['value'])[0]).toBe(words)
  })
})
