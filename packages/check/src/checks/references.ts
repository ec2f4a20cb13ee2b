import {
  clausesOf,
  diagnostic,
  idsInText,
  linksOf,
  nearestName,
  offerName,
  ownValue,
  sectionsOf,
  textOf,
  type Clause,
  type Diagnostic,
  type Link,
  type LibraryPolicy,
  type Policy,
  type Section,
} from '@policy/model'
import type { Check } from '../check.ts'
import { citationsOf, sameCitation, type Targets } from '../citation.ts'

/** `section 7`, `paragraph A.1.8`, `paragraph 1.1(a)`, `Appendix B`; but not `a section a reader may want`. */
const SAID =
  /\b(?:[Ss]ection|SECTION|[Cc]lause|CLAUSE|[Pp]aragraph|PARAGRAPH|[Aa]ppendix|APPENDIX|[Aa]nnex|ANNEX)\s+((?:(?:[A-Z]\.)?\d+(?:\.\d+)*(?:\.?(?:[a-z]|[ivx]{2,5})\b)?|[A-Z]\b)(?:\s?\((?:[a-z]{1,2}|[ivxl]{2,6}|\d{1,2})\))*)(?!\w)/

/** Links inside a policy lead to something that is there, and say the number it has. */
export const references: Check = {
  codes: ['unknown-reference', 'empty-link', 'reference-text-mismatch'],
  examples: [
    {
      name: 'a link to a section',
      body: '## Scope {#scope}\n\nSee [the scope](#scope). {#see}',
      found: [],
    },
    {
      name: 'a mistyped target',
      body: '## Scope {#scope}\n\nSee «[the scope](#scoppe)». {#see}',
      found: ['unknown-reference'],
    },
    {
      name: 'a mistyped target in a heading',
      body: '## See «[the scope](#scoppe)» {#scope}\n\nWords. {#words}',
      found: ['unknown-reference'],
    },
    {
      name: 'a link that leads nowhere',
      body: 'See the «[Data Protection Policy](#)». {#see}',
      found: ['empty-link'],
    },
    {
      name: 'a wrong number',
      front: 'numbering: { sections: decimal }',
      body: '## Scope {#scope}\n\nSee «[section 7](#scope)». {#see}',
      found: ['reference-text-mismatch'],
    },
    {
      name: 'an item of a numbered clause',
      front: 'numbering: { sections: decimal, items: decimal, lists: lower-alpha }',
      body: '## Scope {#scope}\n\n1. Staff must: {#must}\n   1. call {#call}\n   1. write {#write}\n\n1. See [paragraph 1.1(a)](#call) and «[paragraph 1.1(a)](#write)». {#see}',
      found: ['reference-text-mismatch'],
    },
    {
      name: 'a renamed clause still answers',
      front: 'formerly: { reach: scope }',
      body: '## Scope {#scope}\n\nSee [the scope](#reach). {#see}',
      found: [],
    },
  ],
  find: ({ policy, text }: LibraryPolicy) => {
    const sections = sectionsOf(policy.blocks).map(({ section }) => section)
    const clauses = clausesOf(policy)
    const known = new Map<string, Section | Clause>([
      ...sections.map((each) => [each.id, each] as const),
      ...clauses.map((each) => [each.id, each] as const),
    ])
    const ids = [...known.keys()]
    const typed = idsInText(text)
    const isLost = ({ target }: Link): boolean =>
      typed.has(target.slice(1)) && !known.has(target.slice(1))
    return [
      ...sections.map(({ id, title }) => ({ id, links: linksOf(title) })),
      ...clauses,
    ].flatMap(({ id, links }) =>
      // A target that stands in the text could not be read, which is said there.
      links
        .filter((link) => !isLost(link))
        .flatMap((link) => checkLink(link, id, { known, ids, policy })),
    )
  },
}

/** What a link may lead to. */
interface Within {
  readonly known: Targets
  readonly ids: readonly string[]
  readonly policy: Policy
}

function checkLink(
  link: Link,
  clause: string,
  { known, ids, policy }: Within,
): readonly Diagnostic[] {
  if (link.target === '#')
    return [
      diagnostic('empty-link', link.place, `the link \`${textOf(link.content)}\` leads nowhere`, {
        help: 'give the address, or take the brackets away',
        clause,
      }),
    ]
  if (!link.target.startsWith('#')) return []
  const id = link.target.slice(1)
  const target = known.get(ownValue(policy.front.formerly, id) ?? id)
  if (!target) {
    const near = nearestName(id, ids)
    const help = offerName(near, 'link to the id of a clause or heading of this policy')
    const fix =
      near === undefined
        ? {}
        : { fix: { place: link.place, text: `[${textOf(link.content)}](#${near})` } }
    return [
      diagnostic('unknown-reference', link.place, `there is no \`#${id}\` in this policy`, {
        help,
        clause,
        ...fix,
      }),
    ]
  }
  const said = SAID.exec(textOf(link.content))?.[1]
  const citations = citationsOf(target, known)
  if (said === undefined || citations.some((each) => sameCitation(each, said))) return []
  const [has] = citations
  const is =
    has === undefined
      ? 'has no number'
      : `${target.number === null ? 'stands in' : 'is'} \`${has}\``
  const help =
    has === undefined ? 'say its title instead' : `write \`${has}\`, or link to what was meant`
  return [
    diagnostic(
      'reference-text-mismatch',
      link.place,
      `the link says \`${said}\`, but its target ${is}`,
      { help, clause },
    ),
  ]
}
