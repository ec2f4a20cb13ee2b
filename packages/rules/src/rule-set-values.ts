import { foldText } from './fold-text.ts'

/** What is known of the rest of a rule set while a part of it is checked; none of it is trusted. */
export interface Surroundings {
  readonly vocabulary: Group
  /** Rules by id, and whether another one has the same. */
  readonly rules: ReadonlyMap<string, boolean>
  readonly gone: readonly string[]
  /** The clause that is being read: its id, its folded words, and those with what it stands under. */
  readonly clause: {
    readonly id: string
    readonly own: string
    readonly around: string
    /** It has changed since its rules were read: what they quote may be gone, and every answer says so. */
    readonly isStale: boolean
  }
}

/** An object of which nothing is known. */
export type Group = Readonly<Record<string, unknown>>

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

/** Parts of the vocabulary, by what names a term of each. */
export const TERMS: Readonly<Record<string, string>> = {
  Role: 'roles',
  Action: 'actions',
  Object: 'objects',
  Account: 'accounts',
  Channel: 'channels',
  Fact: 'facts',
}

/** Dimensions of an act, and what each is named by. */
export const dimensionValues: Readonly<Record<string, string>> = {
  actor: 'Role',
  action: 'Action',
  object: 'Object',
  counterparty: 'Role',
  account: 'Account',
  channel: 'Channel',
}

/** What is wrong with a value of one of the types that shapes are made of; undefined where nothing is. */
export function wrongValue(type: string, value: unknown, around: Surroundings): string | undefined {
  const { rules, gone, clause } = around
  const text = textOf(value)
  const is = (): string => `is ${shown(value)}`
  const as = (other: string): string | undefined => wrongValue(other, value, around)
  switch (type) {
    case 'Text':
      return typeof value === 'string' ? undefined : is()
    case 'Words':
      return value === '' ? 'is empty' : as('Text')
    case 'Number':
      return Number.isFinite(value) ? undefined : is()
    case 'Flag':
      return typeof value === 'boolean' ? undefined : is()
    case 'Value':
      return /^[bns]/.test(typeof value) ? undefined : is()
    case 'Told':
      return [value].flat().every((each) => typeof each === 'string') ? undefined : as('Value')
    case 'Somebody':
      return value === 'unstated' ? undefined : as('Role')
    case 'Time':
      return (
        as('Fact') ??
        (termOf(text, around).kind === 'time' ? undefined : `${shown(value)} is no time`)
      )
    case 'Key':
      return Object.hasOwn(dimensionValues, text) || text.includes('.is.') ? undefined : as('Fact')
    case 'RuleId':
      return rules.has(text) ? undefined : unknown('rule', value)
    case 'OwnId':
      return (
        as('GoneId') ??
        (!text.startsWith(`${clause.id}/`)
          ? `\`${text}\` stands in \`${clause.id}\``
          : gone.includes(text)
            ? `\`${text}\` is a rule that is gone`
            : rules.get(text) === true
              ? `\`${text}\` stands twice`
              : undefined)
      )
    case 'Quote':
    case 'Said':
      return typeof value === 'string' &&
        (value !== '' || type === 'Said') &&
        (clause.isStale || clause[type === 'Said' ? 'around' : 'own'].includes(foldText(value)))
        ? undefined
        : `${shown(value)} is not in \`${clause.id}\``
    default:
      return wrongName(type, value, around)
  }
}

function wrongName(type: string, value: unknown, { vocabulary }: Surroundings): string | undefined {
  const part = ownOf(TERMS, type)
  if (part !== undefined)
    return Object.hasOwn(groupOf(vocabulary[part]), textOf(value))
      ? undefined
      : unknown(part.slice(0, -1), value)
  const pattern = ownOf(idPatterns, type === 'GoneId' ? 'RuleId' : type)
  if (pattern !== undefined)
    return pattern.test(textOf(value)) ? undefined : `${shown(value)} is not in the right form`
  return type.split('|').includes(textOf(value)) ? undefined : unknown('word', value)
}

/** Says so where a condition asks of a fact what it cannot be: `is` is what it may be, or it has bounds. */
export function wrongFact(condition: Group, around: Surroundings): string | undefined {
  const fact = textOf(condition.fact)
  const { kind, values } = termOf(fact, around)
  const given = 'is' in condition ? [condition.is].flat() : Object.keys(condition)
  const are = (type: string): boolean => given.every((each) => typeof each === type)
  const isRight =
    kind === 'number'
      ? are('number') || (!('is' in condition) && given.length > 1)
      : kind === 'choice'
        ? given.length > 0 && given.every((each) => Object.hasOwn(groupOf(values), textOf(each)))
        : kind === 'time'
          ? false
          : are('boolean')
  const wrong = ownOf(WRONG_FACTS, textOf(kind))
  return isRight || wrong === undefined ? undefined : `\`${fact}\` ${wrong}`
}

/** What is said of a fact by its kind, where a condition asks of it what it cannot be. */
const WRONG_FACTS: Readonly<Record<string, string>> = {
  'yes-no': 'is true or false',
  judgement: 'is true or false',
  number: 'is a number',
  choice: 'cannot be that',
  time: 'is a time',
}

/** What a fact of the vocabulary says of itself. */
function termOf(key: string, { vocabulary }: Surroundings): Group {
  return groupOf(ownOf(groupOf(vocabulary.facts), key))
}

/** A row of a table, if it has one of that name. */
export function ownOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** A text; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** An object with keys; empty where it is none. */
export function groupOf(value: unknown): Group {
  return isGroup(value) ? value : {}
}

/** Whether a value is an object with keys. */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** That a name is none of those that are known. */
export function unknown(what: string, given: unknown): string {
  return `unknown ${what} ${shown(given)}`
}

/** A value in a message. */
export function shown(given: unknown): string {
  return given === null
    ? 'null'
    : Array.isArray(given)
      ? 'a list'
      : isGroup(given)
        ? 'a group of keys'
        : `\`${String(given as string | number | boolean).slice(0, 80)}\``
}

/** Ids of the groups in a list. */
export function idsIn(list: unknown): readonly string[] {
  return listOf(list).map((each) => textOf(groupOf(each).id))
}

/** A list; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
