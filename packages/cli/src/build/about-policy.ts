import type { LibraryPolicy, Policy } from '@policy/model'
import type { About } from '@policy/print'
import { statusWord, UNOFFICIAL } from '@policy/render'

/** What the PDF of a policy says of itself. */
export function aboutPolicy({ policy, trust }: LibraryPolicy): About {
  const { title, version, status } = policy.front
  return {
    title: `${title} – ${trust.name}`,
    author: trust.name,
    subject: trust.standing === 'adopted' ? '' : UNOFFICIAL,
    language: 'en-GB',
    date: dateOf(policy),
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
 * Instant for the dates inside a PDF, from the policy itself so that the same words give the same bytes.
 * The date of approval, else of the document, else of its preparation; a month or year counts from its first day.
 */
function dateOf({ front }: Policy): string {
  const date = front.approved?.on ?? front.date ?? front.prepared?.on ?? '1970-01-01'
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}
