import { parse } from 'csv-parse/sync'
import { rulesOf, type Condition, type Rule, type RuleSetJson } from '@policy/rules'
import * as exported from '@policy/rules/csv'
import { describe, expect, test } from 'vitest'
import { ruleSetFor } from '../../../test/support/scenarios.ts'

const { conditionWords, rulesCsv } = exported
const TRUSTS = ['aspire', 'aspire-educational', 'dudley', 'inspire', 'thinking-schools']

test('exposes the public API', () => {
  expect(Object.keys(exported).toSorted()).toEqual(['conditionWords', 'plainCell', 'rulesCsv'])
})

type Read = Readonly<Record<string, string>>

function read(csv: string): readonly Read[] {
  const rows: unknown = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })
  return rows as readonly Read[]
}

describe.each(TRUSTS)('%s', (trust) => {
  const json = ruleSetFor(trust)
  const csv = rulesCsv(json)
  const rows = read(csv)

  test('has a row for every rule, with its exact words', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(rulesOf(json).map(({ id }) => id))
    const unmarked = rows.map(({ quote = '' }) => quote.replace(/^'(?=[\s"'‘-‟]*[=+\-@])/, ''))
    expect(unmarked).toEqual(rulesOf(json).map(({ quote }) => quote))
  })

  test('starts with a byte order mark, and ends each row with CRLF', () => {
    expect(csv.startsWith('\uFEFF"rule","clause",')).toBe(true)
    expect(csv.endsWith('"\r\n')).toBe(true)
  })

  test('has no cell that a spreadsheet would compute', () => {
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[\s"‘-‟]*[=+\-@]|^[\t\r]/.test(cell))).toEqual([])
  })

  test('says every condition in plain English', async () => {
    const said = rulesOf(json).flatMap((rule) =>
      conditionsOf(rule).map((each) => `${rule.id}: ${conditionWords(each, json.vocabulary)}`),
    )
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(
      `fixtures/condition-words/${trust}.txt`,
    )
  })
})

function conditionsOf({ when, unless, on, met }: Rule): readonly Condition[] {
  const all = [when, ...(unless ?? []).map((each) => each.when), on?.when, met]
  return all.filter((each) => each !== undefined)
}

test('marks cells that begin like a formula as text', () => {
  const json = ruleSetFor('dudley')
  const withQuote = (quote: string): RuleSetJson => ({
    ...json,
    clauses: {
      it: { ...(Object.values(json.clauses)[0] as RuleSetJson['clauses'][string]), rules: [] },
      that: {
        ...(Object.values(json.clauses)[0] as RuleSetJson['clauses'][string]),
        rules: [{ ...(rulesOf(json)[0] as Rule), id: 'that/1', quote }],
      },
    },
  })
  for (const quote of ['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '"=1"', ' "@a', '“=1”'])
    expect(read(rulesCsv(withQuote(quote)))[0]?.quote).toBe(`'${quote}`)
  for (const quote of ['a=1', 'must not', '"no"', 'one\r\ntwo, three'])
    expect(read(rulesCsv(withQuote(quote)))[0]?.quote).toBe(quote)
})

test('says what is under 18, and what is not so', () => {
  const { vocabulary } = ruleSetFor('dudley')
  const condition: Condition = {
    all: [
      { fact: 'counterparty.age', below: 18 },
      { not: { fact: 'counterparty.isFamily', is: true } },
    ],
  }
  expect(conditionWords(condition, vocabulary)).toBe(
    "the other person is under 18 and the other person is not a member of the actor's family",
  )
  expect(conditionWords({ not: condition }, vocabulary)).toBe(
    "the other person is 18 or more; or the other person is a member of the actor's family",
  )
})
