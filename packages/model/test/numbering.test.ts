import { clausesOf, sectionsOf } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { real, textOf } from './support/library.ts'
import { policyMd, read } from './support/policy-text.ts'

function numbers(body: string, numbering: string): readonly (readonly [string, string | null])[] {
  const policy = read(
    policyMd(
      body,
      `title: Leave\nfront: [ title ]\nwording: { appendix: APPENDIX }\nnumbering: { ${numbering} }\n`,
    ),
  )
  return [
    ...sectionsOf(policy.blocks).map(({ section }) => [section.id, section.label] as const),
    ...clausesOf(policy).map(({ id, number }) => [id, number] as const),
  ]
}

describe('clauses', () => {
  test('count on through a section, whatever stands between', () => {
    const body =
      '## One {#s1}\n\n1. a {#a}\n\nwords {#w}\n\n- bullet {#b}\n\n1. c {#c}\n\n   - inside {#d}\n\n   more {#e}\n\n1. f {#f}\n\n## Two {#s2}\n\n1. g {#g}\n'
    expect(numbers(body, 'sections: decimal, items: decimal')).toEqual([
      ['s1', '1'],
      ['s2', '2'],
      ['a', '1.1'],
      ['w', null],
      ['b', null],
      ['c', '1.2'],
      ['d', null],
      ['e', null],
      ['f', '1.3'],
      ['g', '2.1'],
    ])
  })

  test('go a level deeper in a section inside a section', () => {
    expect(
      numbers(
        '## One {#s1}\n\n1. a {#a}\n\n### In {#s2}\n\n1. b {#b}\n\n### On {#s3}\n\n1. c {#c}\n',
        'sections: decimal, items: decimal',
      ),
    ).toEqual([
      ['s1', '1'],
      ['s2', '1.1'],
      ['s3', '1.2'],
      ['a', '1.1'],
      ['b', '1.1.1'],
      ['c', '1.2.1'],
    ])
  })

  test('an unnumbered section takes no number and uses none up', () => {
    expect(
      numbers(
        '## One {#s1}\n\nw {#w}\n\n## Note {#s2 .unnumbered}\n\nx {#x}\n\n## Two {#s3}\n\n1. b {#b}\n',
        'sections: decimal, items: decimal',
      ),
    ).toEqual([
      ['s1', '1'],
      ['s2', null],
      ['s3', '2'],
      ['w', null],
      ['x', null],
      ['b', '2.1'],
    ])
  })
})

describe('lists', () => {
  test('count in letters, aa after z, each list anew', () => {
    const many = Array.from({ length: 28 }, (_, index) => `1. x {#x${index + 1}}`).join('\n')
    const counted = numbers(
      `${many}\n\nwords {#w}\n\n1. again {#again}\n`,
      'lists: lower-alpha',
    ).map(([, number]) => number)
    expect(counted.slice(0, 2)).toEqual(['a', 'b'])
    expect(counted.slice(25)).toEqual(['z', 'aa', 'ab', null, 'a'])
  })

  test('count in Roman figures', () => {
    const many = Array.from({ length: 50 }, (_, index) => `1. x {#x${index + 1}}`).join('\n')
    const counted = numbers(`${many}\n`, 'lists: lower-roman').map(([, number]) => number)
    expect([1, 2, 3, 4, 5, 6, 9, 10, 14, 19, 40, 49, 50].map((at) => counted[at - 1])).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
      'v',
      'vi',
      'ix',
      'x',
      'xiv',
      'xix',
      'xl',
      'xlix',
      'l',
    ])
  })

  test('inside a numbered clause count by their own style', () => {
    expect(
      numbers(
        '## One {#s1}\n\n1. a: {#a}\n   1. b {#b}\n   1. c {#c}\n1. d {#d}\n',
        'sections: decimal, items: decimal, lists: lower-alpha',
      ),
    ).toEqual([
      ['s1', '1'],
      ['a', '1.1'],
      ['b', 'a'],
      ['c', 'b'],
      ['d', '1.2'],
    ])
  })
})

describe('appendices', () => {
  const body =
    '## One {#s1}\n\nw {#w}\n\n## Sites {#s2 .appendix}\n\n### Making {#s3}\n\n1. a {#a}\n\n## Forms {#s4 .appendix}\n\n1. b {#b}\n'

  test('have labels and prefixes that count on', () => {
    expect(
      numbers(body, 'sections: decimal, items: decimal, appendix-prefix: upper-alpha'),
    ).toEqual([
      ['s1', '1'],
      ['s2', 'APPENDIX 1'],
      ['s3', 'A.1'],
      ['s4', 'APPENDIX 2'],
      ['w', null],
      ['a', 'A.1.1'],
      ['b', 'B.1'],
    ])
    expect(
      numbers(
        body,
        'sections: decimal, items: decimal, appendices: upper-alpha, appendix-prefix: decimal',
      ).map(([, label]) => label),
    ).toEqual(['1', 'APPENDIX A', '1.1', 'APPENDIX B', null, '1.1.1', '2.1'])
  })

  test('have the label and prefix that the heading gives', () => {
    const given = body.replace('{#s2 .appendix}', '{#s2 .appendix label="Annex B" prefix="B"}')
    expect(
      numbers(given, 'sections: decimal, items: decimal, appendix-prefix: upper-alpha').slice(1, 3),
    ).toEqual([
      ['s2', 'Annex B'],
      ['s3', 'B.1'],
    ])
  })
})

test('every number of Thinking Schools, 1.1 to 7.1 and A.1.1 to A.5.10, is the one in the published text', () => {
  const published = textOf('policies/thinking-schools/social-media/source/published.txt')
  const printed = [
    ...published.matchAll(/^(?:- )?(?:(\d+\.\d+)|([A-Z])[. ] ?(\d+\.\d+))\.?\s/gm),
  ].map(([, plain, letter, rest]) => plain ?? `${letter}.${rest}`)
  const policy = real.library.policies.find(
    (entry) => entry.policy.id === 'thinking-schools/social-media',
  )?.policy
  const computed = policy
    ? clausesOf(policy).flatMap(({ block, number }) =>
        block === 'item' && number !== null ? [number] : [],
      )
    : []
  expect([printed[0], printed.at(-1)]).toEqual(['1.1', 'A.5.10'])
  expect(printed).toContain('7.1')
  expect(computed).toEqual(printed)
})
