import { nearMiss } from '@policy/rules/rule-set-help'
import { distance } from 'fastest-levenshtein'

/** Names beyond which nobody waits for a guess to be looked up; the largest policy has a fifth of them. */
const MOST_NAMES = 1_000

/**
 * The known name most like a mistyped one, or undefined where none is near enough to be meant.
 * Among more than a thousand names none is looked for: a file with as many slips would take minutes.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  return known.length > MOST_NAMES ? undefined : nearMiss(name, known, distance)
}

/** Help for a mistyped name: the near miss where there is one, else the names there are. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  return offerName(nearestName(name, known), otherwise)
}

/** The same for a near miss that is looked up already, because it is offered as a fix too. */
export function offerName(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `did you mean \`${near}\`?`
}
