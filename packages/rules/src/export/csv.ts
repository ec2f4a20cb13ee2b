// What `@policy/rules/csv` gives: one row per rule, as spreadsheets open it; its guard against formulas; conditions in plain English.
export { conditionWords } from './condition-words.ts'
export { rulesCsv } from './rules-csv.ts'
export { plainCell } from './csv-text.ts'
