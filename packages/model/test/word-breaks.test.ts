import { clausesOf, formatPolicy } from '@policy/model'
import { expect, test } from 'vitest'
import { policyMd, read, vocabulary } from './support/policy-text.ts'

test('soft hyphens and spaces without width are not read, and format takes them away', () => {
  const text = policyMd(
    'All trust reg\u200Bister en\u00ADtries&#8203;.\n',
    'title: Le\u00ADave\nfront: [ title ]\n',
  )
  const policy = read(text)
  expect(policy.front.title).toBe('Leave')
  expect(clausesOf(policy).map((clause) => clause.text)).toEqual(['All trust register entries.'])
  const source = { trust: 'oakfield', slug: 'leave', path: 'policy.md', text }
  expect(formatPolicy(source, vocabulary).text).toBe(
    policyMd(
      'All trust register entries. {#trust-register-entries}\n',
      'title: Leave\nfront: [title]\n',
    ),
  )
})
