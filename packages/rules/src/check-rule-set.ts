import { foldText } from './fold-text.ts'
import { remembered } from './remembered.ts'
import { conditionShapes, neededBy, ruleSetShapes } from './rule-set-shapes.ts'
import {
  dimensionValues,
  groupOf,
  idsIn,
  isGroup,
  listOf,
  ownOf,
  shown,
  textOf,
  unknown,
  wrongFact,
  wrongValue,
  type Group,
  type Surroundings,
} from './rule-set-values.ts'

/** Something that keeps a rule set from being used; `helpFor` of `@policy/rules/rule-set-help` says what to do about it. */
export interface RuleSetFault {
  /** Where: `clauses/no-contact/rules/0/action`; empty for the whole. */
  readonly at: string
  readonly message: string
  /** What belongs there, by its name in the table of shapes: `Action[+]`. */
  readonly wanted: string
}

/** Faults that the message of an error names; all of them are in `faults`. */
const TOLD = 5

/** Thrown where a rule set cannot be used; `faults` lists all that is wrong with it. */
export class RuleSetError extends TypeError {
  readonly faults: readonly RuleSetFault[]
  constructor(faults: readonly RuleSetFault[]) {
    const told = faults.slice(0, TOLD).map(({ at, message }) => `${at}: ${message}`)
    const more = faults.length - told.length
    super([...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; '))
    this.name = 'RuleSetError'
    this.faults = faults
  }
}

/** Groups within groups; no rule needs as many. */
const DEEPEST = 60

interface Walk extends Surroundings {
  readonly depth: number
  readonly faults: RuleSetFault[]
}

/**
 * Every fault of a rule set, whatever was given as one: its shape, ids that are not there, links that lead nowhere, words
 * that are not in their clause. Never throws.
 */
export function checkRuleSet(ruleSet: unknown): readonly RuleSetFault[] {
  const faults: RuleSetFault[] = []
  const { vocabulary, clauses, tombstones } = groupOf(ruleSet)
  const rules = new Map<string, boolean>()
  for (const clause of Object.values(groupOf(clauses)))
    for (const id of idsIn(groupOf(clause).rules)) rules.set(id, rules.has(id))
  check(ruleSet, 'RuleSet', '', {
    vocabulary: groupOf(vocabulary),
    rules,
    gone: idsIn(tombstones),
    clause: clauseOf('', {}),
    depth: 0,
    faults,
  })
  return faults
}

/** Types of the table of shapes, read once. */
const types = new Map<
  string,
  {
    readonly name: string
    readonly mayBeNull: boolean
    readonly many: readonly (string | undefined)[]
  }
>()

function check(value: unknown, type: string, at: string, walk: Walk): void {
  const { name, mayBeNull, many } = remembered(types, type, () => {
    const choices = type.split('|')
    const [first = ''] = choices
    return {
      name: first,
      mayBeNull: choices.at(-1) === 'null',
      many: /^(.+)(?:(\[\+?\])|\{(\w+)\})$/.exec(first) ?? [],
    }
  })
  if (value === null && mayBeNull) return
  const [, inner, list, key = ''] = many
  const shape = name === 'Condition' ? conditionShapes.find((each) => isLike(value, each)) : name
  if (shape === undefined) fault(`${shown(value)} is no condition`, type, at, walk)
  else if (list !== undefined) {
    if (!Array.isArray(value)) fault(`is ${shown(value)}`, type, at, walk)
    else if (value.length === 0 && list === '[+]') fault('is empty', type, at, walk)
    else value.forEach((each, index) => check(each, inner ?? '', `${at}/${index}`, walk))
  } else if (inner === undefined && !Object.hasOwn(ruleSetShapes, shape)) {
    const wrong = wrongValue(/^[A-Z]/.test(name) ? name : type, value, walk)
    if (wrong !== undefined) fault(wrong, type, at, walk)
  } else if (inner === undefined && walk.depth >= DEEPEST)
    fault('is nested too deeply', type, at, walk)
  else if (!isGroup(value)) fault(`is ${shown(value)}`, type, at, walk)
  else if (inner === undefined) checkGroup(value, shape, at, { ...walk, depth: walk.depth + 1 })
  else
    for (const [own, each] of Object.entries(value)) {
      const clause = inner === 'Clause' ? clauseOf(own, groupOf(each)) : walk.clause
      check(own, key, `${at}/${own}`, walk)
      check(each, inner, `${at}/${own}`, { ...walk, clause })
    }
}

function checkGroup(value: Group, shape: string, at: string, walk: Walk): void {
  const unread = new Set(Object.keys(value))
  for (const [written, type] of Object.entries(ruleSetShapes[shape] ?? {})) {
    const key = written.replace('?', '')
    if (unread.delete(key)) check(value[key], type, `${at}/${key}`, walk)
    else if (key === written) fault(missing(key), shape, at, walk)
  }
  for (const key of unread) fault(unknown('key', key), shape, `${at}/${key}`, walk)
  checkSense(value, shape, at, walk)
}

/** What one key of a group says about another. */
function checkSense(value: Group, shape: string, at: string, walk: Walk): void {
  const modality = textOf(value.modality)
  if (shape === 'Rule') {
    for (const key of ownOf(neededBy, modality) ?? [])
      if (!Object.hasOwn(value, key) || (Array.isArray(value[key]) && value[key].length === 0))
        fault(missing(key), modality, at, walk)
    if (value.force === 'none' && /^(?:obligation|prohibition)$/.test(modality))
      fault('is `none`', 'must|should|advised', `${at}/force`, walk)
  } else if (shape === 'Is')
    check(
      value.is,
      `${ownOf(dimensionValues, textOf(value.dimension)) ?? 'Id'}[+]`,
      `${at}/is`,
      walk,
    )
  else if (shape === 'Topic') {
    const vary = groupOf(value.vary)
    for (const [key, type] of Object.entries(dimensionValues))
      if (Object.hasOwn(vary, key)) check(vary[key], `${type}[+]`, `${at}/vary/${key}`, walk)
  } else if (shape.startsWith('Fact')) {
    const wrong = shape === 'FactTerm' ? undefined : wrongFact(value, walk)
    if (wrong !== undefined) fault(wrong, shape, at, walk)
  }
}

function fault(message: string, wanted: string, at: string, { faults }: Walk): void {
  faults.push({ at: at.slice(1), message, wanted })
}

function missing(key: string): string {
  return `\`${key}\` is missing`
}

/** Whether a group has every key that a shape must have. */
function isLike(value: unknown, shape: string): boolean {
  return Object.keys(ruleSetShapes[shape] ?? {}).every(
    (key) => key.endsWith('?') || Object.hasOwn(groupOf(value), key),
  )
}

function clauseOf(id: string, { text, under, stale }: Group): Surroundings['clause'] {
  const own = foldText(textOf(text))
  const around = foldText([...listOf(under).map(textOf), own].join(' '))
  return { id, own, around, isStale: stale === true }
}
