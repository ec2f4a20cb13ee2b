import { createRules, RuleSetError, type Rules } from '@policy/rules'
import { ruleSetOf, type LibraryPolicy } from '@policy/model'
import {
  onePolicyId,
  policyNamed,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** The policies that a name means, with their rules: one, or all where nothing or `all` is named. */
export function ruleSetsNamed(name: string | undefined, library: OpenLibrary): readonly Rules[] {
  const ids =
    name === undefined || name === 'all'
      ? selectPolicies([], library.policyIds)
      : selectPolicies([name], library.policyIds)
  const found = ids.flatMap((id) => rulesOf(policyNamed(library.library, id), library) ?? [])
  if (found.length > 0) return found
  throw new UsageError(
    name === undefined ? 'no policy has rules' : `no rules have been read off \`${name}\` yet`,
    'rules stand in rules.yaml beside policy.md; docs/rules.md says how they are written',
  )
}

/** The rules of the one policy that a name means. */
export function oneRuleSet(name: string, library: OpenLibrary): Rules {
  const id = onePolicyId(name, library.policyIds)
  const [rules] = ruleSetsNamed(id, library)
  return rules as Rules
}

function rulesOf(entry: LibraryPolicy | undefined, { library }: OpenLibrary): Rules | undefined {
  const json = entry && ruleSetOf(entry, library.roles)
  if (json === undefined) return undefined
  try {
    return createRules(json)
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error
    const [first] = error.faults
    throw new UsageError(
      `the rules of \`${json.policy.id}\` cannot be used: ${first?.message} (${first?.at})`,
      `\`policy check ${json.policy.id}\` says what is wrong in rules.yaml`,
    )
  }
}
