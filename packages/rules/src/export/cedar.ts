// What `@policy/rules/cedar` gives: the permissions and bans of a rule set as Cedar policies, and what Cedar cannot say.
export {
  cedarPolicies,
  type CedarExport,
  type CedarPolicy,
  type CedarSource,
} from './cedar/policies.ts'
export { cedarSchema } from './cedar/schema.ts'
export {
  cedarEntities,
  createCedarRequests,
  type CedarEntity,
  type CedarRequest,
  type CedarUid,
  type CedarValue,
} from './cedar/requests.ts'
export type { CedarUnsaid } from './cedar/unsaid.ts'
