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
      const test: Expression =
        dimension === 'action'
          ? actionIs(ids, wanted, vocabulary)
          : { any: [dimensionIs(dimension, ids), ...besides(dimension, ids, vocabulary)] }
      return asked.includes(dimension) ? [{ any: [test, isAbsent(dimension)] }] : [test]
    }),
  }
}

/** Which dimensions are looked at (all by default), and which of them only where the request names them. */
export interface Looked {
  readonly only?: readonly Dimension[]
  readonly asked?: readonly Dimension[]
}

/** An act of one of some kinds. One that goes by a channel as such is not meant where the act goes by another. */
function actionIs(
  ids: readonly string[],
  { channel }: Wanted,
  { actions }: Vocabulary,
): Expression {
  const ways = new Map<string, { readonly ids: string[]; readonly ways: readonly string[] }>()
  for (const id of ids) {
    const own = channel === undefined ? waysOf(id, actions) : []
    const alike = ways.get(String(own)) ?? { ids: [], ways: own }
    ways.set(String(own), { ...alike, ids: [...alike.ids, id] })
  }
  return {
    any: [...ways.values()].map((each) => ({
      all: [
        dimensionIs('action', each.ids),
        ...(each.ways.length === 0
          ? []
          : [{ any: [isAbsent('channel'), dimensionIs('channel', each.ways)] }]),
      ],
    })),
  }
}

/** Channels that an act, or one it is a kind of, goes by as such. */
function waysOf(id: string, actions: Vocabulary['actions'], seen = new Set<string>()): string[] {
  if (seen.has(id)) return []
  seen.add(id)
  const { by, broader = [] } = actions[id] ?? { label: id }
  const above = broader.flatMap((each) => waysOf(each, actions, seen))
  return [...(by === undefined ? [] : [by]), ...above]
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

/** The head of a policy: who, what, under which policy; and what of them does not go into a head. */
export function headOf(
  wanted: Wanted,
  policy: string,
  vocabulary: Vocabulary,
): { readonly text: string; readonly rest: Expression } {
  const { actor, action } = wanted
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
    rest: {
      all: [
        ...(isPlain ? [] : [actIs(wanted, vocabulary, { only: ['actor'] })]),
        ...(action === undefined ? [] : waysBeside(action, wanted, vocabulary)),
      ],
    },
  }
}

/** What the head's list of actions leaves open: by which channel each goes. */
function waysBeside(
  action: readonly string[],
  wanted: Wanted,
  vocabulary: Vocabulary,
): readonly Expression[] {
  if (wanted.channel !== undefined) return []
  const each = action.map((id) => waysOf(id, vocabulary.actions))
  const [ways = []] = each
  if (each.every((one) => one.length === 0)) return []
  return each.every((one) => String(one) === String(ways))
    ? [{ any: [isAbsent('channel'), dimensionIs('channel', ways)] }]
    : [actionIs(action, wanted, vocabulary)]
}
