import {
  diagnostic,
  frontPages,
  type Diagnostic,
  type LibraryPolicy,
  type Policy,
} from '@policy/model'
import type { Check } from '../check.ts'
import { frontPlace } from '../front-place.ts'

/** Pieces that print words of the front matter. */
const WORDED = ['cover', 'signatures', 'consulted', 'revisions', 'contact', 'closing'] as const

/** Pieces of a letterhead: a document may begin and end with them. */
const AT_BOTH_ENDS: readonly string[] = ['wordmark', 'name', 'strapline', 'sponsor', 'status']

/** Every piece is printed once, and in its place: what the front matter holds, nothing twice, the title before what has headings. */
export const printedPieces: Check = {
  codes: ['unprinted-piece', 'repeated-piece', 'late-title'],
  examples: [
    {
      name: 'a piece that is printed',
      front: 'contact: { as: Ask the office }\nback: [contact]',
      found: [],
    },
    {
      name: 'a piece that is not',
      front: '«contact»: { as: Ask the office }',
      found: ['unprinted-piece'],
    },
    {
      name: 'a section printed twice',
      front: 'back: ["#scope", «"#scope"»]',
      body: '## Scope {#scope}\n\nWords. {#words}',
      found: ['repeated-piece'],
    },
    {
      name: 'a piece in front and at the end',
      front: 'back: [«title»]',
      found: ['repeated-piece'],
    },
    {
      name: 'a title behind the contents',
      front: 'front: [wordmark, contents, «title»]',
      found: ['late-title'],
    },
    {
      name: 'a letterhead at both ends',
      front: 'back: [wordmark]',
      found: [],
    },
  ],
  find: (entry: LibraryPolicy) => [
    ...unprinted(entry.policy),
    ...repeated(entry.policy),
    ...lateTitle(entry),
  ],
}

function lateTitle({ policy, trust }: LibraryPolicy): readonly Diagnostic[] {
  const { front } = policy.front
  const index = front.indexOf('title')
  if (index < 0 || frontPages(front, trust).head.includes('title')) return []
  return [
    diagnostic(
      'late-title',
      frontPlace(policy, `/front/${index}`),
      '`title` stands behind pieces that have headings of their own',
      { help: 'name it before them: a page begins with its title' },
    ),
  ]
}

function unprinted(policy: Policy): readonly Diagnostic[] {
  const { front } = policy
  const printed = new Set<string>([...front.front, ...(front.back ?? [])])
  return WORDED.filter((piece) => {
    const given = front[piece]
    return given !== undefined && !(Array.isArray(given) && given.length === 0)
  })
    .filter((piece) => !printed.has(piece))
    .map((piece) =>
      diagnostic(
        'unprinted-piece',
        frontPlace(policy, `/${piece}#`),
        `\`${piece}\` is not printed: neither \`front\` nor \`back\` names it`,
        { help: `add \`${piece}\` to \`front\` or \`back\`, where it is to stand`, field: piece },
      ),
    )
}

function repeated(policy: Policy): readonly Diagnostic[] {
  const seen = new Map<string, 'front' | 'back'>()
  return (['front', 'back'] as const).flatMap((end) =>
    (policy.front[end] ?? []).flatMap((piece, index) => {
      const before = seen.get(piece)
      seen.set(piece, end)
      if (before === undefined || (before !== end && AT_BOTH_ENDS.includes(piece))) return []
      return [
        diagnostic(
          'repeated-piece',
          frontPlace(policy, `/${end}/${index}`),
          `\`${piece}\` would be printed twice: \`${before}\` names it already`,
          { help: 'take one of the two away' },
        ),
      ]
    }),
  )
}
