import { parseLibrary, reviewsOf, type Review, type Reviews } from '@policy/model'

const encoder = new TextEncoder()

/** Reviews of one policy of an invented trust, as at a day: what its front matter and its trust.yaml say besides the least. */
export function reviewsFrom(today: string, front: string, trust = ''): Reviews {
  const files = {
    'policies/vocabulary/roles.yaml': 'staff: { label: member of staff }\n',
    'policies/riverside/trust.yaml': `name: Riverside Trust\nwordmark: Riverside Trust\nrights: { holder: Riverside Trust, basis: an invented trust }\n${trust}\n`,
    'policies/riverside/leave/policy.md': `---\ntitle: Leave\nfront: [title]\n${front}\n---\n\nWords. {#words}\n`,
    'policies/riverside/leave/clauses.yaml': '{}\n',
  }
  const { library, policyIds, diagnostics } = parseLibrary(
    new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  )
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (error) throw new Error(`${error.message}: ${front} ${trust}`)
  return reviewsOf(policyIds, library, today)
}

/** The review of that one policy. */
export function reviewFrom(today: string, front: string, trust = ''): Review {
  const [review] = reviewsFrom(today, front, trust).policies
  if (!review) throw new Error(`no review: ${front}`)
  return review
}
