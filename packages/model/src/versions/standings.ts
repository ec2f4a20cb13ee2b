import type { FrozenVersion, LibraryPolicy } from '../library/library.ts'
import type { PartialDate } from '../partial-date.ts'
import { firstDayOf, lastDayOf, type Day } from '../reviews/calendar-day.ts'
import { versionFacts, type VersionFacts } from './version-facts.ts'

/** Since when a version is in force, and which of its dates says so. */
export interface InForce {
  readonly from: Day
  /** As exact as it is given. */
  readonly date: PartialDate
  readonly because: 'effective' | 'approved' | 'date'
}

/** When a frozen version came into force, and what ended that. */
export interface Standing {
  readonly version: FrozenVersion
  /** Undefined where its files cannot be read. */
  readonly facts: VersionFacts | undefined
  /** Null where it never was: a draft, or a document without a date. */
  readonly inForce: InForce | null
  readonly superseded: { readonly on: Day; readonly by: string } | null
  /** The day on which the policy was withdrawn while this version was in force. */
  readonly withdrawn: Day | null
}

/** Every frozen version of a policy, oldest first, with when it was in force. */
export function standingsOf({
  versions,
  decisions,
}: Pick<LibraryPolicy, 'versions' | 'decisions'>): readonly Standing[] {
  const known = versions.map((version) => {
    const facts = versionFacts(version)
    return { version, facts, inForce: inForceOf(version, facts) }
  })
  const withdrawals = decisions
    .filter(({ outcome }) => outcome === 'withdrawn')
    .map(({ on, effective }) => firstDayOf(effective ?? on))
  return known.map((each, index) => {
    const superseded = supersededBy(known.slice(index + 1))
    const withdrawn = withdrawals.find(
      (day) =>
        each.inForce !== null &&
        each.inForce.from <= day &&
        (superseded === null || day < superseded.on),
    )
    return { ...each, superseded, withdrawn: withdrawn ?? null }
  })
}

/** The version in force on a day; undefined where none is known to have been. */
export function inForceOn(standings: readonly Standing[], day: Day): Standing | undefined {
  const last = standings.findLast(({ inForce }) => inForce !== null && inForce.from <= day)
  return last?.withdrawn !== null && last !== undefined && last.withdrawn <= day ? undefined : last
}

/** Two versions in force at once, the older first: the newer one certainly began no later than the older. */
export function liveTwice(
  standings: readonly Standing[],
): readonly { readonly older: Standing; readonly newer: Standing }[] {
  const live = standings.filter(({ inForce }) => inForce !== null)
  return live.flatMap((newer, index) => {
    const older = live
      .slice(0, index)
      .find(
        ({ inForce }) => lastDayOf(newer.inForce?.date ?? '') <= firstDayOf(inForce?.date ?? ''),
      )
    return older ? [{ older, newer }] : []
  })
}

function inForceOf({ approval }: FrozenVersion, facts: VersionFacts | undefined): InForce | null {
  if (approval)
    return approval.effective === undefined
      ? since(approval.on, 'approved')
      : since(approval.effective, 'effective')
  const inUse = facts !== undefined && (facts.status === null || facts.status === 'approved')
  if (!inUse) return null
  return (
    since(facts.effective, 'effective') ??
    since(facts.approved?.on, 'approved') ??
    since(facts.date, 'date')
  )
}

function since(date: string | null | undefined, because: InForce['because']): InForce | null {
  return date === null || date === undefined ? null : { from: firstDayOf(date), date, because }
}

function supersededBy(
  later: readonly Pick<Standing, 'version' | 'inForce'>[],
): Standing['superseded'] {
  const [first] = later
    .flatMap(({ version, inForce }) =>
      inForce === null ? [] : [{ on: inForce.from, by: version.version }],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return first ?? null
}
