import { dateOf, statusWord, type LibraryPolicy, type Policy } from '@policy/model'
import type { About } from '@policy/print'
import { UNOFFICIAL } from '@policy/render'

/** What the PDF of a policy says of itself. */
export function aboutPolicy({ policy, trust }: Pick<LibraryPolicy, 'policy' | 'trust'>): About {
  const { title, version, status } = policy.front
  return {
    title: `${title} – ${trust.name}`,
    author: trust.name,
    subject: trust.standing === 'adopted' ? '' : UNOFFICIAL,
    language: 'en-GB',
    date: instantOf(policy),
    keywords: [
      ...(version === undefined ? [] : [`Version ${version}`]),
      ...(status ? [status] : []),
    ],
  }
}

/** Words to stand behind the text of a policy that is not in force. */
export function watermarkOf({ front }: Policy): string | undefined {
  return statusWord(front.status) || undefined
}

/**
 * Instant for the dates inside a PDF or a Word file, from the policy itself so that the same words give the same bytes.
 * A month or year counts from its first day; a policy without a date has that of 1970.
 */
export function instantOf(policy: Policy): string {
  const date = dateOf(policy) ?? '1970-01-01'
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}
