import { dateOf, reviewDateOf, wordingOfDate, type LibraryPolicy } from '@policy/model'
import { UNOFFICIAL } from '@policy/render'

/** The copy that was read: its version, its date, what it says of its standing. No clock is asked: whether a review is overdue the register says. */
export function copyWords({ policy, trust }: Pick<LibraryPolicy, 'policy' | 'trust'>): string {
  const { version, status, review } = policy.front
  const date = dateOf(policy)
  const due = review === undefined ? null : reviewDateOf(policy.front).due
  const words = [
    version === undefined ? [] : `version ${version}`,
    date === undefined ? 'without a date' : wordingOfDate(date),
    status ?? 'status not said',
    due === null ? 'no review date' : `review due ${wordingOfDate(due)}`,
    trust.standing === 'adopted' ? [] : UNOFFICIAL.toLowerCase(),
  ]
  return words.flat().join(', ')
}
