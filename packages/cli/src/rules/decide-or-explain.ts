import type { Library } from '@policy/model'
import {
  SituationError,
  taxonomyOf,
  type Rules,
  type SituationFault,
  type Vocabulary,
} from '@policy/rules'
import { nearTerms } from './near-terms.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Asks a rule set; what it cannot understand is a mistake of whoever asks, with near misses and what there is. `names` are
 * what people call the terms: whoever types one of those is told the id.
 */
export function decideOrExplain<T>(
  rules: Rules,
  names: Library['names'],
  decide: (rules: Rules) => T,
): T {
  try {
    return decide(rules)
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    const [fault] = error.faults
    if (fault === undefined) throw error
    const { message, known } = fault
    const near = nearTerms(fault, names).map((id) => `\`${id}\``)
    throw new UsageError(
      message,
      known.length === 0
        ? howToTell(fault, rules)
        : near.length === 0
          ? listed(known)
          : `did you mean ${near.join(' or ')}?\n  ${listed(known)}`,
    )
  }
}

function listed(known: readonly string[]): string {
  return `there are ${known.join(', ')}`
}

/** How a fact is told that has no list of values: by its kind. */
function howToTell({ key, given, against }: SituationFault, { json }: Rules): string {
  if (against !== undefined) return howToAgree(key, given, against, json.vocabulary)
  const kind = json.vocabulary.facts[key]?.kind
  if (kind === 'number') return `write \`--fact ${key}=20\``
  if (kind === 'time') return `write \`--fact ${key}=2026-11-20T16:30\`, or a day`
  const [one, other] = key.startsWith('reading.') ? [0, 1] : ['yes', 'no']
  return `write \`--fact ${key}=${one}\` or \`--fact ${key}=${other}\``
}

/** What to do about a fact that the rest of the question settles otherwise. */
function howToAgree(
  key: string,
  given: unknown,
  against: NonNullable<SituationFault['against']>,
  vocabulary: Vocabulary,
): string {
  const [dimension = '', kind] = key.split('.is.')
  if (kind === undefined)
    return 'take it away, or ask about an act that says or shows something: `post`, `message-directly`'
  const named = against[dimension]
  if (typeof named !== 'string') return 'take one of the two away'
  const other = Object.keys(against).find((each) => each !== dimension)
  if (other !== undefined || given !== true)
    return `take it away, or name another ${other ?? dimension}`
  const both = heldTogether(named, kind, vocabulary)
  const instead = `take it away, or ask about \`--${dimension} ${kind}\``
  return both === undefined
    ? instead
    : `${instead}; about somebody who is both, \`--${dimension} ${both} --fact ${dimension}.is.${named}=yes ${key}=yes\``
}

/**
 * The kind that two roles have in common, below the most general, no collection: whoever is asked about as that may be told to
 * be both.
 */
function heldTogether(a: string, b: string, { roles }: Vocabulary): string | undefined {
  const { kindsOf } = taxonomyOf(roles)
  return [...kindsOf(a)].find((each) => {
    const { broader, members } = roles[each] ?? {}
    return broader !== undefined && members === undefined && kindsOf(b).has(each)
  })
}
