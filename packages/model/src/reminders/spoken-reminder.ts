import { clausesOf, sectionsOf } from '../clause.ts'
import { textOf } from '../inline.ts'
import type { LibraryPolicy } from '../library/library.ts'
import { roleWord } from '../role-word.ts'
import { withoutNames } from '../rules/withheld-names.ts'
import type { RolesContent } from '../schema/roles.ts'
import type { Message, Reminder } from './reminder.ts'

/** A reminder with the words that it says, and where the policy says so. */
export interface SpokenReminder {
  readonly id: string
  readonly kind: Message['kind']
  /** What is said: of a quotation the words as the policy has them, with the role where a person is named. */
  readonly words: string
  /** The clause that it rests on first. */
  readonly clause: {
    readonly id: string
    /** As printed, without punctuation. */
    readonly number: string | null
    /** Title of the section it stands in. */
    readonly section: string | null
  }
}

/** What a reminder says today, whether or not it may go out; undefined where its first clause is gone. */
export function spokenReminder(
  { id, clauses, message }: Reminder,
  { policy, trust, rules }: LibraryPolicy,
  roles: RolesContent,
): SpokenReminder | undefined {
  const clause = clausesOf(policy).find((each) => each.id === clauses[0]?.clause)
  if (clause === undefined) return undefined
  const found = sectionsOf(policy.blocks).find(({ section }) => section.id === clause.section)
  const quoted = message.kind === 'as-written' ? clause.text : message.words
  return {
    id,
    kind: message.kind,
    words:
      message.kind === 'plain'
        ? quoted
        : withoutNames(quoted, rules?.entries.get(clause.id)?.withheld, (role) =>
            roleWord(role, trust, roles),
          ),
    clause: {
      id: clause.id,
      number: clause.number,
      section: found === undefined ? null : textOf(found.section.title),
    },
  }
}
