import type { Compiled, Wanted } from './compile.ts'
import type { Dimension } from './condition.ts'
import { MAYBE, NO, YES, type Known } from './kleene.ts'
import type { Situation } from './situation.ts'

/** Something about the act that is not told, and would settle whether a rule speaks of it. */
export interface OpenTest {
  readonly dimension: Dimension
  /** Any of these would do. Empty: the dimension itself is not told. */
  readonly kinds: readonly OpenKind[]
}

/** A kind that somebody or something may be of. */
interface OpenKind {
  /** Key of the fact that says so: `counterparty.is.pupil`. */
  readonly key: string
  /** Where an age settles it: the key of the age, and what it is below. */
  readonly age: { readonly key: string; readonly below: number } | undefined
}

/** How an act stands to a pattern: whether it can be meant at all, and what is still open about it. */
export interface Fit {
  readonly known: Known
  readonly open: readonly OpenTest[]
}

/**
 * What `wanted` says of some dimensions, held against the act alone, without its facts. Dimensions in `asked` count only
 * where they are named: whoever asks whether something is a duty need not say towards whom.
 */
export function fitOf(
  wanted: Wanted,
  situation: Situation,
  compiled: Compiled,
  dimensions: readonly Dimension[],
  asked: readonly Dimension[] = [],
): Fit {
  const open: OpenTest[] = []
  // Of a kind of the act (telling the police, where the duty is to pass something on) it is not known whether it is meant.
  const isVery = wanted.action === undefined || wanted.action.includes(situation.action)
  for (const dimension of dimensions) {
    const ids = wanted[dimension]
    if (ids === undefined) continue
    if (situation[dimension] === undefined && isVery && asked.includes(dimension)) continue
    const meant =
      dimension === 'action' && wanted.channel === undefined
        ? ids.filter((id) => !goesAnotherWay(id, situation, compiled))
        : ids
    const test = testOf(dimension, meant, situation, compiled)
    if (test === YES) continue
    if (test === NO) return { known: NO, open: [] }
    open.push(test)
  }
  return { known: open.length === 0 ? YES : MAYBE, open }
}

/** Whether what is asked about goes by another channel than an act does as such: an email is no use of social media. */
function goesAnotherWay(
  id: string,
  { channel }: Situation,
  { taxonomies, json }: Compiled,
): boolean {
  if (channel === undefined) return false
  const ways = [...taxonomies.action.kindsOf(id)].flatMap(
    (kind) => json.vocabulary.actions[kind]?.by ?? [],
  )
  return ways.length > 0 && ways.every((way) => taxonomies.channel.fit(channel, way) === NO)
}

function testOf(
  dimension: Dimension,
  wanted: readonly string[],
  situation: Situation,
  compiled: Compiled,
): typeof YES | typeof NO | OpenTest {
  const given = situation[dimension]
  const exact = situation.exact === true
  if (given === undefined) return exact && dimension !== 'account' ? NO : { dimension, kinds: [] }
  const kinds: OpenKind[] = []
  for (const id of wanted) {
    const fit = kindFit(dimension, given, id, situation, compiled)
    if (fit === YES) return YES
    if (fit === NO || (exact && fit === MAYBE)) continue
    const age =
      typeof fit === 'object' ? { key: `${dimension}.age`, below: fit.belowAge } : undefined
    kinds.push({ key: `${dimension}.is.${id}`, age })
  }
  return kinds.length === 0 ? NO : { dimension, kinds }
}

/** Whether something is of a kind; or the age that settles it. */
export type KindFit = Known | { readonly belowAge: number }

/** Whether what is given is of a kind, as far as the act alone says so; of a kind that an age settles: the age. */
export function kindFit(
  dimension: Dimension,
  given: string,
  kind: string,
  situation: Situation,
  compiled: Compiled,
): KindFit {
  return dimension === 'actor' || dimension === 'counterparty'
    ? roleFit(given, kind, situation, compiled)
    : compiled.taxonomies[dimension].fit(given, kind)
}

/** Roles can be held beside others, and an account, an act or an age can settle whether one is. */
function roleFit(
  given: string,
  wanted: string,
  situation: Situation,
  { taxonomies, json }: Compiled,
): KindFit {
  const people = taxonomies.actor
  const plain = people.fit(given, wanted)
  if (plain === YES) return YES
  if (plain === MAYBE) {
    // Told as something wider: the account or the act can still settle that it is held.
    const { beside, held } = json.vocabulary.roles[wanted] ?? {}
    const isBeside = beside?.some((other) => people.kindsOf(given).has(other)) === true
    return isBeside && heldBy(held, situation, taxonomies) === YES ? YES : MAYBE
  }
  const kinds = broaderThan(wanted, json)
  // A collection that takes in some of those who are given.
  const members = json.vocabulary.roles[wanted]?.members ?? []
  if (members.some((member) => people.fit(given, member) === MAYBE)) return MAYBE
  let fit: KindFit = NO
  for (const kind of kinds) {
    const role = json.vocabulary.roles[kind]
    if (role?.beside?.some((other) => people.kindsOf(given).has(other)) !== true) continue
    const held = heldBy(role.held, situation, taxonomies)
    // Whoever does not hold a broader role does not hold the narrower one; whoever does may or may not.
    if (held === NO) return NO
    if (kind !== wanted) fit = fit === NO ? MAYBE : fit
    else if (held === YES) fit = YES
    else fit = role.held?.belowAge === undefined ? MAYBE : { belowAge: role.held.belowAge }
  }
  return fit
}

/** A role and what it is a kind of; not the collections that take it in: a former pupil may be a child, but is no pupil for that. */
function broaderThan(role: string, json: Compiled['json']): readonly string[] {
  const found = [role]
  for (const each of found)
    for (const above of json.vocabulary.roles[each]?.broader ?? [])
      if (!found.includes(above)) found.push(above)
  return found
}

function heldBy(
  held: NonNullable<Compiled['json']['vocabulary']['roles'][string]['held']> | undefined,
  { account, action }: Situation,
  taxonomies: Compiled['taxonomies'],
): Known {
  if (held?.account !== undefined)
    return account === undefined ? MAYBE : taxonomies.account.fit(account, held.account)
  if (held?.action !== undefined) return taxonomies.action.fit(action, held.action)
  return MAYBE
}
