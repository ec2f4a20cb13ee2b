import type { Compiled, Facts } from './compile.ts'
import type { Dimension } from './condition.ts'
import { kindFit } from './fits.ts'
import { NO, YES } from './kleene.ts'
import type { Situation } from './situation.ts'

/**
 * What says otherwise where a kind is told, such as `actor.is.pupil`: who or what is named is of that kind anyway, or is never
 * taken for it, or its age or a narrower kind that is told settles it. What the vocabulary leaves open may be told.
 */
export function againstKind(
  key: string,
  situation: Situation,
  compiled: Compiled,
): Facts | undefined {
  if (!key.includes('.is.')) return undefined
  const dimension = key.split('.')[0] as Dimension
  const own = `${dimension}.is.`
  const kind = key.slice(own.length)
  const { facts = {}, [dimension]: named } = situation
  const told = facts[key] === true
  const fitOf = (given: string) => kindFit(dimension, given, kind, situation, compiled)
  const fit = named === undefined ? undefined : fitOf(named)
  if (fit === (told ? NO : YES)) return settling(dimension, kind, situation, compiled)
  const ageKey = `${dimension}.age`
  const age = facts[ageKey]
  if (typeof fit === 'object' && typeof age === 'number' && age < fit.belowAge !== told)
    return { [ageKey]: age }
  if (told) return undefined
  const narrower = Object.keys(facts).find(
    (other) =>
      facts[other] === true && other.startsWith(own) && fitOf(other.slice(own.length)) === YES,
  )
  return narrower === undefined ? undefined : { [narrower]: true }
}

/** What of the act settles whether it is of a kind: what is named, and the account or act by which a role is held. */
function settling(
  dimension: Dimension,
  kind: string,
  situation: Situation,
  { json, taxonomies }: Compiled,
): Facts {
  const held = [...taxonomies[dimension].kindsOf(kind)].flatMap((each) =>
    Object.keys(json.vocabulary.roles[each]?.held ?? {}),
  ) as Dimension[]
  return Object.fromEntries(
    [dimension, ...held].flatMap((each) => {
      const named = situation[each]
      return named === undefined ? [] : [[each, named]]
    }),
  )
}
