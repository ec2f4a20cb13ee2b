import { foldText } from './fold-text.ts'
import { conditionShapes, neededBy, ruleSetShapes } from './rule-set-shapes.ts'
import {
  dimensionValues,
  ownOf,
  ruleSetValues,
  shown,
  textOf,
  wrongFact,
  wrongName,
  type Surroundings,
} from './rule-set-values.ts'

/** Something that keeps a rule set from being used. */
export interface RuleSetFault {
  /** Where: `clauses/no-contact/rules/0/action`; empty for the whole. */
  readonly at: string
  readonly message: string
  /** What to do about it. */
  readonly help: string
}

/** Thrown where a rule set cannot be used; `faults` lists all that is wrong with it. */
export class RuleSetError extends TypeError {
  readonly faults: readonly RuleSetFault[]
  constructor(faults: readonly RuleSetFault[]) {
    super(faults.map(({ at, message, help }) => `${at}: ${message} (${help})`).join('; '))
    this.name = 'RuleSetError'
    this.faults = faults
  }
}

type Group = Readonly<Record<string, unknown>>

/** Groups within groups; no rule needs as many. */
const DEEPEST = 60

/**
 * Every fault of a rule set, whatever was given as one: its shape, ids that are not there, links that lead nowhere, words
 * that are not in their clause. Never throws.
 */
export function checkRuleSet(ruleSet: unknown): readonly RuleSetFault[] {
  const faults: RuleSetFault[] = []
  const { vocabulary, clauses, tombstones } = groupOf(ruleSet)
  const idsIn = (list: unknown): readonly string[] =>
    listOf(list).map((each) => textOf(groupOf(each).id))
  const rules = new Map<string, number>()
  for (const clause of Object.values(groupOf(clauses)))
    for (const id of idsIn(groupOf(clause).rules)) rules.set(id, (rules.get(id) ?? 0) + 1)
  check(ruleSet, 'RuleSet', '', {
    vocabulary: groupOf(vocabulary),
    rules,
    gone: new Set(idsIn(tombstones)),
    clause: clauseOf('', {}),
    depth: 0,
    fault: (at, [message, help]) => {
      faults.push({ at: at.slice(1), message, help })
    },
  })
  return faults
}

interface Walk extends Surroundings {
  readonly depth: number
  readonly fault: (at: string, wrong: readonly [message: string, help: string]) => void
}

function check(value: unknown, type: string, at: string, walk: Walk): void {
  const { choices, name, many } = readType(type)
  if (value === null && choices.at(-1) === 'null') return
  if (many !== null) checkMany(value, many, at, walk)
  else if (name === 'Condition') {
    const given = groupOf(value)
    const meant = conditionShapes.find((shape) =>
      keysOf(shape).keys.every(([key, , optional]) => optional || Object.hasOwn(given, key)),
    )
    if (meant !== undefined) checkGroup(value, meant, at, walk)
    else
      walk.fault(at, [
        `${shown(value)} is no condition`,
        'write `all`, `any`, `not`, `fact`, `dimension` or `words`',
      ])
  } else if (Object.hasOwn(ruleSetShapes, name)) checkGroup(value, name, at, walk)
  else {
    const wrong =
      ruleSetValues[name]?.(value, walk) ??
      (name in ruleSetValues
        ? undefined
        : wrongName(
            'word',
            value,
            choices,
            `write ${choices.map((each) => `\`${each}\``).join(', ')}`,
          ))
    if (wrong !== undefined) walk.fault(at, wrong)
  }
}

function checkMany(
  value: unknown,
  [, inner = '', sort, key]: readonly (string | undefined)[],
  at: string,
  walk: Walk,
): void {
  if (key === undefined) {
    if (!Array.isArray(value)) return walk.fault(at, [`is ${shown(value)}`, 'write a list'])
    if (value.length === 0 && sort === '[+]')
      walk.fault(at, ['is empty', 'name something, or leave it out'])
    value.forEach((each, index) => check(each, inner, `${at}/${index}`, walk))
  } else {
    if (!isGroup(value)) return walk.fault(at, [`is ${shown(value)}`, 'write a group of keys'])
    for (const [own, each] of Object.entries(value)) {
      check(own, key, `${at}/${own}`, walk)
      check(
        each,
        inner,
        `${at}/${own}`,
        inner === 'Clause' ? { ...walk, clause: clauseOf(own, groupOf(each)) } : walk,
      )
    }
  }
}

function checkGroup(value: unknown, shape: string, at: string, outer: Walk): void {
  const walk = { ...outer, depth: outer.depth + 1 }
  if (walk.depth > DEEPEST) return walk.fault(at, ['is nested too deeply', 'write fewer groups'])
  if (!isGroup(value)) return walk.fault(at, [`is ${shown(value)}`, 'write a group of keys'])
  const { keys, names } = keysOf(shape)
  for (const [key, type, optional] of keys)
    if (Object.hasOwn(value, key)) check(value[key], type, `${at}/${key}`, walk)
    else if (!optional) walk.fault(at, [`\`${key}\` is missing`, `add \`${key}\``])
  for (const key of Object.keys(value)) {
    const wrong = wrongName('key', key, names, 'leave it out')
    if (wrong !== undefined) walk.fault(`${at}/${key}`, wrong)
  }
  checkSense(value, shape, at, walk)
}

/** What one key of a group says about another. */
function checkSense(value: Group, shape: string, at: string, walk: Walk): void {
  const { force, is } = value
  const modality = textOf(value.modality)
  if (shape === 'Rule') {
    for (const key of ownOf(neededBy, modality) ?? [])
      if (!Object.hasOwn(value, key) || (Array.isArray(value[key]) && value[key].length === 0))
        walk.fault(at, [`\`${key}\` is missing`, `say it: \`${modality}\` needs it`])
    if (force === 'none' && /^(?:obligation|prohibition)$/.test(modality))
      walk.fault(`${at}/force`, ['is `none`', 'write `must`, `should` or `advised`'])
  } else if (shape === 'Is')
    check(is, `${ownOf(dimensionValues, textOf(value.dimension)) ?? 'Id'}[+]`, `${at}/is`, walk)
  else if (shape === 'Topic') {
    const vary = groupOf(value.vary)
    for (const [key, type] of Object.entries(dimensionValues))
      if (Object.hasOwn(vary, key)) check(vary[key], `${type}[+]`, `${at}/vary/${key}`, walk)
  } else if (shape === 'FactIs' || shape === 'FactWithin') {
    const wrong = wrongFact(
      textOf(value.fact),
      'is' in value ? [is].flat() : Object.keys(value),
      walk,
    )
    if (wrong !== undefined) walk.fault(at, wrong)
  }
}

function clauseOf(id: string, { text, under, stale }: Group): Surroundings['clause'] {
  const own = foldText(textOf(text))
  const around = foldText([...listOf(under).map(textOf), own].join(' '))
  return { id, own, around, isStale: stale === true }
}

/** A function that finds an answer once for each text. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>()
  return (text) => {
    const before = found.get(text)
    if (before !== undefined) return before
    const now = find(text)
    found.set(text, now)
    return now
  }
}

const readType = remembered((type) => {
  const choices = type.split('|')
  const [name = ''] = choices
  return { choices, name, many: /^(.+)(\[\]|\[\+\]|\{(\w+)\})$/.exec(name) }
})

/** Keys of a shape, with their types and whether they may be left out. */
const keysOf = remembered((shape) => {
  const keys = Object.entries(ruleSetShapes[shape] ?? {}).map(
    ([key, type]) => [key.replace('?', ''), type, key.endsWith('?')] as const,
  )
  return { keys, names: keys.map(([key]) => key) }
})

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function groupOf(value: unknown): Group {
  return isGroup(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
