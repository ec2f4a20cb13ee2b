import { createRules, RuleSetError, type Rules } from '@policy/rules'
import { ruleSetOf, type LibraryPolicy } from '@policy/model'
import {
  isPublishable,
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

/** The rules of every policy, or of some, that has some and no errors: what can be laid side by side. */
export function soundRuleSets(
  library: OpenLibrary,
  ids: readonly string[] = library.policyIds,
): readonly Rules[] {
  return ids.flatMap((id) => {
    const entry = isPublishable(id, library) ? policyNamed(library.library, id) : undefined
    const found = entry && readyRules(entry, library)
    return found === undefined || found instanceof RuleSetError ? [] : found
  })
}

function rulesOf(entry: LibraryPolicy | undefined, library: OpenLibrary): Rules | undefined {
  const found = entry && readyRules(entry, library)
  if (!(found instanceof RuleSetError)) return found
  const [first] = found.faults
  const id = entry?.policy.id ?? ''
  throw new UsageError(
    `the rules of \`${id}\` cannot be used: ${first?.message} (${first?.at})`,
    `\`policy check ${id}\` says what is wrong in rules.yaml`,
  )
}

/** The rules of a policy, or what is wrong with them; undefined where it has none. */
function readyRules(
  entry: LibraryPolicy,
  { library }: OpenLibrary,
): Rules | RuleSetError | undefined {
  const json = ruleSetOf(entry, library.roles)
  if (json === undefined) return undefined
  try {
    return createRules(json)
  } catch (error) {
    if (error instanceof RuleSetError) return error
    throw error
  }
}
