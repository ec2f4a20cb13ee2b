import { summaryOf, tellChanges, type ToldChange } from '@policy/diff'
import { roleWord, textOf, wordingOfDate, type RolesContent } from '@policy/model'
import type { OpenReview } from './open-review.ts'
import { plural } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'

/** A note to staff in Markdown: what may change a rule, clause by clause in the policy's own words, and where to read it all. */
export function announceText(review: OpenReview, roles: RolesContent): string {
  const { entry, since } = review
  const { policy, trust } = entry
  const { title, contact, status } = policy.front
  const says = since === undefined || status === 'withdrawn' ? undefined : since
  return [
    `# ${plain(title)}${status === 'withdrawn' ? ' is withdrawn' : ': what changes'}`,
    plain(headOf(review)),
    ...(says === undefined ? [] : changesText(says, (role) => roleWord(role, trust, roles))),
    'Read the whole policy: [add where it is published]. The policy text prevails over this note.',
    ...(contact === undefined ? [] : [plain(contact.as)]),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

/** What happened to the policy. Throws `UsageError` where nothing did: there is nothing to tell anybody. */
function headOf({ entry, isFrozen, since }: OpenReview): string {
  const { policy, trust, versions } = entry
  const { title, effective, approved, version, status } = policy.front
  const last = versions.at(-1)
  const name = `${title}${version === undefined ? '' : ` (version ${version})`} of ${trust.name}`
  if (status === 'withdrawn') return `The ${name} is withdrawn.`
  if (isFrozen && last?.approval === undefined)
    throw new UsageError(
      `nothing is to be announced: policy.md has the words of version ${last?.version}`,
      'make the changes in policy.md first',
    )
  if (!isFrozen)
    return `The ${title} of ${trust.name} is to change. Nothing of this is in force until it is approved.`
  const from = effective ?? approved?.on
  const start = from === undefined ? '' : ` It is in force from ${wordingOfDate(from)}.`
  if (last?.approval?.outcome === 'reviewed-no-change')
    return `The ${name} was reviewed and stays as it is.${start}`
  return `The ${name} ${since ? 'has changed' : 'is new'}.${start}`
}

/** Words as Markdown shows them: what would be a mark is escaped. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>&#|]/g, '\\$&')
}

function changesText(
  { diff, version }: NonNullable<OpenReview['since']>,
  named: (role: string) => string,
): readonly string[] {
  const told = tellChanges(diff)
  const rules = told.filter(({ weight }) => weight === 'rule')
  const { wording, front } = summaryOf(diff)
  const rest = [
    ...(wording > 0 ? [`${plural(wording, 'change')} of wording only`] : []),
    ...(front > 0 ? ['dates and the front page'] : []),
  ]
  const untouched = diff.changes.filter(({ kind, moved }) => kind === 'same' && !moved).length
  return [
    ...(rules.length === 0
      ? [`No rule changes against version ${version}.`]
      : [
          `What may change for you, against version ${version}:`,
          rules.map((each) => ruleText(each, diff, named)).join('\n'),
        ]),
    `${rest.length === 0 ? 'Nothing else changes' : `Besides: ${rest.join('; ')}`}. ${plural(untouched, 'clause')} ${untouched === 1 ? 'says' : 'say'} what they said before.`,
  ]
}

/** Clauses are quoted, never put in other words: who reads the note may act on it. */
function ruleText(
  { id, where, what, whom, of }: ToldChange,
  diff: NonNullable<OpenReview['since']>['diff'],
  named: (role: string) => string,
): string {
  const row = diff.b.rows.find((each) => each.id === id)
  const isGone = row === undefined
  const words = textOf((row ?? diff.a.rows.find((each) => each.id === id))?.content ?? [])
  const who = whom.length === 0 ? '' : ` (${whom.map(named).join(', ')})`
  const says =
    words === '' || of === 'section'
      ? ''
      : ` ${isGone ? 'It said' : 'It now says'}: “${plain(words)}”`
  return `- ${where === '' ? '' : `${plain(where)}: `}${plain(what)}${plain(who)}.${says}`
}
