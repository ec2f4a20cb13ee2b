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
} from '@policy/model'

/** A state of a policy that can be compared. */
interface State {
  readonly policy: Policy
  readonly trust: Trust
  readonly types: ClauseTypes
}

/** Two states of one policy compared, roles called as the trust calls them. */
export function comparedStates(a: State, b: State, { roles }: Pick<Library, 'roles'>): PolicyDiff {
  const version = ({ policy, trust, types }: State): Version => ({
    policy,
    rows: documentRows({ policy, trust, roles }),
    trust,
    types,
  })
  return diffPolicies(version(a), version(b), { roles: roleWords(roles, [a.trust, b.trust]) })
}

/** A frozen version as it was, whatever has become of the vocabulary since; undefined where it cannot be read. */
export function frozenState(
  { policy }: Pick<LibraryPolicy, 'policy'>,
  version: FrozenVersion | undefined,
): FrozenPolicy | undefined {
  return version && parseFrozen(policy.id, version, { roles: null }).frozen
}
