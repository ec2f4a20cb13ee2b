import { againstKind } from './against-kind.ts'
import type { Compiled, Facts } from './compile.ts'
import type { Dimension, FactValue } from './condition.ts'
import type { Question } from './decision.ts'
import { DIMENSIONS } from './dimensions.ts'
import type { Situation } from './situation.ts'
import { readTime } from './time/london-time.ts'

/** Something in a question that the vocabulary does not have, or a value that its fact cannot take. */
export interface SituationFault {
  /** `action`, or a key of `facts`. */
  readonly key: string
  /** The value, or the key itself where that is unknown. */
  readonly given: unknown
  readonly message: string
  /** What could have been meant: ids, keys or values. */
  readonly known: readonly string[]
  /** Where it contradicts the rest of the question: what says otherwise, by its key. */
  readonly against?: Facts
}

/** Thrown where a question cannot be understood; `faults` says of every part why. */
export class SituationError extends TypeError {
  readonly faults: readonly SituationFault[]
  constructor(faults: readonly SituationFault[]) {
    super(faults.map(({ message }) => message).join('; '))
    this.name = 'SituationError'
    this.faults = faults
  }
}

/** Every part of a question that cannot be understood. */
export function checkSituation(
  situation: Situation,
  compiled: Compiled,
): readonly SituationFault[] {
  const faults: SituationFault[] = []
  for (const key of DIMENSIONS) {
    const given = situation[key]
    const { has, ids: known } = compiled.taxonomies[key]
    if (given === undefined) {
      if (key === 'actor' || key === 'action')
        faults.push({ key, given, message: `\`${key}\` is missing`, known })
    } else if (!has(given))
      faults.push({ key, given, message: `unknown ${key} \`${given}\``, known })
  }
  const { facts } = situation
  if (facts === undefined) return faults
  for (const key in facts) {
    const given = facts[key] as FactValue
    const fault = factFault(key, given, compiled) ?? contradiction(key, given, situation, compiled)
    if (fault !== undefined) faults.push(fault)
  }
  return faults
}

/** A fact that cannot be so, because the act, or another fact, says otherwise. */
function contradiction(
  key: string,
  given: FactValue,
  situation: Situation,
  compiled: Compiled,
): SituationFault | undefined {
  const { action } = situation
  const implied = compiled.impliedBy(action)
  const said = implied[key] ?? (implied[key.split('.')[0] ?? ''] === false ? false : undefined)
  const isImplied = said !== undefined && given === !said
  const against = isImplied ? { action } : againstKind(key, situation, compiled)
  if (against === undefined) return undefined
  const where = Object.entries(against).map(([each, value]) =>
    typeof value === 'string'
      ? `${each} is \`${value}\``
      : `\`${each}\` is ${value === true ? 'yes' : value}`,
  )
  const message = isImplied
    ? `is ${said ? 'yes' : 'no'} by the act itself (\`${action}\`)`
    : `cannot be ${given === true ? 'yes' : 'no'} where ${where.join(' and ')}`
  return { key, given, message: `\`${key}\` ${message}`, known: [], against }
}

function factFault(key: string, given: FactValue, compiled: Compiled): SituationFault | undefined {
  const { facts } = compiled.json.vocabulary
  const fact = Object.hasOwn(facts, key) ? facts[key] : undefined
  const kind = fact?.kind ?? ownKind(key, compiled)
  const wrong = (what: string, known: readonly string[] = []): SituationFault => ({
    key,
    given,
    message: `\`${key}\` is ${what}`,
    known,
  })
  switch (kind) {
    case undefined:
      return { key, given: key, message: `unknown fact \`${key}\``, known: Object.keys(facts) }
    case 'yes-no':
    case 'judgement':
      return typeof given === 'boolean' ? undefined : wrong('yes or no (true or false)')
    case 'reading':
      return typeof given === 'number' ? undefined : wrong('a number: 0 as taken, 1 the other way')
    case 'number':
      return typeof given === 'number' && Number.isFinite(given) && given >= 0
        ? undefined
        : wrong(`a number of ${fact?.unit ?? 'units'}, as 20`)
    case 'choice': {
      const values = Object.keys(fact?.values ?? {})
      return values.includes(String(given)) ? undefined : wrong('one of a few values', values)
    }
    case 'time': {
      const time = readTime(String(given))
      return 'code' in time ? wrong(`a time: ${time.message}`) : undefined
    }
  }
}

/** The kind of a key that is made from ids: `actor.is.administrator`, `reading.<rule>`, `words.<rule>`, `done.<rule>`. */
function ownKind(key: string, { taxonomies, byId }: Compiled): Question['kind'] | undefined {
  const [first = '', second] = key.split('.')
  const isOfRule = byId.has(key.slice(first.length + 1))
  if (first === 'reading') return isOfRule ? 'reading' : undefined
  if (first === 'words' || first === 'done') return isOfRule ? 'yes-no' : undefined
  return second === 'is' &&
    Object.hasOwn(taxonomies, first) &&
    taxonomies[first as Dimension].has(key.slice(first.length + 4))
    ? 'yes-no'
    : undefined
}
