import { summaryOf, tellChanges, type ToldChange } from '@policy/diff'
import { roleWord, textOf, wordingOfDate, type RolesContent } from '@policy/model'
import type { OpenReview } from './open-review.ts'
import { plural } from '../report/summary.ts'

/** A note to staff as text or Markdown: what may change a rule, clause by clause in the policy's own words, and where to read it all. */
export function announceText({ entry, isFrozen, since }: OpenReview, roles: RolesContent): string {
  const { policy, trust } = entry
  const { title, effective, approved, contact, version } = policy.front
  const from = effective ?? approved?.on
  const named = version === undefined ? '' : ` (version ${version})`
  const head =
    policy.front.status === 'approved' && isFrozen
      ? `The ${title}${named} of ${trust.name} ${since ? 'has changed' : 'is new'}.${from === undefined ? '' : ` It is in force from ${wordingOfDate(from)}.`}`
      : `The ${title} of ${trust.name} is to change. Nothing of this is in force until it is approved.`
  return [
    `# ${title}: what changes`,
    head,
    ...(since === undefined ? [] : changesText(since, (role) => roleWord(role, trust, roles))),
    'Read the whole policy: [add where it is published]. The policy text prevails over this note.',
    ...(contact === undefined ? [] : [contact.as]),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
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
    words === '' || of === 'section' ? '' : ` ${isGone ? 'It said' : 'It now says'}: “${words}”`
  return `- ${where === '' ? '' : `${where}: `}${what}${who}.${says}`
}
