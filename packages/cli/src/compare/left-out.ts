import type { Rules } from '@policy/rules'
import { isPublishable, policyNamed, type OpenLibrary } from '../files/open-library.ts'

/** A policy that is not laid beside the others. */
export interface LeftOut {
  readonly id: string
  /** Its title with its trust; its id where it cannot be read. */
  readonly name: string
  /** Whether it has errors; otherwise nobody has read rules off it. */
  readonly isBroken: boolean
}

/** Which of some policies are not among those that are compared. */
export function leftOut(
  ids: readonly string[],
  compared: readonly Rules[],
  library: OpenLibrary,
): readonly LeftOut[] {
  const there = new Set(compared.map(({ policy }) => policy.id))
  return ids
    .filter((id) => !there.has(id))
    .map((id) => {
      const entry = policyNamed(library.library, id)
      return {
        id,
        name: entry === undefined ? id : `${entry.policy.front.title} (${entry.trust.name})`,
        isBroken: !isPublishable(id, library) || entry?.rules !== undefined,
      }
    })
}
