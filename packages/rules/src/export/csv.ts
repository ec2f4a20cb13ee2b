// What `@policy/rules/csv` gives: one row per rule, as spreadsheets open it; and conditions in plain English.
export { conditionWords } from './condition-words.ts'
export { rulesCsv } from './rules-csv.ts'
