import type { Compiled } from './compile.ts'
import type { Dimension } from './condition.ts'
import { kindFit } from './fits.ts'
import { NO, YES } from './kleene.ts'
import type { Situation } from './situation.ts'

/**
 * What is wrong with a kind that is told, such as `actor.is.pupil`: who or what is named is of that kind anyway, or is never
 * taken for it, or its age or a narrower kind that is told says otherwise. What the vocabulary leaves open may be told.
 */
export function kindFault(
  key: string,
  situation: Situation,
  compiled: Compiled,
): string | undefined {
  if (!key.includes('.is.')) return undefined
  const dimension = key.split('.')[0] as Dimension
  const own = `${dimension}.is.`
  const kind = key.slice(own.length)
  const { facts = {}, [dimension]: named } = situation
  const told = facts[key] === true
  const wrong = (where: string): string => `cannot be ${told ? 'yes' : 'no'} where ${where}`
  const fitOf = (given: string) => kindFit(dimension, given, kind, situation, compiled)
  const fit = named === undefined ? undefined : fitOf(named)
  if (fit === (told ? NO : YES)) return wrong(settling(dimension, kind, situation, compiled))
  const age = facts[`${dimension}.age`]
  if (typeof fit === 'object' && typeof age === 'number' && age < fit.belowAge !== told)
    return wrong(`\`${dimension}.age\` is ${age}`)
  const narrower = Object.keys(facts).find(
    (other) =>
      facts[other] === true && other.startsWith(own) && fitOf(other.slice(own.length)) === YES,
  )
  return told || narrower === undefined ? undefined : wrong(`\`${narrower}\` is yes`)
}

/** What of the act settles whether it is of a kind: what is named, and the account or act by which a role is held. */
function settling(
  dimension: Dimension,
  kind: string,
  situation: Situation,
  { json, taxonomies }: Compiled,
): string {
  const held = [...taxonomies[dimension].kindsOf(kind)].flatMap((each) =>
    Object.keys(json.vocabulary.roles[each]?.held ?? {}),
  ) as Dimension[]
  return [dimension, ...held]
    .filter((each) => situation[each] !== undefined)
    .map((each) => `${each} is \`${situation[each]}\``)
    .join(' and ')
}
