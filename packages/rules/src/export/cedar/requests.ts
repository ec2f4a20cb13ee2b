import { compile, type Compiled } from '../../compile.ts'
import type { Dimension, FactValue } from '../../condition.ts'
import { toldOf } from '../../facts.ts'
import type { RuleSetJson } from '../../rule-set.ts'
import type { Situation } from '../../situation.ts'
import { ENTITY_TYPES } from './names.ts'
import { factTypes } from './schema.ts'

/** An entity by its type and id, as Cedar's JSON has it. */
export interface CedarUid {
  readonly type: string
  readonly id: string
}

/** An entity, with all that it is a kind of. */
export interface CedarEntity {
  readonly uid: CedarUid
  readonly attrs: Readonly<Record<string, never>>
  readonly parents: readonly CedarUid[]
}

/** A value of the context. */
export type CedarValue = FactValue | { readonly __entity: CedarUid }

/** A question to Cedar, with the entities it needs. */
export interface CedarRequest {
  readonly principal: CedarUid
  readonly action: CedarUid
  readonly resource: CedarUid
  readonly context: Readonly<Record<string, CedarValue>>
  readonly entities: readonly CedarEntity[]
  /** Keys of facts that Cedar cannot be told: other readings, numbers that are not whole, `actor.is.administrator`. */
  readonly left: readonly string[]
}

const IN_CONTEXT = ['counterparty', 'object', 'account', 'channel'] as const

/** Every role, action, object, account and channel of a rule set, with what each is a kind of. */
export function cedarEntities(json: RuleSetJson): readonly CedarEntity[] {
  const compiled = compile(json)
  const dimensions = ['actor', 'action', 'object', 'account', 'channel'] as const
  return dimensions.flatMap((dimension) =>
    compiled.taxonomies[dimension].ids.map((id) => entityOf(dimension, id, compiled)),
  )
}

/** Turns situations into questions to Cedar. The act is taken as told whole (`exact`), for Cedar has no unknown. */
export function createCedarRequests(json: RuleSetJson): (situation: Situation) => CedarRequest {
  const compiled = compile(json)
  const types = factTypes(json)
  const resource = { type: 'Policy', id: json.policy.id }
  return (situation) => {
    const named = IN_CONTEXT.flatMap((dimension) => {
      const id = situation[dimension]
      return id === undefined ? [] : [[dimension, id] as const]
    })
    const facts = factsOf(situation, compiled, types)
    return {
      principal: { type: ENTITY_TYPES.actor, id: situation.actor },
      action: { type: ENTITY_TYPES.action, id: situation.action },
      resource,
      context: {
        ...Object.fromEntries(
          named.map(([dimension, id]) => [dimension, { __entity: uidOf(dimension, id) }]),
        ),
        ...facts.told,
      },
      entities: entitiesOf(
        [['actor', situation.actor], ['action', situation.action], ...named],
        compiled,
      ),
      left: facts.left,
    }
  }
}

/** Facts told, those that are so by the act, and `harm: false` spread over its group. */
function factsOf(
  situation: Situation,
  compiled: Compiled,
  types: ReturnType<typeof factTypes>,
): { readonly told: Record<string, FactValue>; readonly left: readonly string[] } {
  const { facts } = toldOf(situation, compiled)
  const told: Record<string, FactValue> = {}
  const left: string[] = []
  for (const [key, type] of Object.entries(types)) {
    const group = key.slice(0, Math.max(0, key.indexOf('.')))
    if (type === 'Bool' && facts[key] === undefined && facts[group] === false) told[key] = false
  }
  for (const [key, value] of Object.entries(facts)) {
    const type = types[key]
    // What only follows from what is told (a teacher is of the staff) is left with it.
    if (type === undefined && situation.facts?.[key] === undefined) continue
    if (type === undefined ? key !== `reading.${key.slice(8)}` || value !== 0 : !isOf(type, value))
      left.push(key)
    else if (type !== undefined) told[key] = value
  }
  return { told, left }
}

function isOf(type: 'Bool' | 'Long' | 'String', value: FactValue): boolean {
  if (type === 'Long') return Number.isSafeInteger(value)
  return typeof value === (type === 'Bool' ? 'boolean' : 'string')
}

function entitiesOf(
  named: readonly (readonly [Dimension, string])[],
  compiled: Compiled,
): readonly CedarEntity[] {
  const found = new Map<string, CedarEntity>()
  for (const [dimension, id] of named)
    found.set(`${ENTITY_TYPES[dimension]} ${id}`, entityOf(dimension, id, compiled))
  return [...found.values()]
}

function entityOf(dimension: Dimension, id: string, { taxonomies }: Compiled): CedarEntity {
  const parents = [...taxonomies[dimension].kindsOf(id)].filter((kind) => kind !== id)
  return {
    uid: uidOf(dimension, id),
    attrs: {},
    parents: parents.map((kind) => uidOf(dimension, kind)),
  }
}

function uidOf(dimension: Dimension, id: string): CedarUid {
  return { type: ENTITY_TYPES[dimension], id }
}
