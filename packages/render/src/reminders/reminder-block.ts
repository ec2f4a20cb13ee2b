import { dateOf, wordingOfDate, type Policy, type SpokenReminder, type Trust } from '@policy/model'
import { UNOFFICIAL } from '../standing.ts'

/** Reminders of one policy that go out together: an issue of a newsletter, or one by itself. */
export interface ReminderBlock {
  readonly policy: Policy
  readonly trust: Trust
  /** For whom they are, as after "for": `parents and carers`. */
  readonly whom: string
  readonly reminders: readonly SpokenReminder[]
  /** Full address of the page of the policy, to link to; null where nobody knows it: then there is no link. */
  readonly page: string | null
}

/** Where the policy says something, in words. */
export interface SourceWords {
  /** What stands before the rest: a message in plain words says that it is one. */
  readonly before: string
  /** Policy, version or date, clause and section. */
  readonly place: string
  /** Address of the clause; null where there is none. */
  readonly href: string | null
}

/** What stands above the reminders. */
export function headingOf({ reminders, whom }: ReminderBlock): string {
  return reminders.length === 1 ? `A reminder for ${whom}` : `Reminders for ${whom}`
}

/** What a reminder says. A part of a clause stands in quotes, because it may begin or end in the middle of a sentence. */
export function messageOf({ kind, words }: SpokenReminder): string {
  return kind === 'quote' ? `"${words}"` : words
}

/** Where a reminder has its words from. */
export function sourceOf(
  { kind, clause: { id, number, section } }: SpokenReminder,
  { policy, page }: ReminderBlock,
): SourceWords {
  const parts = [
    policyWords(policy),
    ...(number === null ? [] : [`clause ${number}`]),
    ...(section === null ? [] : [`under "${section}"`]),
  ]
  return {
    before: kind === 'plain' ? 'In plain words, from ' : 'From ',
    place: parts.join(', '),
    href: page === null ? null : `${page}#${id}`,
  }
}

/** What a block says of itself, in small print. */
export function footOf({ trust }: ReminderBlock): string {
  return [
    'The policy text prevails.',
    ...(trust.standing === 'adopted' ? [] : [`${UNOFFICIAL}.`]),
  ].join(' ')
}

const UNDECIDED = { draft: ' (draft)', consultation: ' (in consultation)' } as const

/** A policy by its title, and its version or, where it has none, its date. */
function policyWords(policy: Policy): string {
  const { title, version, status } = policy.front
  const date = dateOf(policy)
  const which =
    version === undefined
      ? date === undefined
        ? ''
        : `, ${wordingOfDate(date)}`
      : `, version ${version}`
  const isOpen = status === 'draft' || status === 'consultation'
  return `${title}${which}${isOpen ? UNDECIDED[status] : ''}`
}
