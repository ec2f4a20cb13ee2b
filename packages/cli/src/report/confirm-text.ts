import {
  proposeType,
  spokenReminder,
  type Clause,
  type LibraryPolicy,
  type Reminder,
  type RolesContent,
} from '@policy/model'
import { plural } from './summary.ts'
import { wordsNow } from './words-now.ts'

/** A clause and the rules that were read off it, one to a line. */
export function rulesToConfirm(
  clause: Clause,
  { rules }: LibraryPolicy,
  before: Clause | undefined,
): string {
  const own = rules?.rules.filter((rule) => rule.clause === clause.id) ?? []
  const none = rules?.entries.get(clause.id)?.none
  return [
    `${clause.id}  ${own.length === 0 ? `no rule: ${none ?? 'no reason given'}` : plural(own.length, 'rule')}`,
    ...wordsNow(clause, before),
    ...own.map(
      ({ id, modality, force, bearer, action, quote }) =>
        `  ${id}: ${modality}${force === 'none' ? '' : ` (${force})`}, ${[...bearer, ...(action ?? [])].join(', ')}: "${quote}"`,
    ),
    '',
  ].join('\n')
}

/** A clause and what it is said to be. */
export function typeToConfirm(
  clause: Clause,
  { types }: LibraryPolicy,
  before: Clause | undefined,
): string {
  const {
    type,
    proposed,
    fingerprint: _,
    context: __,
    ...fields
  } = types.entries.get(clause.id) ?? { type: 'background' as const, proposed: 'yes' as const }
  const said = Object.entries(fields).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  )
  return [
    `${clause.id}  ${type}${said.length > 0 ? ` (${said.join('; ')})` : ''}${proposed === 'yes' ? '  proposed' : ''}`,
    ...wordsNow(clause, before),
    ...readsAs(clause, before, type),
    '',
  ].join('\n')
}

/** What new words look like, where the old ones looked like something else: `must not` for `must`. */
function readsAs(clause: Clause, before: Clause | undefined, type: string): readonly string[] {
  const now = proposeType(clause).type
  if (!before || now === type || now === proposeType(before).type) return []
  return [`  the words now read like a ${now}`]
}

/** A reminder, what it says, and the clauses that it rests on. */
export function reminderToConfirm(
  reminder: Reminder,
  clauses: readonly Clause[],
  before: ReadonlyMap<string, Clause>,
  entry: LibraryPolicy,
  roles: RolesContent,
): string {
  const { id, reason, audiences, message } = reminder
  return [
    `reminder ${id}  ${reason}, for ${audiences.join(', ')}`,
    `  says (${message.kind}): ${spokenReminder(reminder, entry, roles)?.words ?? ''}`,
    ...clauses.flatMap((clause) => [
      `  rests on ${clause.id}`,
      ...wordsNow(clause, before.get(clause.id)).map((line) => `  ${line}`),
    ]),
    '',
  ].join('\n')
}
