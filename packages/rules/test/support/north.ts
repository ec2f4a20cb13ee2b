import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text of a rule set with three rules, of a trust that nobody modelled. */
export const northText: string = readFileSync(
  join(import.meta.dirname, '../fixtures/north/rules.json'),
  'utf8',
)

/** The same, as parsed. */
export const northRuleSet: object = JSON.parse(northText) as object
