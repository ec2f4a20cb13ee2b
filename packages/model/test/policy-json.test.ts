import { policyJson } from '@policy/model'
import { expect, test } from 'vitest'
import { parse, policyMd, read } from './support/policy-text.ts'
import { real } from './support/library.ts'

test('a table is a table in Markdown, with its emphasis and links, and reads back', () => {
  const table = '| Who | When |\n| - | - |\n| **Staff** | [as the law says](https://example.org) |'
  const policy = read(policyMd(`${table}\n\n{#hours}\n`))
  const [entry] = real.library.policies
  if (!entry) throw new Error('no policy')
  const [clause] = policyJson(policy, { ...entry.types, entries: new Map() }, entry.trust).clauses
  expect(clause).toMatchObject({
    id: 'hours',
    block: 'table',
    text: 'Who\tWhen\nStaff\tas the law says',
    markdown: table,
  })
  expect(parse(policyMd(`${clause?.markdown}\n\n{#hours}\n`)).policy?.blocks).toEqual(policy.blocks)
})
