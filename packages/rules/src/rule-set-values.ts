import { foldText } from './fold-text.ts'
import { nearMiss } from './near-miss.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of the rest of a rule set while a part of it is checked; none of it is trusted. */
export interface Surroundings {
  readonly vocabulary: Readonly<Record<string, unknown>>
  /** Rules by id, and how often each stands there. */
  readonly rules: ReadonlyMap<string, number>
  readonly gone: ReadonlySet<string>
  /** The clause that is being read: its id, its folded words, and those with what it stands under. */
  readonly clause: {
    readonly id: string
    readonly own: string
    readonly around: string
    /** It has changed since its rules were read: what they quote may be gone, and every answer says so. */
    readonly isStale: boolean
  }
}

/** What is wrong with a value, and what to do about it. */
export type Wrong = readonly [message: string, help: string]

/** Says what is wrong with a value; undefined where nothing is. */
export type ValueCheck = (value: unknown, around: Surroundings) => Wrong | undefined

/** How ids and keys look. */
export const idPatterns: Readonly<
  Record<'Id' | 'PolicyId' | 'RuleId' | 'FactKey' | 'Hash', RegExp>
> = {
  Id: /^[a-z][a-z0-9-]*$/,
  PolicyId: /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
  RuleId: /^[a-z][a-z0-9-]*\/[1-9][0-9]*$/,
  FactKey: /^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)?$/,
  Hash: /^[0-9a-f]{12}$/,
}

const like =
  (pattern: RegExp, example: string): ValueCheck =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
      ? undefined
      : [`${shown(value)} is not in the right form`, `write it like \`${example}\``]

const ofType =
  (types: readonly string[], help: string): ValueCheck =>
  (value) =>
    types.includes(typeof value) ? undefined : [`is ${shown(value)}`, help]

const term =
  (kind: keyof Vocabulary): ValueCheck =>
  (value, { vocabulary }) =>
    typeof value === 'string' && Object.hasOwn(Object(vocabulary[kind]), value)
      ? undefined
      : wrongName(
          kind.slice(0, -1),
          value,
          Object.keys(Object(vocabulary[kind])),
          `name one of \`vocabulary/${kind}\`, or add it there`,
        )

const quoted =
  (where: 'own' | 'around'): ValueCheck =>
  (value, { clause }) =>
    typeof value === 'string' &&
    (value !== '' || where === 'around') &&
    (clause.isStale || clause[where].includes(foldText(value)))
      ? undefined
      : [
          `${shown(value)} is not in \`${clause.id}\``,
          'copy the words exactly, small and capital letters too',
        ]

const role = term('roles')
const fact = term('facts')
const ruleId = like(idPatterns.RuleId, 'no-contact/1')
const text = ofType(['string'], 'write text')
const value = ofType(['boolean', 'number', 'string'], 'write true, false, a number or text')

/** Dimensions of an act, and what each is named by. */
export const dimensionValues: Readonly<Record<string, string>> = {
  actor: 'Role',
  action: 'Action',
  object: 'Object',
  counterparty: 'Role',
  account: 'Account',
  channel: 'Channel',
}

/** Values that shapes are made of, by name. */
export const ruleSetValues: Readonly<Record<string, ValueCheck>> = {
  Text: text,
  Words: (each, around) =>
    text(each, around) ?? (each === '' ? ['is empty', 'write some words'] : undefined),
  Number: (each) => (Number.isFinite(each) ? undefined : [`is ${shown(each)}`, 'write a number']),
  Flag: ofType(['boolean'], 'write true or false'),
  Value: value,
  Told: (each, around) =>
    Array.isArray(each) && each.every((one) => typeof one === 'string')
      ? undefined
      : value(each, around),
  Id: like(idPatterns.Id, 'no-contact'),
  PolicyId: like(idPatterns.PolicyId, 'north/social-media'),
  FactKey: like(idPatterns.FactKey, 'counterparty.age'),
  Hash: like(idPatterns.Hash, '0123456789ab'),
  Role: role,
  Somebody: (each, around) => (each === 'unstated' ? undefined : role(each, around)),
  Action: term('actions'),
  Object: term('objects'),
  Account: term('accounts'),
  Channel: term('channels'),
  Fact: fact,
  Time: (each, around) =>
    fact(each, around) ??
    (termOf(textOf(each), around).kind === 'time'
      ? undefined
      : [`${shown(each)} is no time`, 'name a fact of kind `time`']),
  Key: (each, around) =>
    Object.hasOwn(dimensionValues, textOf(each)) || textOf(each).includes('.is.')
      ? undefined
      : fact(each, around),
  GoneId: ruleId,
  OwnId: (each, around) => ruleId(each, around) ?? wrongId(textOf(each), around),
  RuleId: (each, { rules }) =>
    typeof each === 'string' && rules.has(each)
      ? undefined
      : wrongName(
          'rule',
          each,
          [...rules.keys()],
          'name a rule by its clause, a slash and its number',
        ),
  Quote: quoted('own'),
  Said: quoted('around'),
}

function wrongId(id: string, { clause, rules, gone }: Surroundings): Wrong | undefined {
  if (!id.startsWith(`${clause.id}/`))
    return [`\`${id}\` stands in \`${clause.id}\``, `begin it with \`${clause.id}/\``]
  if (gone.has(id))
    return [`\`${id}\` is a rule that is gone`, 'take a number that no rule has had']
  return rules.get(id) === 1
    ? undefined
    : [`\`${id}\` stands twice`, 'give each a number of its own']
}

/** What a fact of the vocabulary says of itself. */
function termOf(key: string, { vocabulary }: Surroundings): Readonly<Record<string, unknown>> {
  return Object(ownOf(Object(vocabulary.facts), key))
}

/** Says so where a condition asks of a fact what it cannot be: `given` are the values, or the bounds. */
export function wrongFact(
  fact: string,
  given: readonly unknown[],
  around: Surroundings,
): Wrong | undefined {
  const { kind, values } = termOf(fact, around)
  const are = (type: string): boolean => given.every((each) => typeof each === type)
  const bounds = given.filter((each) => each !== 'fact')
  switch (kind) {
    case 'yes-no':
    case 'judgement':
      return are('boolean')
        ? undefined
        : [`\`${fact}\` is true or false`, 'write `is: true` or `is: false`']
    case 'number':
      return are('number') || (bounds.length > 0 && bounds.length < given.length)
        ? undefined
        : [`\`${fact}\` is a number`, 'write `below: 18`, `atMost`, `above`, `atLeast`, or `is`']
    case 'choice': {
      const known = Object.keys(Object(values))
      return given.length > 0 && given.every((each) => known.includes(textOf(each)))
        ? undefined
        : [`\`${fact}\` cannot be that`, `write some of ${known.map(shown).join(', ')}`]
    }
    case 'time':
      return [`\`${fact}\` is a time`, 'use it in `deadline`']
    default:
      return undefined
  }
}

/** A row of a table, if it has one of that name. */
export function ownOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** A text; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Says so where a name is none of those that are known, with the one that was meant, if one is near. */
export function wrongName(
  what: string,
  given: unknown,
  known: readonly string[],
  otherwise: string,
): Wrong | undefined {
  if (typeof given === 'string' && known.includes(given)) return undefined
  const near = nearMiss(textOf(given), known)
  return [
    `unknown ${what} ${shown(given)}`,
    near === undefined ? otherwise : `did you mean \`${near}\`?`,
  ]
}

/** A value in a message. */
export function shown(given: unknown): string {
  return given === null
    ? 'null'
    : Array.isArray(given)
      ? 'a list'
      : typeof given === 'object'
        ? 'a group of keys'
        : `\`${String(given as string | number | boolean).slice(0, 80)}\``
}
