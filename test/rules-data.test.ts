import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRuleSet, type Vocabulary } from '../packages/rules/src/index.ts'
import { releaseFaults } from '../packages/rules/src/release.ts'
import { currentRelease, latestRelease } from '../scripts/write-release.ts'
import { ruleFiles, rulePaths, ruleSets } from '../scripts/write-rules.ts'
import { brokenRuleSet, brokenRuleSets } from '../packages/rules/test/support/broken-rule-sets.ts'
import { northRuleSet } from '../packages/rules/test/support/north.ts'
import { validatorOf } from './support/schema.ts'
import { repository } from './support/repository.ts'

const sets = ruleSets()
const files = ruleFiles(sets)

describe('what @policy/rules ships of the trusts', () => {
  test.each([...files])(
    '%s is up to date; else run `node scripts/write-rules.ts`',
    (path, text) => {
      expect(readFileSync(join(repository, path), 'utf8') === text).toBe(true)
    },
  )

  test('is that and nothing else', () => {
    expect(rulePaths().toSorted()).toEqual([...files.keys()].toSorted())
  })

  test('is the five trusts, in one vocabulary', () => {
    expect(sets.map(({ policy }) => policy.trust)).toEqual([
      'aspire-educational',
      'aspire',
      'dudley',
      'inspire',
      'thinking-schools',
    ])
    const vocabularies = new Set(sets.map(({ vocabulary }) => JSON.stringify(vocabulary)))
    expect(vocabularies.size).toBe(1)
  })
})

test('every fact that a topic names is said in a sentence, whatever the answer', () => {
  const { facts = {}, topics = {} }: Partial<Vocabulary> = sets[0]?.vocabulary ?? {}
  const unsaid = Object.values(topics).flatMap(({ vary, facts: fixed = {} }) =>
    [...Object.entries(vary), ...Object.entries(fixed).map(([key, one]) => [key, [one]] as const)]
      .filter(([key]) => key in facts)
      .flatMap(([key, values]) =>
        values.flatMap((value) => {
          const answer = value === true ? 'yes' : value === false ? 'no' : String(value)
          const { says = {} } = facts[key] ?? {}
          return (says[answer] ?? says['any']) ? [] : [`${key}: ${answer}`]
        }),
      ),
  )
  expect(unsaid).toEqual([])
})

describe.each(sets.map((set) => [set.policy.trust, set] as const))(
  'the rule set of %s',
  (_, set) => {
    const valid = validatorOf('rule-set.schema.json')

    test('has no fault, and fits its schema', () => {
      expect(checkRuleSet(set)).toEqual([])
      expect([valid(JSON.parse(JSON.stringify(set))), valid.errors]).toEqual([true, null])
    })
  },
)

describe('the schema of rule sets and what @policy/rules says of one agree', () => {
  const valid = validatorOf('rule-set.schema.json')

  test('on three rules that are right', () => {
    expect([valid(northRuleSet), checkRuleSet(northRuleSet)]).toEqual([true, []])
  })

  // A schema cannot see whether an id is there, and words are in their clause.
  test.each(brokenRuleSets)('on $name', (broken) => {
    const ruleSet = brokenRuleSet(broken)
    expect(checkRuleSet(ruleSet)).not.toEqual([])
    expect(valid(ruleSet)).toBe(!broken.schema)
  })
})

test('the version of the package says enough of what changed since the last release', () => {
  const before = latestRelease()
  // Nothing is released yet: then nothing is promised.
  expect(before === undefined ? [] : releaseFaults(before, currentRelease())).toEqual([])
})
