// What `@policy/rules/rule-types` gives: a rule set in, TypeScript declarations out.
export { ruleTypes } from './type-declarations.ts'
