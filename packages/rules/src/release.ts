import { changesOf, marksOf, stable, type MarkedChanges, type Marks } from './changes.ts'
import { rulesOf, type RuleSetJson, type Tombstone } from './rule-set.ts'

/** What a release of the package holds, as far as later ones are measured by it. */
export interface Release {
  /** `0.1.0`. */
  readonly version: string
  /** Rules by trust and id. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, Marks>>>>
  /** Rules that are gone, by trust. */
  readonly gone: Readonly<Record<string, readonly Tombstone[]>>
  /** Terms by part and id: `roles/teacher`. */
  readonly vocabulary: Readonly<Record<string, Marks>>
}

/** Which number of a version a change raises at least. */
export type Level = 'none' | 'patch' | 'minor' | 'major'

/** What a release changes: by trust, and `vocabulary`. */
export type ReleaseChanges = Readonly<Record<string, MarkedChanges>>

const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major']

/** A term of any part of the vocabulary: words for a person, and the rest, which decides. */
interface LabelledTerm {
  readonly label?: string
  readonly ask?: string
  readonly says?: object
  /** Of a topic: in which order words are shown, which decides nothing. */
  readonly near?: object
}

/** What to record of rule sets that share a vocabulary; `hash` shortens what each rule says. */
export function releaseOf(
  version: string,
  sets: readonly RuleSetJson[],
  hash: (text: string) => string,
): Release {
  const short = ({ meaning, words }: Marks): Marks => ({
    meaning: hash(meaning),
    words: hash(words),
  })
  const byTrust = <T>(value: (set: RuleSetJson) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(sets.map((set) => [set.policy.trust, value(set)]))
  return {
    version,
    rules: byTrust((set) =>
      Object.fromEntries(rulesOf(set).map((rule) => [rule.id, short(marksOf(rule))])),
    ),
    gone: byTrust(({ tombstones }) => tombstones ?? []),
    vocabulary: Object.fromEntries(
      Object.entries(sets[0]?.vocabulary ?? {}).flatMap(([part, terms]) =>
        Object.entries(terms as Readonly<Record<string, LabelledTerm>>).map(
          ([id, { label, ask, says, near, ...rest }]) => [
            `${part}/${id}`,
            short({ meaning: stable(rest), words: stable({ label, ask, says, near }) }),
          ],
        ),
      ),
    ),
  }
}

/** What became of rules and vocabulary between two releases. */
export function releaseChanges(before: Release, now: Release): ReleaseChanges {
  const marked = (marks: Readonly<Record<string, Marks>> = {}) => new Map(Object.entries(marks))
  const trusts = [...new Set([...Object.keys(before.rules), ...Object.keys(now.rules)])]
  return Object.fromEntries([
    ...trusts.map((trust) => [
      trust,
      changesOf(marked(before.rules[trust]), marked(now.rules[trust])),
    ]),
    ['vocabulary', changesOf(marked(before.vocabulary), marked(now.vocabulary))],
  ])
}

/** Other words: patch. Something added: minor. Something removed, or changed in meaning: major. */
export function levelOf(changes: ReleaseChanges): Level {
  const levels = Object.values(changes).map(({ added, removed, reworded, changed }): Level => {
    if (removed.length + changed.length > 0) return 'major'
    if (added.length > 0) return 'minor'
    return reworded.length > 0 ? 'patch' : 'none'
  })
  return LEVELS.findLast((level) => levels.includes(level)) ?? 'none'
}

/**
 * What keeps rule sets from being released after an earlier release, in words: a version that promises too little, an id
 * that is used again, a rule that is gone without a tombstone. Before 1.0.0 a major change raises the minor number.
 */
export function releaseFaults(before: Release, now: Release): readonly string[] {
  const needed = levelOf(releaseChanges(before, now))
  const level = before.version.startsWith('0.') && needed === 'major' ? 'minor' : needed
  const raised = raisedBetween(before.version, now.version)
  const faults =
    LEVELS.indexOf(raised) < LEVELS.indexOf(level)
      ? [`${now.version} after ${before.version} is too little: the changes are ${needed}`]
      : []
  for (const [trust, tombstones] of Object.entries(before.gone)) {
    const rules = now.rules[trust] ?? {}
    const gone = new Set(now.gone[trust]?.map(({ id }) => id))
    for (const { id } of tombstones)
      if (Object.hasOwn(rules, id)) faults.push(`${trust}: \`${id}\` is used again`)
      else if (!gone.has(id)) faults.push(`${trust}: \`${id}\` has lost its tombstone`)
    for (const id of Object.keys(before.rules[trust] ?? {}))
      if (!Object.hasOwn(rules, id) && !gone.has(id))
        faults.push(`${trust}: \`${id}\` is gone without a tombstone that says what replaces it`)
  }
  return faults
}

/** The number that was raised; `none` where the second version is not the later one. */
function raisedBetween(before: string, now: string): Level {
  const [old, next] = [before, now].map((version) => version.split('.').map(Number))
  const at = (next ?? []).findIndex((number, index) => number !== old?.[index])
  const isLater = at >= 0 && (next?.[at] ?? 0) > (old?.[at] ?? 0)
  return isLater ? ((['major', 'minor', 'patch'] as const)[at] ?? 'none') : 'none'
}

/** A release as the changelog tells it, with the words of each rule as they stand now. */
export function changelogEntry(
  now: Release,
  before: Release | undefined,
  sets: readonly RuleSetJson[],
): string {
  if (before === undefined)
    return `## ${now.version}\n\nThe first release: ${sets.map((set) => `${rulesOf(set).length} rules of ${set.policy.id}`).join(', ')}.\n`
  const told = Object.entries(releaseChanges(before, now)).flatMap(([name, changes]) => {
    const set = sets.find(({ policy }) => policy.trust === name)
    const quotes = new Map(set && rulesOf(set).map(({ id, quote }) => [id, `: "${quote}"`]))
    const replaced = new Map(
      now.gone[name]?.map(({ id, replacedBy }) => [id, replacedBy.map((each) => `\`${each}\``)]),
    )
    const lines = (['removed', 'changed', 'added', 'reworded'] as const).flatMap((kind) =>
      changes[kind].map((id) => {
        const by = replaced.get(id) ?? []
        const after = by.length === 0 ? (quotes.get(id) ?? '') : `, replaced by ${by.join(', ')}`
        return `- ${kind}: \`${id}\`${after}`
      }),
    )
    return lines.length === 0 ? [] : [`### ${set?.policy.id ?? name}\n\n${lines.join('\n')}\n`]
  })
  return `## ${now.version}\n\n${told.length === 0 ? 'No rule changed.\n' : told.join('\n')}`
}
