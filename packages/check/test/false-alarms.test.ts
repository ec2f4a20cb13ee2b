import { expect, describe, test } from 'vitest'
import { exampleLibrary, underlined } from './support/example-library.ts'

/** Words underlined with one of some codes, in a policy with this body. */
function underlinedIn(body: string, ...codes: readonly string[]): readonly string[] {
  const { files, read, found } = exampleLibrary({ body })
  expect(read).toEqual([])
  return found.filter(({ code }) => codes.includes(code)).map((each) => underlined(files, each))
}

describe('placeholders', () => {
  test.each([
    '[School name]',
    '[insert date]',
    '[Insert name of the designated lead here]',
    "[school's name]",
    '[name of academy]',
    '[date]',
    '[review date]',
    '[delete as appropriate]',
    '[your school]',
    '[TBC]',
    'TBC',
    'tba',
    '[XXX]',
    'XXX',
    'xx/xx/xxxx',
    'XX.XX.20XX',
    '20XX',
    '.....',
    '\u2026\u2026',
  ])('%s is one', (words) => {
    expect(
      underlinedIn(`The policy of ${words} applies. {#applies}`, 'unfilled-placeholder'),
    ).toEqual([words])
  })

  test.each([
    '[the school]',
    '[sic]',
    '[…]',
    '[up to date]',
    '[their first name]',
    '[state schools]',
    '[your child]',
    '[name](#applies)',
    '[1]',
    '[emphasis added]',
  ])('%s is none', (words) => {
    expect(underlinedIn(`It says "${words}" in it. {#applies}`, 'unfilled-placeholder')).toEqual([])
  })

  test.each([
    'Chapter XXX of the Act',
    'an XXX-rated film',
    'XXX sites',
    'a message that ends in "xxx"',
    'https://xxx.example.org',
    'name@xxx.org',
    'TBCs',
    'Signed ............ Date ............',
    'Name of the parent: ..........',
    'I, .........., have read it',
    'Wait ... and see',
    'and so on \u2026',
    'I have read it: ________',
    '| Name | ........ |\n| - | - |\n| a | b |\n',
    '```form {#sheet}\nparts:\n  - id: part\n    heading: DETAILS ......\n    fields:\n      - id: when\n        label: When\n        kind: tick-one\n        options: [Now, TBC]\n```\n',
  ])('%s is none either', (words) => {
    const mark = words.startsWith('```') ? '' : words.endsWith('\n') ? '\n{#says}' : ' {#says}'
    expect(underlinedIn(`${words}${mark}`, 'unfilled-placeholder')).toEqual([])
  })

  test('twice in one clause, each is underlined', () => {
    const { found } = exampleLibrary({ body: 'In [School name] and [School name]. {#applies}' })
    expect(
      found
        .filter(({ code }) => code === 'unfilled-placeholder')
        .map(({ place }) => [place.start.column, place.end.column]),
    ).toEqual([
      [4, 17],
      [22, 35],
    ])
  })

  test('parted by emphasis, the whole clause is underlined', () => {
    expect(
      underlinedIn('In [School *name*] it applies. {#applies}', 'unfilled-placeholder'),
    ).toEqual(['In [School *name*] it applies. {#applies}'])
  })
})

describe('appendices', () => {
  const appendix = '\n\n## The list {#list .appendix}\n\nWords. {#words}'

  test.each(['Appendix 2', 'APPENDIX 2', 'Appendix C', 'appendix 12'])(
    '%s, which is not there',
    (words) => {
      expect(
        underlinedIn(`The list is in ${words}. {#see}${appendix}`, 'unknown-appendix'),
      ).toEqual([words])
    },
  )

  test.each([
    'Appendix 1',
    'appendix 1 of this policy',
    'Annex A of Keeping Children Safe in Education',
    'Keeping Children Safe in Education (Annex C)',
    'Keeping Children Safe in Education (2023), Appendix C',
    'KCSIE Appendix B',
    'the guidance, Annex B',
    'the Staff Handbook, Appendix 4',
    'Appendix 4 to the Staff Handbook',
    'an appendix a reader may want',
    'an appendix',
  ])('%s is no fault', (words) => {
    expect(underlinedIn(`The list is in ${words}. {#see}${appendix}`, 'unknown-appendix')).toEqual(
      [],
    )
  })

  test.each([
    'SEE APPENDIX 2',
    'See Appendix 2',
    'The Headteacher signs Appendix 2',
    'Staff (Appendix 2) sign',
    'the list (Appendix 2) says',
    'Appendix 2 of this policy',
  ])('%s is one of this document', (words) => {
    expect(underlinedIn(`${words}. {#see}${appendix}`, 'unknown-appendix')).toHaveLength(1)
  })

  test('after a longer number, the words themselves are underlined', () => {
    const { found } = exampleLibrary({ body: 'See Appendix 30 and Appendix 3. {#see}' })
    const places = found
      .filter(({ code }) => code === 'unknown-appendix')
      .map(({ place }) => [place.start.column, place.end.column])
    expect(places).toEqual([
      [5, 16],
      [21, 31],
    ])
  })

  test.each(['section 1 of this policy', 'section 1.1 above', 'section 9 of the Act', 'section 9'])(
    '%s is no fault',
    (words) => {
      const { found } = exampleLibrary({
        front: 'numbering: { sections: decimal, items: decimal }',
        body: `## Scope {#scope}\n\n1. See ${words}. {#see}`,
      })
      expect(found.filter(({ code }) => code === 'unknown-appendix')).toEqual([])
    },
  )

  test('one that a link leads to is there', () => {
    expect(
      underlinedIn(
        `The list is in [Appendix B of this policy](#list). {#see}${appendix}`,
        'unknown-appendix',
        'reference-text-mismatch',
      ),
    ).toEqual(['[Appendix B of this policy](#list)'])
  })
})

describe('the same words again', () => {
  const twice = (body: string): readonly string[] => {
    const { read, found } = exampleLibrary({ body })
    expect(read).toEqual([])
    return found
      .filter(({ code }) => code === 'repeated-clause')
      .map(({ clause = '', message }) => `${clause}: ${message}`)
  }
  const words = "share the school's own photographs of any pupil at all"

  test('under another lead-in, another item or a heading that leads in say something else', () => {
    expect(
      twice(
        `Staff must not: {#staff}\n\n- ${words} {#a}\n\nVolunteers must not: {#volunteers}\n\n- ${words} {#b}\n- or ask others to: {#ask}\n  - ${words} {#c}\n\n## Never {#never .lead-in}\n\n- ${words} {#d}\n\n## Always {#always .lead-in}\n\n- ${words} {#e}`,
      ),
    ).toEqual([])
  })

  test('are a repetition under the same lead-in, in another section, with other quotes', () => {
    expect(
      twice(
        `## One {#one}\n\nStaff must not: {#staff}\n\n- ${words}; {#a}\n\n## Two {#two}\n\nStaff must not: {#again}\n\n- ${words.replace("'", '\u2019')}. {#b}`,
      ),
    ).toEqual(['b: `b` says the same as `a`'])
  })
})

describe('headings', () => {
  test.each(['4.', '4)', '4.2', '4.2.', 'Appendix 1', 'Annex B:', 'APPENDIX A -'])(
    'the number %s is typed',
    (number) => {
      expect(
        underlinedIn(`## ${number} Scope {#scope}\n\nWords. {#words}`, 'typed-number'),
      ).toEqual([number])
    },
  )

  test.each([
    '24 hours to answer',
    '1:1 communication',
    'Appendix of forms',
    '2023 review',
    'A note',
  ])('%s is words', (title) => {
    expect(underlinedIn(`## ${title} {#scope}\n\nWords. {#words}`, 'typed-number')).toEqual([])
  })
})

describe('wording of the owner', () => {
  test.each(['Member of staff', 'A. N. Other', 'Staff (all)'])('%s may stand for staff', (as) => {
    const { found } = exampleLibrary({
      front: `owner: staff\ncover:\n  - { label: Owner, field: owner, as: ${as} }`,
    })
    expect(found.filter(({ code }) => code === 'wording-contradicts-value')).toEqual([])
  })
})

test('a policy out for consultation is not approved yet, and that is no fault', () => {
  const { found } = exampleLibrary({
    front: 'status: consultation\nowner: staff\nreview: { due: 2026-06 }',
  })
  expect(found).toEqual([])
})

test('a clause copied together with its id is one finding: the id', () => {
  const body = Array(2).fill('Staff must never share any password with anybody else. {#a}')
  const { read, found } = exampleLibrary({ body: body.join('\n\n') })
  expect(read.map(({ code }) => code)).toEqual(['duplicate-id'])
  expect(found.filter(({ code }) => code === 'repeated-clause')).toEqual([])
})
