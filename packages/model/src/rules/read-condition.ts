import type { Condition, Dimension, Vocabulary as RuleVocabulary } from '@policy/rules'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Place } from '../place.ts'

/** What reading rules.yaml needs besides its words. */
export interface RuleReader {
  readonly words: RuleVocabulary
  readonly placeOf: (pointer: string) => Place
  readonly report: (found: Diagnostic) => void
}

/** The vocabulary that each dimension takes its ids from. */
const DIMENSIONS: Readonly<Record<Dimension, Exclude<keyof RuleVocabulary, 'facts' | 'topics'>>> = {
  actor: 'roles',
  action: 'actions',
  object: 'objects',
  counterparty: 'roles',
  account: 'accounts',
  channel: 'channels',
}

const BOUNDS = {
  below: 'below',
  'at-most': 'atMost',
  above: 'above',
  'at-least': 'atLeast',
} as const

/** Reads a condition as typed: everything named in one group has to hold. */
export function readCondition(typed: unknown, pointer: string, reader: RuleReader): Condition {
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) {
    fault(
      pointer,
      'a condition has to be a group of keys',
      'write `{ counterparty.age: { below: 18 } }`',
      reader,
    )
    return { all: [] }
  }
  const parts = Object.entries(typed).map(([key, value]) =>
    readPart(key, value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, reader),
  )
  return parts.length === 1 ? (parts[0] as Condition) : { all: parts }
}

function readPart(key: string, value: unknown, pointer: string, reader: RuleReader): Condition {
  if (key === 'all' || key === 'any') {
    const each = Array.isArray(value) ? value : [value]
    const read = each.map((one, index) => readCondition(one, `${pointer}/${index}`, reader))
    return key === 'all' ? { all: read } : { any: read }
  }
  if (key === 'not') return { not: readCondition(value, pointer, reader) }
  if (key === 'words') return { words: String(value) }
  if (Object.hasOwn(DIMENSIONS, key)) {
    const is = listOf(value)
    checkTerms(is, key as Dimension, pointer, reader)
    return { dimension: key as Dimension, is }
  }
  return readFact(key, value, pointer, reader)
}

function readFact(fact: string, value: unknown, pointer: string, reader: RuleReader): Condition {
  const term = reader.words.facts[fact]
  if (term === undefined) {
    if (Object.keys(reader.words.facts).length === 0) return { words: fact }
    const help = didYouMean(
      fact,
      Object.keys(reader.words.facts),
      'use a fact of policies/vocabulary/facts.yaml, or add one there',
    )
    reader.report(
      diagnostic('unknown-term', reader.placeOf(`${pointer}#`), `unknown fact \`${fact}\``, {
        help,
      }),
    )
    return { words: fact }
  }
  switch (term.kind) {
    case 'yes-no':
    case 'judgement':
      if (value !== 'yes' && value !== 'no')
        fault(pointer, `\`${fact}\` is yes or no`, 'write `yes` or `no`', reader)
      return { fact, is: value === 'yes' }
    case 'choice': {
      const is = listOf(value)
      for (const each of is)
        if (term.values?.[each] === undefined)
          fault(
            pointer,
            `\`${each}\` is not a possible \`${fact}\``,
            `it is one of ${Object.keys(term.values ?? {})
              .map((one) => `\`${one}\``)
              .join(', ')}`,
            reader,
          )
      return { fact, is }
    }
    case 'number':
      return { fact, ...bounds(fact, value, pointer, reader) }
    case 'time':
      fault(
        pointer,
        `\`${fact}\` is a moment; no condition can be made of it`,
        'use it in `deadline`',
        reader,
      )
      return { words: fact }
  }
}

function bounds(fact: string, value: unknown, pointer: string, reader: RuleReader) {
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : []
  const read = entries.filter(
    ([key, bound]) => Object.hasOwn(BOUNDS, key) && /^\d+(\.\d+)?$/.test(String(bound)),
  )
  if (read.length === 0 || read.length < entries.length)
    fault(
      pointer,
      `\`${fact}\` is a number`,
      'write `{ below: 18 }`, `{ at-most: 2 }`, `{ above: 2 }` or `{ at-least: 2 }`',
      reader,
    )
  return Object.fromEntries(
    read.map(([key, bound]) => [BOUNDS[key as keyof typeof BOUNDS], Number(bound)]),
  )
}

/** Reports ids that the vocabulary of a dimension does not have. Roles are checked with the schema, and again in conditions. */
export function checkTerms(
  ids: readonly string[],
  dimension: Dimension,
  pointer: string,
  reader: RuleReader,
): void {
  const name = DIMENSIONS[dimension]
  const known = reader.words[name]
  // A vocabulary that cannot be read is one finding; nothing is called unknown for it.
  if (Object.keys(known).length === 0) return
  ids.forEach((each, index) => {
    if (Object.hasOwn(known, each)) return
    const help = didYouMean(
      each,
      Object.keys(known),
      `use an id of policies/vocabulary/${name}.yaml, or add one there`,
    )
    const inList = reader.placeOf(`${pointer}/${index}`)
    reader.report(diagnostic('unknown-term', inList, `unknown ${dimension} \`${each}\``, { help }))
  })
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String)
}

function fault(pointer: string, message: string, help: string, reader: RuleReader): void {
  reader.report(diagnostic('invalid-condition', reader.placeOf(pointer), message, { help }))
}
