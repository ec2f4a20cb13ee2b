import { clausesOf } from '../clause.ts'
import type { LibraryPolicy } from '../library/library.ts'
import type { Reminder } from './reminder.ts'
import { bearsOnSafety } from './safeguarding.ts'

/**
 * How a reminder stands to the words of today: it can go out; there are no rules by which anybody could tell whether it names a
 * person or bears on pupils' safety; a clause of it is gone; nobody has confirmed it; a clause, or
 * what stands above one, changed since; or it puts words that bear on pupils' safety into other words.
 * Only one that is `ready` ever goes out.
 */
export type ReminderState = 'ready' | 'unread' | 'lost' | 'unconfirmed' | 'stale' | 'paraphrased'

/** Holds a reminder against its clauses. */
export function reminderStateOf(
  { clauses, message }: Reminder,
  entry: Pick<LibraryPolicy, 'policy' | 'types' | 'rules'>,
): ReminderState {
  if (entry.rules === undefined) return 'unread'
  const known = new Map(clausesOf(entry.policy).map((clause) => [clause.id, clause]))
  const pairs = clauses.map((rests) => ({ rests, clause: known.get(rests.clause) }))
  if (pairs.some(({ clause }) => clause === undefined)) return 'lost'
  if (pairs.some(({ rests }) => rests.fingerprint === undefined || rests.context === undefined))
    return 'unconfirmed'
  const isStale = pairs.some(
    ({ rests, clause }) =>
      rests.fingerprint !== clause?.fingerprint || rests.context !== clause?.context,
  )
  if (isStale) return 'stale'
  const isPlain = message.kind === 'plain'
  return isPlain && pairs.some(({ clause }) => clause !== undefined && bearsOnSafety(clause, entry))
    ? 'paraphrased'
    : 'ready'
}

/** Why a reminder does not go out, in words; empty where it does. */
export function heldWords(state: ReminderState): string {
  switch (state) {
    case 'ready':
      return ''
    case 'unread':
      return "there is no rules.yaml that can be read and says whether it names a person or bears on pupils' safety"
    case 'lost':
      return 'a clause that it rests on is gone'
    case 'unconfirmed':
      return 'nobody has confirmed it against the words of today'
    case 'stale':
      return 'a clause that it rests on, or what stands above one, changed after it was confirmed'
    case 'paraphrased':
      return "it puts words that bear on pupils' safety into other words"
  }
}
