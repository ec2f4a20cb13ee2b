export { checkAlignments } from './check-alignments.ts'
export type { Check, CheckContext, CheckExample } from './check.ts'
export { checkInSteps, checkLibrary, checkPolicy, checks } from './check-library.ts'
