// What `@policy/rules` gives: a rule set in, decisions out. No files, no network, no clock, no dependencies.
export type { Modality } from './rule.ts'
