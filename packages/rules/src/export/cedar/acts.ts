import type { Wanted } from '../../compile.ts'
import type { Dimension } from '../../condition.ts'
import type { RoleTerm, Vocabulary } from '../../vocabulary.ts'
import type { Expression } from './expression.ts'
import { cedarEntity, PLACES } from './names.ts'
import { dimensionIs, factTest, isAbsent } from './tests.ts'

const DIMENSIONS = Object.keys(PLACES) as readonly Dimension[]

/** An act that is of a wanted kind, in the dimensions that are looked at. */
export function actIs(
  wanted: Wanted,
  vocabulary: Vocabulary,
  { only = DIMENSIONS, asked = [] }: Looked = {},
): Expression {
  return {
    all: only.flatMap((dimension) => {
      const ids = wanted[dimension]
      if (ids === undefined) return []
      const test: Expression = {
        any: [dimensionIs(dimension, ids), ...besides(dimension, ids, vocabulary)],
      }
      return asked.includes(dimension) ? [{ any: [test, isAbsent(dimension)] }] : [test]
    }),
  }
}

/** Which dimensions are looked at (all by default), and which of them only where the request names them. */
export interface Looked {
  readonly only?: readonly Dimension[]
  readonly asked?: readonly Dimension[]
}

/** Roles that somebody holds beside the one that is named: by the account, the act or the age. */
function besides(
  dimension: Dimension,
  ids: readonly string[],
  { roles }: Vocabulary,
): readonly Expression[] {
  if (dimension !== 'actor' && dimension !== 'counterparty') return []
  return ids.flatMap((id) => {
    const { beside, held }: Partial<RoleTerm> = roles[id] ?? {}
    if (beside === undefined || held === undefined) return []
    return [{ all: [dimensionIs(dimension, beside), isHeld(dimension, held)] }]
  })
}

function isHeld(dimension: string, held: NonNullable<RoleTerm['held']>): Expression {
  if (held.account !== undefined) return dimensionIs('account', [held.account])
  if (held.action !== undefined) return dimensionIs('action', [held.action])
  return factTest(`${dimension}.age`, (age) => `${age} < ${held.belowAge ?? 0}`)
}

/** The head of a policy: who, what, under which policy; and what of the roles does not go into a head. */
export function headOf(
  { actor, action }: Wanted,
  policy: string,
  vocabulary: Vocabulary,
): { readonly text: string; readonly who: Expression } {
  const [first] = actor ?? []
  const isPlain =
    actor === undefined || (actor.length === 1 && besides('actor', actor, vocabulary).length === 0)
  const principal =
    isPlain && first !== undefined ? `principal in ${cedarEntity('Role', first)}` : 'principal'
  const acts =
    action === undefined
      ? 'action'
      : `action in [${action.map((id) => cedarEntity('Action', id)).join(', ')}]`
  return {
    text: `  ${principal},\n  ${acts},\n  resource == ${cedarEntity('Policy', policy)}`,
    who: isPlain ? { all: [] } : actIs({ actor }, vocabulary),
  }
}
