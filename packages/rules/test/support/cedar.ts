import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { RuleSetJson, Situation } from '@policy/rules'
import { cedarPolicies, cedarSchema, createCedarRequests } from '@policy/rules/cedar'

/** What Cedar says of an act: allowed, forbidden by some policies, or no policy at all. */
export interface CedarAnswer {
  readonly says: 'allow' | 'forbid' | 'nothing'
  /** Ids of the rules whose policies decide. */
  readonly rules: readonly string[]
}

let opened = 0

/**
 * Cedar over the exported policies of a rule set, parsed once; it throws where Cedar reports an error. Holding every request
 * against the schema as well takes nearly twice the time.
 */
export function openCedar(
  json: RuleSetJson,
  { validated = false }: { readonly validated?: boolean } = {},
): (situation: Situation) => CedarAnswer {
  const name = `rules-${(opened += 1)}`
  const { policies } = cedarPolicies(json)
  const ruleOf = new Map(policies.map(({ id, rule }) => [id, rule]))
  const staticPolicies = Object.fromEntries(policies.map(({ id, text }) => [id, text]))
  for (const answer of [
    cedar.preparsePolicySet(name, { staticPolicies }),
    cedar.preparseSchema(name, cedarSchema(json)),
  ])
    if (answer.type === 'failure') throw new Error(answer.errors[0]?.message)
  const request = createCedarRequests(json)
  return (situation) => {
    const { left, ...asked } = request(situation)
    if (left.length > 0) throw new Error(`Cedar is not told ${left.join(', ')}`)
    const answer = cedar.statefulIsAuthorized({
      ...(asked as unknown as cedar.StatefulAuthorizationCall),
      preparsedPolicySetId: name,
      ...(validated ? { preparsedSchemaName: name, validateRequest: true } : {}),
    })
    if (answer.type === 'failure') throw new Error(answer.errors[0]?.message)
    const { decision, diagnostics } = answer.response
    const [error] = diagnostics.errors
    if (error !== undefined) throw new Error(`${error.policyId}: ${error.error.message}`)
    return {
      says: decision === 'allow' ? 'allow' : diagnostics.reason.length > 0 ? 'forbid' : 'nothing',
      rules: [...new Set(diagnostics.reason.map((id) => ruleOf.get(id) ?? id))].toSorted(),
    }
  }
}
