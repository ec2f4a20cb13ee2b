import type { ClauseTypes, Policy, Row, Trust } from '@policy/model'

/** One state of a policy, as it is compared. */
export interface Version {
  readonly policy: Policy
  /** Everything that is printed, front pages included. Ids of rows of the front pages begin with `_`. */
  readonly rows: readonly Row[]
  readonly trust: Trust | undefined
  readonly types: ClauseTypes | undefined
}

/** Whether a row is printed from the front matter: it is no clause, and `front` says what changed. */
export function isOfFront({ id }: Row): boolean {
  return id.startsWith('_')
}
