import type { ActPattern, Alternative, Dimension, Exception, Rule, Trigger } from '@policy/rules'
import type { RuleContent } from '../schema/rules.ts'
import { checkTerms, readCondition, type RuleReader } from './read-condition.ts'

type Typed = Readonly<Record<string, unknown>>

const PATTERN = ['action', 'object', 'counterparty', 'account', 'channel'] as const

/** A rule as typed, in the shape that the engine reads. Its quote is looked up elsewhere. */
export function readRule(
  clause: string,
  number: string,
  typed: RuleContent,
  pointer: string,
  reader: RuleReader,
): Rule {
  const bearer = typed.bearer ?? []
  return defined<Rule>({
    id: `${clause}/${number}`,
    clause,
    modality: typed.modality,
    force: typed.force ?? 'none',
    bearer,
    takenAs: typed['taken-as'],
    ...patternOf(typed, pointer, reader),
    when: conditionAt(typed, 'when', pointer, reader),
    unless: exceptionsOf(typed.unless, `${pointer}/unless`, reader),
    only: typed.only === 'yes' ? true : undefined,
    on: triggerOf(typed.on, `${pointer}/on`, reader),
    met: conditionAt(typed, 'met', pointer, reader),
    step: stepOf(typed.step),
    deadline: deadlineOf(typed.deadline),
    timing: typed.timing,
    cadence: typed.cadence,
    onBreach: typed['on-breach'],
    of: typed.of,
    openTerms: typed['open-terms'],
    reading: readingOf(typed.reading, `${pointer}/reading`, reader),
    unmodelled: typed.unmodelled,
    restates: typed.restates,
    overrides: typed.overrides,
    conflictsWith: typed['conflicts-with'],
    safety: typed.safety === 'yes' ? true : undefined,
    term: typed.term,
    effect: typed.effect,
    audience: typed.audience ?? bearer.filter((role) => role !== 'unstated'),
    quote: typed.quote,
  })
}

/** The same without what is not there. */
function defined<T>(from: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as T
}

function patternOf(typed: Typed, pointer: string, reader: RuleReader): ActPattern {
  return Object.fromEntries(
    PATTERN.filter((key) => typed[key] !== undefined).map((key) => {
      const ids = typed[key] as readonly string[]
      if (key !== 'counterparty')
        checkTerms(ids, key satisfies Dimension, `${pointer}/${key}`, reader)
      return [key, ids]
    }),
  )
}

function conditionAt(typed: Typed, key: string, pointer: string, reader: RuleReader) {
  return typed[key] === undefined
    ? undefined
    : readCondition(typed[key], `${pointer}/${key}`, reader)
}

function exceptionsOf(
  typed: RuleContent['unless'],
  pointer: string,
  reader: RuleReader,
): readonly Exception[] | undefined {
  return typed?.map((each, index) =>
    defined<Exception>({
      when: readCondition(each.when, `${pointer}/${index}/when`, reader),
      words: each.words,
      step: stepOf(each.step),
    }),
  )
}

function stepOf(typed: RuleContent['step']): Exception['step'] {
  if (typed === undefined) return undefined
  const { kind, by, writing } = typed
  return { kind, by, ...(writing === 'yes' ? { writing: true } : {}) }
}

function triggerOf(
  typed: RuleContent['on'],
  pointer: string,
  reader: RuleReader,
): Trigger | undefined {
  if (typed === undefined) return undefined
  return defined<Trigger>({
    relation: typed.relation,
    actor: typed.actor,
    ...patternOf(typed, pointer, reader),
    when: conditionAt(typed, 'when', pointer, reader),
  })
}

function deadlineOf(typed: RuleContent['deadline']): Rule['deadline'] {
  if (typed === undefined) return undefined
  const readings = typed.readings.map(({ id, words, says }) => ({ id, words: words ?? '', says }))
  return { hours: Number(typed.hours), from: typed.from, readings }
}

function readingOf(
  typed: RuleContent['reading'],
  pointer: string,
  reader: RuleReader,
): Rule['reading'] {
  if (typed === undefined) return undefined
  const alternatives = typed.alternatives?.map((each, index): Alternative => {
    const at = `${pointer}/alternatives/${index}`
    const without = (part: string) => each.without?.some((name) => name === part)
    return defined<Alternative>({
      says: each.says,
      bearer: without('bearer') ? [] : each.bearer,
      counterparty: without('counterparty') ? [] : each.counterparty,
      account: without('account') ? [] : each.account,
      object: without('object') ? [] : each.object,
      when: without('when') ? null : conditionAt(each, 'when', at, reader),
      unless: without('unless') ? [] : exceptionsOf(each.unless, `${at}/unless`, reader),
    })
  })
  return defined<NonNullable<Rule['reading']>>({
    status: typed.status,
    note: typed.note,
    alternatives,
  })
}
