import { diffPolicies, roleWords, type PolicyDiff, type Version } from '@policy/diff'
import {
  documentRows,
  parseFrozen,
  type ClauseTypes,
  type FrozenPolicy,
  type FrozenVersion,
  type Library,
  type LibraryPolicy,
  type Policy,
  type Trust,
  withTemporaryIds,
} from '@policy/model'

/** A state of a policy that can be compared. */
interface State {
  readonly policy: Policy
  readonly trust: Trust
  readonly types: ClauseTypes
}

/** Two states of one policy compared, roles called as the trust calls them. */
export function comparedStates(a: State, b: State, { roles }: Pick<Library, 'roles'>): PolicyDiff {
  const version = ({ policy: read, trust, types }: State): Version & { readonly trust: Trust } => {
    // What was just typed has no id yet.
    const policy = withTemporaryIds(read)
    return { policy, rows: documentRows({ policy, trust, roles }), trust, types }
  }
  return comparedVersions(version(a), version(b), { roles })
}

/** Two versions compared, roles called as the trusts of both call them. */
export function comparedVersions(
  a: Version & { readonly trust: Trust },
  b: Version & { readonly trust: Trust },
  { roles }: Pick<Library, 'roles'>,
): PolicyDiff {
  return diffPolicies(a, b, { roles: roleWords(roles, [a.trust, b.trust]) })
}

/** A frozen version as it was, whatever has become of the vocabulary since; undefined where it cannot be read. */
export function frozenState(
  { policy }: Pick<LibraryPolicy, 'policy'>,
  version: FrozenVersion | undefined,
): FrozenPolicy | undefined {
  return version && parseFrozen(policy.id, version, { roles: null }).frozen
}
