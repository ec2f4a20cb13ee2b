import {
  rulesOf,
  situationsOf,
  type Condition,
  type FactValue,
  type RuleSetJson,
  type Situation,
} from '@policy/rules'
import { cedarSchema } from '@policy/rules/cedar'

/** How the facts that a topic leaves open are told: all no, all yes, or by lot. */
export type Telling = 'no' | 'yes' | `lot ${number}`

/** Every situation of every topic, on every account where it names none, with all facts told that any rule asks about. */
export function situationsOfTopics(json: RuleSetJson): readonly Situation[] {
  const { topics, accounts } = json.vocabulary
  return Object.values(topics)
    .flatMap(situationsOf)
    .flatMap((situation) =>
      situation.account === undefined
        ? Object.keys(accounts).map((account) => ({ ...situation, account }))
        : [situation],
    )
}

/** One act for each rule, and one for what brings it about: the first of every term it names, for whoever it binds. */
export function situationsOfRules(json: RuleSetJson): readonly Situation[] {
  return rulesOf(json).flatMap((rule) => {
    const bound = rule.bearer.filter((role) => role !== 'unstated')
    const actors = bound.length > 0 ? bound : (rule.takenAs ?? [])
    return [
      { ...rule, actor: actors },
      { ...rule.on, actor: rule.on?.actor ?? actors },
    ].flatMap(({ actor, action, object, counterparty, account, channel }) =>
      action === undefined
        ? []
        : [
            {
              actor: actor[0] ?? 'staff',
              action: action[0] ?? '',
              ...first('object', object),
              ...first('counterparty', counterparty),
              account: account?.[0] ?? 'official',
              ...first('channel', channel),
              exact: true,
            },
          ],
    )
  })
}

function first<K extends string>(key: K, ids: readonly string[] | undefined) {
  return ids?.[0] === undefined ? {} : ({ [key]: ids[0] } as Record<K, string>)
}

/** Tells every fact that the rules ask about and the situation does not give. */
export function tellAll(json: RuleSetJson): (situation: Situation, telling: Telling) => Situation {
  const { facts } = json.vocabulary
  const bounds = boundsIn(json)
  const own = [...cedarSchema(json).matchAll(/"((?:words|done)\.[^"]+)"\?/g)].map(
    ([, key]) => key ?? '',
  )
  const readings = rulesOf(json).filter(({ reading }) => reading?.alternatives !== undefined)
  const asked = JSON.stringify(rulesOf(json))
  const wanted = Object.keys(facts).filter(
    // An age settles who is a child, whether a rule asks for it or not.
    (key) => key.endsWith('.age') || asked.includes(`"${key}"`),
  )
  return (situation, telling) => {
    // What the act implies is told by it, and cannot be told otherwise.
    const given = { ...impliedBy(situation.action, json), ...situation.facts }
    const told: Record<string, FactValue> = {}
    const isOpen = (key: string): boolean => {
      const group = key.slice(0, Math.max(0, key.indexOf('.')))
      return given[key] === undefined && (given[group] ?? told[group]) !== false
    }
    for (const { id } of readings) told[`reading.${id}`] = 0
    // Groups first: where nothing is said at all, nothing of it is.
    for (const key of [...wanted, ...own].toSorted((a, b) => dots(a) - dots(b))) {
      if (!isOpen(key)) continue
      const lot = telling.startsWith('lot')
        ? lotOf(`${telling} ${key} ${JSON.stringify(situation)}`)
        : telling === 'yes'
          ? 1
          : 0
      const fact = facts[key]
      if (fact?.kind === 'time') told[key] = '2026-11-20T16:30'
      else if (fact?.kind === 'number') told[key] = pick(bounds.get(key) ?? [0], lot)
      else if (fact?.kind === 'choice') told[key] = pick(Object.keys(fact.values ?? {}), lot)
      else told[key] = lot % 2 === 1 || hasMember(key, given)
    }
    return { ...situation, facts: { ...told, ...situation.facts } }
  }
}

function impliedBy(action: string, json: RuleSetJson): Readonly<Record<string, boolean>> {
  const { implies, broader = [] } = json.vocabulary.actions[action] ?? { label: action }
  return { ...Object.assign({}, ...broader.map((each) => impliedBy(each, json))), ...implies }
}

/** Whether something of a group is told to be so. */
function hasMember(group: string, given: Readonly<Record<string, FactValue>>): boolean {
  return Object.entries(given).some(([key, value]) => key.startsWith(`${group}.`) && value === true)
}

function dots(key: string): number {
  return key.split('.').length
}

function pick<T>(values: readonly T[], lot: number): T {
  return values[lot % values.length] as T
}

/** A number that is the same for the same words (FNV-1a). */
function lotOf(words: string): number {
  let hash = 2166136261
  for (let at = 0; at < words.length; at++)
    hash = Math.imul(hash ^ words.charCodeAt(at), 16777619) >>> 0
  return hash >>> 3
}

/** Of every number that rules ask about: the bounds, and one on each side. */
function boundsIn(json: RuleSetJson): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  const follow = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { fact } = value as Condition & { readonly fact?: string }
    for (const each of Object.values(value)) {
      if (fact === undefined || typeof each !== 'number') follow(each)
      else
        found.set(
          fact,
          new Set([...(found.get(fact) ?? []), Math.max(0, each - 1), each, each + 1]),
        )
    }
  }
  follow(rulesOf(json))
  for (const age of ['actor.age', 'counterparty.age'])
    found.set(age, new Set([...(found.get(age) ?? []), 17, 18]))
  return new Map([...found].map(([key, values]) => [key, [...values].toSorted((a, b) => a - b)]))
}
