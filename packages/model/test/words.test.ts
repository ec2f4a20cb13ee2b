import {
  clausesOf,
  contextOf,
  dateOfWording,
  datesOfWording,
  fingerprintOf,
  foldText,
  isPartialDate,
  isPeriod,
  periodOfWording,
  samePeriod,
  sha256Hex,
  wordingOfDate,
  wordingOfPeriod,
  wordsOf,
} from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyMd, read } from './support/policy-text.ts'

const FRONT =
  'title: Leave\nfront: [ title ]\nnumbering: { sections: decimal, items: decimal, lists: decimal }\n'

function clauseIn(body: string, id: string): ReturnType<typeof clausesOf>[number] {
  const found = clausesOf(read(policyMd(body, FRONT))).find((clause) => clause.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
}

describe('fingerprints', () => {
  const body =
    '## Scope {#scope}\n\nStaff must not: {#lead}\n\n- share the school\'s "café" - ever {#share}\n'
  const { fingerprint, context } = clauseIn(body, 'share')

  test('are the first 12 hex digits of SHA-256 over the words', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01')
    expect(contextOf(['abc'])).toBe('ba7816bf8f01')
  })

  test.each([
    ['a line break', body.replace('share the', 'share\n  the')],
    ['more spaces', body.replace('share the', 'share   the')],
    ['curly quotes', body.replace("'", '\u2019').replace('"c', '\u201Cc').replace('é"', 'é\u201D')],
    ['another dash', body.replace(' - ever', ' \u2013 ever')],
    ['a long dash', body.replace(' - ever', ' \u2014 ever')],
    ['emphasis', body.replace('share', '**share**').replace('ever', '*ever*')],
    ['a link', body.replace('share', '[share](#scope)')],
    ['a number', body.replace('- share', '1. share')],
    ['decomposed letters', body.normalize('NFD')],
    ['another id', body.replace('{#scope}', '{#reach}')],
  ])('do not see %s', (_, changed) => {
    expect(changed).not.toBe(body)
    expect(clauseIn(changed, 'share')).toMatchObject({ fingerprint, context })
  })

  test.each([
    ['case', body.replace('share', 'Share')],
    ['a word', body.replace('ever', 'never')],
    ['a full stop', body.replace('ever', 'ever.')],
  ])('see %s', (_, changed) => {
    expect(clauseIn(changed, 'share').fingerprint).not.toBe(fingerprint)
    expect(clauseIn(changed, 'share').context).toBe(context)
  })

  test.each([
    ['a lead-in', body.replace('must not', 'may')],
    ['a title', body.replace('Scope', 'Reach')],
    ['a list without its lead-in', body.replace('must not:', 'must not.')],
  ])('context sees %s', (_, changed) => {
    expect(clauseIn(changed, 'share')).toMatchObject({ fingerprint })
    expect(clauseIn(changed, 'share').context).not.toBe(context)
  })

  test('folding is done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
        expect(fingerprintOf(text.normalize('NFD'))).toBe(fingerprintOf(text.normalize('NFC')))
        expect(wordsOf(text).join(' ')).toBe(foldText(text))
      }),
    )
  })
})

describe('lead-ins', () => {
  const under = (lead: string): readonly [boolean, string | null] => {
    const body = `${lead}\n\n- share {#share}\n`
    return [clauseIn(body, 'lead').leadIn, clauseIn(body, 'share').parent]
  }

  test.each([
    ['a colon', 'Staff must not: {#lead}', true],
    ['a colon and a dash', 'Staff must not: - {#lead}', true],
    ['no colon', 'Staff must not {#lead}', false],
    ['a mark that says so', 'Staff must not {#lead .lead-in}', true],
    ['a mark that says no', 'Staff must not: {#lead .no-lead-in}', false],
  ])('a paragraph before a list, with %s', (_, lead, leads) =>
    expect(under(lead)).toEqual([leads, leads ? 'lead' : null]),
  )

  test('an item with a list inside leads into it by its colon; without, it is still what the list stands in', () => {
    expect(clauseIn('- Staff must: {#item}\n  - share {#share}\n', 'item').leadIn).toBe(true)
    expect(clauseIn('- Staff {#item}\n  - share {#share}\n', 'item').leadIn).toBe(false)
    expect(clauseIn('- Staff {#item}\n  - share {#share}\n', 'share').parent).toBe('item')
  })

  test('a colon with no list behind it leads nowhere', () =>
    expect(clauseIn('Staff must not: {#lead}\n\nShare. {#share}\n', 'lead').leadIn).toBe(false))

  test('a heading may be one', () => {
    const policy = read(
      policyMd(
        "### The Don'ts {#donts .lead-in}\n\n- share {#share}\n".replace('###', '##'),
        FRONT,
      ),
    )
    expect(policy.blocks[0]).toMatchObject({ kind: 'section', id: 'donts', leadIn: true })
    expect(clausesOf(policy)[0]).toMatchObject({ id: 'share', section: 'donts', parent: null })
  })

  test('parts and fields of a form stand under it', () => {
    const body =
      '## Forms {#forms}\n\n```form {#request}\nparts:\n  - id: team\n    heading: TEAM\n    note: all of it\n    fields:\n      - { id: name, label: Name, hint: in full, kind: line }\n```\n'
    expect(
      clausesOf(read(policyMd(body, FRONT))).map(({ id, block, parent, text }) => [
        id,
        block,
        parent,
        text,
      ]),
    ).toEqual([
      ['request', 'form', null, 'TEAM'],
      ['team', 'field', 'request', 'TEAM all of it'],
      ['name', 'field', 'team', 'Name in full'],
    ])
  })
})

describe('dates and periods', () => {
  test.each(['2023', '2023-06', '2023-06-16', '2024-02-29', '1900', '2199-12-31'])(
    '%s is a date',
    (date) => expect(isPartialDate(date)).toBe(true),
  )
  test.each([
    '',
    '23',
    '2023-6',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-02-30',
    '2023-06-31',
    '2023-06-00',
    '1899',
    '2200',
    '2023-06-16T00:00',
    ' 2023',
    '2023-06-16\n',
  ])('%j is none', (date) => expect(isPartialDate(date)).toBe(false))

  test.each([
    ['16th June 2023', '2023-06-16'],
    ['1st of May 2020', '2020-05-01'],
    ['June 2023', '2023-06'],
    ['Sept 2023', undefined],
    ['Sep 2023', '2023-09'],
    ['8.10.2020', '2020-10-08'],
    ['24.11.20', '2020-11-24'],
    ['19/10/23', '2023-10-19'],
    ['2020-09', '2020-09'],
    ['31st June 2023', undefined],
    ['next summer', undefined],
    ['', undefined],
  ])('%j says %s', (words, date) => expect(dateOfWording(words)).toBe(date))

  test('the wording of a date says that date', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      exact: fc.constantFrom(1, 2, 3),
    })
    fc.assert(
      fc.property(parts, ({ year, month, day, exact }) => {
        const date = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
          .slice(0, exact)
          .join('-')
        expect(dateOfWording(wordingOfDate(date))).toBe(date)
      }),
    )
    expect([wordingOfDate('2023-06-06'), wordingOfDate('2023-06'), wordingOfDate('2023')]).toEqual([
      '6 June 2023',
      'June 2023',
      '2023',
    ])
  })

  test.each(['P3Y', 'P18M', 'P2W', 'P10D'])('%s is a period, and its wording says it', (period) => {
    expect(isPeriod(period)).toBe(true)
    expect(periodOfWording(wordingOfPeriod(period))).toBe(period)
  })
  test.each(['', 'P', '3Y', 'P0Y', 'P3', 'P1Y6M', 'p3y', 'P3Y '])('%j is none', (period) =>
    expect(isPeriod(period)).toBe(false),
  )
  test.each([
    ['3 years', 'P3Y'],
    ['every two years', 'P2Y'],
    ['annual', 'P1Y'],
    ['Annually', 'P1Y'],
    ['1 year', 'P1Y'],
    ['Reviewed every year', 'P1Y'],
    ['36 months', 'P36M'],
    ['within 12 months of approval', 'P12M'],
    ['0 years', undefined],
    ['often', undefined],
    ['Bi-annual', undefined],
    ['biannual', undefined],
    ['Semi-annually', undefined],
    ['Bi annual', undefined],
    ['Half-yearly', undefined],
    ['Every three years or annually if needed', undefined],
    ['every 3 years, or after 6 months', undefined],
    ['2-3 years', undefined],
    ['two to three years', undefined],
    ['1.5 years', undefined],
    ['twenty-four months', undefined],
    ['twenty four months', undefined],
  ])('%j says %s', (words, period) => expect(periodOfWording(words)).toBe(period))

  test.each([
    ['P1Y', 'P12M', true],
    ['P3Y', 'P36M', true],
    ['P2W', 'P14D', true],
    ['P1Y', 'P1M', false],
    ['P1M', 'P30D', false],
    ['P3Y', 'P3Y', true],
  ])('%s and %s are as long as each other: %s', (a, b, same) => expect(samePeriod(a, b)).toBe(same))

  test('a year of two digits may be of this century or the last', () => {
    expect(datesOfWording('12/06/98')).toEqual(['2098-06-12', '1998-06-12'])
    expect(datesOfWording('29.02.96')).toEqual(['2096-02-29', '1996-02-29'])
    expect(datesOfWording('June 2023')).toEqual(['2023-06'])
    expect(datesOfWording('next summer')).toEqual([])
  })
})
