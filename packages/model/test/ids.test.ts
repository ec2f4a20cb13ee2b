import { clausesOf, formatPolicy, identifiedOf, parsePolicy, type IdHistory } from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyTexts, real } from './support/library.ts'
import { policyMd, read, vocabulary } from './support/policy-text.ts'

const source = (text: string): Parameters<typeof formatPolicy>[0] => ({
  trust: 'oakfield',
  slug: 'leave',
  path: 'policy.md',
  text,
})

/** What an earlier version knew: the ids and words of a body. */
function history(body: string, ever: readonly string[] = []): IdHistory {
  const last = identifiedOf(read(policyMd(body)))
  return { last, ever: new Set([...last.map(({ id }) => id), ...ever]) }
}

function bodyOf(formatted: { readonly text: string }): string {
  return formatted.text.split('\n---\n\n')[1] ?? ''
}

describe('ids that are missing', () => {
  test('are minted from the telling words, on every kind of block', () => {
    const body =
      '## Reporting Sickness\n\nStaff must ring the office:\n\n- before eight\n- every day\n\n| Who | When |\n| - | - |\n\n```form\nparts:\n  - heading: YOUR ABSENCE\n    fields:\n      - label: First day of absence\n        kind: date\n```\n'
    expect(bodyOf(formatPolicy(source(policyMd(body)), vocabulary))).toBe(
      '## Reporting Sickness {#reporting-sickness}\n\nStaff must ring the office: {#staff-ring-office}\n\n- before eight {#before-eight}\n- every day {#every-day}\n\n| Who | When |\n| - | - |\n\n{#who-when}\n\n```form {#absence}\nparts:\n  - id: absence-2\n    heading: YOUR ABSENCE\n    fields:\n      - id: first-day-absence\n        label: First day of absence\n        kind: date\n```\n',
    )
  })

  test('are minted for the block they stand on, in whatever order a form says its keys', () => {
    const body =
      'Words. {#words}\n\n```form {#form}\nparts:\n  - fields:\n      - kind: date\n        label: Last day\n    heading: RETURN\n```\n'
    const formatted = formatPolicy(source(policyMd(body)), vocabulary)
    expect(clausesOf(read(formatted.text)).map(({ id, text }) => [id, text])).toEqual([
      ['words', 'Words.'],
      ['form', 'RETURN'],
      ['return', 'RETURN'],
      ['last-day', 'Last day'],
    ])
  })

  test('never take an id that any frozen version had, that `formerly` names, or that stands further down', () => {
    const front = 'title: Leave\nfront: [ title ]\nformerly: { sick-leave-2: other }\n'
    const text = policyMd(
      'Sick leave.\n\nOther words. {#other}\n\nSick notes. {#sick-leave-3}\n',
      front,
    )
    const formatted = formatPolicy(source(text), vocabulary, {
      last: [],
      ever: new Set(['sick-leave']),
    })
    expect(bodyOf(formatted)).toContain('Sick leave. {#sick-leave-4}\n')
  })
})

describe('ids that were lost', () => {
  const before =
    '## Scope {#scope}\n\nStaff must tell the office at once. {#tell-office}\n\nPupils may bring a telephone to school on Fridays. {#telephones}\n'

  test('come back where the words are the same', () => {
    const body = before.replace(' {#tell-office}', '').replace(' {#scope}', '')
    expect(bodyOf(formatPolicy(source(policyMd(body)), vocabulary, history(before)))).toBe(before)
  })

  test('come back where the words are nearly the same: eight of ten', () => {
    const body = before.replace('on Fridays. {#telephones}', 'on Mondays.')
    expect(bodyOf(formatPolicy(source(policyMd(body)), vocabulary, history(before)))).toContain(
      'on Mondays. {#telephones}',
    )
  })

  test('do not come back for words that are less alike', () => {
    const body = before.replace(
      'to school on Fridays. {#telephones}',
      'whenever they like, in bags.',
    )
    expect(bodyOf(formatPolicy(source(policyMd(body)), vocabulary, history(before)))).not.toContain(
      '{#telephones}',
    )
  })

  test('go to the very same words, however like them others are', () => {
    const body = before
      .replace(' {#telephones}', '')
      .concat('\nPupils may bring a telephone to school on Mondays.\n')
    const formatted = formatPolicy(source(policyMd(body)), vocabulary, history(before))
    expect(bodyOf(formatted)).toContain('on Fridays. {#telephones}\n')
    expect(bodyOf(formatted)).toMatch(/on Mondays\. \{#(?!telephones\})/)
  })

  test('go to the block that is clearly more like it than another', () => {
    const was =
      'Pupils may bring a telephone to school on Fridays and Saturdays in the summer term.'
    const edited = was.replace('Fridays', 'Mondays')
    const other = edited.replace('telephone', 'bicycle').replace('school', 'lessons')
    const formatted = formatPolicy(
      source(policyMd(`${other}\n\n${edited}\n`)),
      vocabulary,
      history(`${was} {#telephones}\n`),
    )
    expect(bodyOf(formatted)).toContain(`${edited} {#telephones}\n`)
    expect(bodyOf(formatted)).toMatch(/lessons .* \{#(?!telephones\})/)
  })

  test('go to blocks of the same kind, under the same heading, in the same order', () => {
    const field = (id: string, label: string): string =>
      `      - id: ${id}\n        label: ${label}\n        kind: line\n`
    const part = (id: string, heading: string, ...fields: readonly string[]): string =>
      `  - id: ${id}\n    heading: ${heading}\n    fields:\n${fields.join('')}`
    const tick = 'Please tick all that apply.'
    const last = `\`\`\`form {#absence}\nparts:\n${part('your-absence', 'YOUR ABSENCE', field('tick-a', tick), field('tick-b', tick))}${part('return', 'RETURN', field('tick-c', tick))}\`\`\`\n`
    const without = last.replace(' {#absence}', '').replaceAll(/- id: .*\n */g, '- ')
    const formatted = formatPolicy(source(policyMd(without)), vocabulary, history(last))
    expect(formatted.diagnostics).toEqual([])
    expect(bodyOf(formatted)).toBe(last)
  })

  test('are asked for where they are written: in a field as its first line', () => {
    const form = (...ids: readonly string[]): string =>
      `\`\`\`form {#form}\nparts:\n  - id: part\n    heading: TEAM\n    fields:\n${ids.map((id) => `      - ${id}label: Name of the head of the team\n        kind: line\n`).join('')}\`\`\`\n`
    const formatted = formatPolicy(
      source(policyMd(form('', ''))),
      vocabulary,
      history(form('id: head\n        ')),
    )
    expect(formatted.diagnostics.map(({ code, help }) => [code, help])).toEqual(
      Array(2).fill([
        'lost-id',
        'write `id: head` as its first line, whichever it was; write a new id on what is new',
      ]),
    )
  })

  test.each([
    [
      'two blocks that could have had it',
      before,
      before
        .replace('on Fridays. {#telephones}', 'on Mondays.')
        .concat('\nPupils may bring a telephone to school on Tuesdays.\n'),
      ['`{#telephones}`'],
    ],
    [
      'two ids that it could have had',
      `${before}\nPupils may bring a telephone to school on Fridays. {#telephones-again}\n`,
      before.replace(' {#telephones}', ''),
      ['`{#telephones}`', '`{#telephones-again}`'],
    ],
  ])('are asked for, and nothing is written, where there are %s', (_, was, body, named) => {
    const text = policyMd(body)
    const formatted = formatPolicy(source(text), vocabulary, history(was))
    expect(formatted.text).toBe(text)
    expect(formatted.diagnostics[0]).toMatchObject({
      code: 'lost-id',
      severity: 'error',
      message: 'this block lost its id, and more than one could be meant',
    })
    for (const id of named) expect(formatted.diagnostics[0]?.help).toContain(id)
  })

  test('do not come back once they were renamed', () => {
    const front = 'title: Leave\nfront: [ title ]\nformerly: { telephones: phones }\n'
    const body =
      'Pupils may bring a telephone to school on Fridays.\n\nTelephones stay off. {#phones}\n'
    expect(
      bodyOf(formatPolicy(source(policyMd(body, front)), vocabulary, history(before))),
    ).not.toContain('{#telephones}')
  })
})

describe.each(policyTexts.map((each) => [each.id, each] as const))(
  '%s',
  (_, { text, ...where }) => {
    const frozen = {
      last: identifiedOf(parsePolicy({ ...where, text }, real.vocabulary).policy ?? read(text)),
      ever: new Set<string>(),
    }

    test('gets every id back when all are taken away', () => {
      const without = text
        .replaceAll(/^(```form) \{#[a-z0-9-]+\}$/gm, '$1')
        .replaceAll(/^( *- )id: [a-z0-9-]+\n */gm, '$1')
        .replaceAll(/ ?\{#[a-z0-9-]+\}$/gm, '')
      expect(without).not.toBe(text)
      const formatted = formatPolicy({ ...where, text: without }, real.vocabulary, frozen)
      expect(formatted).toEqual({ text, diagnostics: [] })
    })

    test('gets back any that are taken away', { timeout: 30_000 }, () => {
      const lines = text.split('\n')
      const marks = lines.flatMap((line, index) => (/ \{#[a-z0-9-]+\}$/.test(line) ? [index] : []))
      expect(marks.length).toBeGreaterThan(0)
      fc.assert(
        fc.property(fc.subarray(marks, { minLength: 1, maxLength: 8 }), (taken) => {
          const without = lines
            .map((line, index) =>
              taken.includes(index) ? line.replace(/ \{#[a-z0-9-]+\}$/, '') : line,
            )
            .join('\n')
          const formatted = formatPolicy({ ...where, text: without }, real.vocabulary, frozen)
          expect(formatted.diagnostics).toEqual([])
          expect(formatted.text).toBe(text)
        }),
        { numRuns: 5 },
      )
    })
  },
)

test('an id that is there is never changed', () => {
  const body = '## Odd {#x}\n\nStaff must tell the office at once. {#y}\n'
  expect(
    bodyOf(
      formatPolicy(
        source(policyMd(body)),
        vocabulary,
        history('Staff must tell the office at once. {#tell-office}\n'),
      ),
    ),
  ).toBe(body)
})

test('nothing is written where there are errors', () => {
  const text = policyMd('Staff <b>must</b>.\n\nOther   words.\n')
  expect(formatPolicy(source(text), vocabulary)).toMatchObject({
    text,
    diagnostics: [{ code: 'inline-html' }],
  })
  const twice = policyMd('One. {#a}\n\nTwo. {#a}\n')
  expect(formatPolicy(source(twice), vocabulary)).toMatchObject({
    text: twice,
    diagnostics: [{ code: 'duplicate-id' }],
  })
})
