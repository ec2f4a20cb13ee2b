import { createHash } from 'node:crypto'
import { clausesOf, hasErrors, wordsOf, type Policy } from '@policy/model'
import { formsOf, pageWords, renderForm, type Templates } from '@policy/render'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { libraryFrom, real, templates } from './support/library.ts'
import { elementsOf, hasClass, named, parsePage, textIn, withId } from './support/page.ts'

/** The real forms, each with its page. */
const forms = real.policies.flatMap(({ policy, trust }) =>
  formsOf(policy).map((form) => ({
    id: form.form.id,
    policy,
    trust,
    form,
    html: renderForm({ policy, trust, form }, templates),
  })),
)

/** Page of the first form of a made-up policy. */
function formFrom(
  fields: string,
  { front, given = templates }: { readonly front?: string; readonly given?: Templates } = {},
): string {
  const body = `## The request {#the-request}\n\n\`\`\`form {#request}\nparts:\n  - id: first-part\n    heading: FIRST PART\n    fields:\n${fields}\n\`\`\``
  const { library, diagnostics } = libraryFrom({ body, ...(front === undefined ? {} : { front }) })
  const [entry] = library.policies
  const [form] = entry ? formsOf(entry.policy) : []
  if (!entry || !form || hasErrors(diagnostics))
    throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return renderForm({ policy: entry.policy, trust: entry.trust, form }, given)
}

const LINE = '      - { id: a-line, label: A line, kind: line }'

/** Words of a form as its clauses have them; a question of Yes and No offers them. */
function wordsOfForm(policy: Policy, id: string): readonly string[] {
  const clauses = clausesOf(policy)
  const parts = clauses.filter(({ parent }) => parent === id)
  return parts.flatMap((part) => [
    ...wordsOf(part.text),
    ...clauses
      .filter(({ parent }) => parent === part.id)
      .flatMap(({ text, node }) => [
        ...wordsOf(text),
        ...('fieldKind' in node && node.fieldKind === 'yes-no' ? ['Yes', 'No'] : []),
      ]),
  ])
}

/** What a person can fill in or press, in the order of the page. */
function controlsIn(html: string): readonly Element[] {
  return named(parsePage(html), 'input', 'textarea', 'button', 'select')
}

/** The word that a screen reader calls a control by. */
function nameOf(control: Element, html: string): string {
  const page = parsePage(html)
  const ids = control.properties['ariaLabelledBy']
  const labels = Array.isArray(ids)
    ? ids.map((id) => withId(page, String(id)))
    : named(page, 'label').filter(
        ({ properties }) => String(properties['htmlFor']) === control.properties['id'],
      )
  return labels.map(textIn).join(' ')
}

test('the real policies have two forms', () => {
  expect(forms.map(({ id, form, policy }) => [policy.id, id, form.title])).toEqual([
    [
      'thinking-schools/social-media',
      'site-approval-form',
      'Social Media Site Creation Approval Form',
    ],
    [
      'thinking-schools/social-media',
      'contributors-checklist',
      'Data Protection considerations for social media contributors and moderators of content',
    ],
  ])
})

describe.each(forms)('$id', ({ id, policy, trust, form, html }) => {
  const page = parsePage(html)

  test('has every word of the form, in order, and of no other form', () => {
    expect(pageWords(html).map(({ word }) => word)).toEqual(wordsOfForm(policy, id))
    expect(wordsOfForm(policy, id).length).toBeGreaterThan(40)
  })

  test('says what it is, and leads back to its place in the policy', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="en-GB">')).toBe(true)
    const title = `${form.title} – ${policy.front.title} – ${trust.name}`
    expect(named(page, 'title').map(textIn)).toEqual([title])
    expect(named(page, 'h1').map(textIn)).toEqual([form.title])
    expect(named(page, 'a').map(({ properties }) => properties['href'])).toEqual([
      '#_main',
      `../index.html#${id}`,
    ])
  })

  test('every part and field is an anchor, no id is there twice, and ours begin with `_`', () => {
    const ids = elementsOf(page).flatMap(({ properties }) =>
      properties['id'] === undefined ? [] : [String(properties['id'])],
    )
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([])
    const wanted = form.form.parts.flatMap((part) => [
      part.id,
      ...part.fields.map((each) => each.id),
    ])
    expect(ids.filter((each) => !each.startsWith('_'))).toEqual(wanted)
  })

  test('every control has a name; nothing is required, prompted or filled in by the browser', () => {
    const controls = controlsIn(html)
    expect(controls.length).toBeGreaterThan(7)
    for (const control of controls) {
      expect(nameOf(control, html), String(control.properties['id'])).not.toBe('')
      expect(Object.keys(control.properties)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:required|placeholder|pattern)$/)]),
      )
    }
    expect(named(page, 'form').map(({ properties }) => properties['autoComplete'])).toEqual([
      ['off'],
    ])
  })

  test('every hint is tied to what it is of', () => {
    const described = elementsOf(page).flatMap(({ properties }) =>
      [properties['ariaDescribedBy'] ?? []].flat().map(String),
    )
    const hints = elementsOf(page)
      .filter((each) => hasClass(each, 'hint') || hasClass(each, 'example'))
      .map(({ properties }) => String(properties['id']))
    expect(described.toSorted()).toEqual(hints.toSorted())
  })

  test('one script, which the policy of the page names by its hash, and no other', () => {
    const scripts = named(page, 'script')
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256').update(scripts.map(textIn).join('')).digest('base64')
    const csp = named(page, 'meta').find(({ properties }) => 'httpEquiv' in properties)
    expect(csp?.properties['content']).toBe(
      `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
    )
  })

  test('what needs the script is not there before the script puts it there', () => {
    // A parser keeps what is inside `template` apart from the page.
    expect(named(page, 'button')).toEqual([])
    expect(named(page, 'input').filter(({ properties }) => properties['type'] === 'file')).toEqual(
      [],
    )
    expect(html).toContain('data-do="save"')
  })
})

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

test('the same policy gives the same bytes', () => {
  for (const { policy, trust, form, html } of forms)
    expect(renderForm({ policy, trust, form }, templates)).toBe(html)
})
