import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as rules from '@policy/rules'
import * as aspire from '@policy/rules/aspire'
import * as changes from '@policy/rules/changes'
import * as findings from '@policy/rules/findings'
import * as help from '@policy/rules/rule-set-help'
import * as ruleTypes from '@policy/rules/rule-types'
import * as topics from '@policy/rules/topics'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(rules).toSorted()).toEqual([
    'RuleSetError',
    'SAFETY_FACTS',
    'SituationError',
    'bankHolidays',
    'checkRuleSet',
    'createRules',
    'dueTimes',
    'foldText',
    'isWorkingDay',
    'readyRules',
    'rulesOf',
    'situationsOf',
    'taxonomyOf',
  ])
  expect(Object.keys(aspire).toSorted()).toEqual(['aspire', 'ruleSet'])
  expect(Object.keys(changes).toSorted()).toEqual([
    'changesBetween',
    'changesOf',
    'marksOf',
    'stable',
  ])
  expect(Object.keys(findings)).toEqual(['findConflicts', 'findGaps', 'findSilence'])
  expect(Object.keys(help).toSorted()).toEqual(['helpFor', 'nearMiss'])
  expect(Object.keys(ruleTypes)).toEqual(['ruleTypes'])
  expect(Object.keys(topics).toSorted()).toEqual([
    'clausesOfCase',
    'demandOf',
    'differing',
    'effectWords',
    'quotesOnce',
    'relationWords',
    'situationWords',
    'stanceWords',
    'toldWords',
    'topicOver',
  ])
})

test('what is published has an entry for each of the source', () => {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  ) as {
    readonly exports: Readonly<Record<string, string>>
    readonly publishConfig: { readonly exports: Readonly<Record<string, unknown>> }
  }
  const built = (source: string): unknown => {
    const path = source.replace('./src/', './dist/')
    if (!source.endsWith('.ts')) return path
    const name = path.slice(0, -'.ts'.length)
    return { types: `${name}.d.ts`, default: `${name}.js` }
  }
  expect(manifest.publishConfig.exports).toEqual(
    Object.fromEntries(
      Object.entries(manifest.exports).map(([entry, source]) => [entry, built(source)]),
    ),
  )
})
