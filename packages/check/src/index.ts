export type { Check, CheckContext, CheckExample } from './check.ts'
export { checkLibrary, checkPolicy, checks } from './check-library.ts'
