import {
  clausesOf,
  diagnostic,
  sectionsOf,
  textOf,
  type Clause,
  type Diagnostic,
  type LibraryPolicy,
} from '@policy/model'
import type { Check } from '../check.ts'
import { wordsPlace } from '../words-place.ts'

/** `Appendix 3`, but not `an appendix a reader may want`, nor `Annex A of Keeping Children Safe in Education`. */
const NAMED =
  /\b(?:[Aa]ppendix|APPENDIX|[Aa]nnex|ANNEX)\s+(\d+|[A-Z])\b(?!\s+(?:of|to|in|from)\s+(?!this\b))/g

/** `section 9 of this policy`; without these last words it could be a section of anything. */
const OF_THIS =
  /\b(?:[Ss]ection|SECTION)\s+(\d+(?:\.\d+)*)(?=\s+(?:of this (?:policy|document)|above|below)\b)/g

/** Words that speak of an appendix or section the document does not have. */
export const unknownAppendix: Check = {
  codes: ['unknown-appendix'],
  examples: [
    {
      name: 'an appendix that is there',
      body: 'The list is in Appendix 1. {#see}\n\n## The list {#list .appendix}\n\nWords. {#words}',
      found: [],
    },
    {
      name: 'an appendix that is not',
      body: 'The list is in «Appendix 3» of this policy. {#see}\n\n## The list {#list .appendix}\n\nWords. {#words}',
      found: ['unknown-appendix'],
    },
    {
      name: 'an appendix of another document',
      body: 'Read Annex A of Keeping Children Safe in Education. {#read}',
      found: [],
    },
    {
      name: 'a section that is not',
      front: 'numbering: { sections: decimal }',
      body: '## Scope {#scope}\n\nSee «section 9» of this policy, and section 5 of the Education Act. {#see}',
      found: ['unknown-appendix'],
    },
  ],
  find: (entry: LibraryPolicy) => {
    const sections = sectionsOf(entry.policy.blocks).map(({ section }) => section)
    const appendices = sections.filter(({ role }) => role === 'appendix')
    const clauses = clausesOf(entry.policy)
    const numbers = new Set([...sections, ...clauses].map(({ number }) => number))
    const names = new Set(appendices.flatMap(({ number, prefix }) => [number, prefix]))
    const help =
      appendices.length === 0
        ? 'the document has no appendix: say what was meant'
        : `${appendices.length === 1 ? 'the only appendix is' : 'the appendices are'} ${appendices.map(({ label }) => `\`${label}\``).join(', ')}`
    return clauses.flatMap((clause) => [
      ...unknown(entry, clause, NAMED, names, help),
      ...unknown(entry, clause, OF_THIS, numbers, 'link to what was meant: `[words](#clause-id)`'),
    ])
  },
}

/** Words of a clause that name what is not there, and are no link. */
function unknown(
  entry: LibraryPolicy,
  clause: Clause,
  pattern: RegExp,
  known: ReadonlySet<string | null>,
  help: string,
): readonly Diagnostic[] {
  const { text, links, place, id } = clause
  const linked = links.map((link) => textOf(link.content))
  return [...text.matchAll(pattern)]
    .filter(
      ([words, name = '']) => !known.has(name) && !linked.some((link) => link.includes(words)),
    )
    .map(({ 0: words, index }) =>
      diagnostic(
        'unknown-appendix',
        wordsPlace(entry, place, { text, words, index }),
        `the document has no \`${words}\``,
        { help, clause: id },
      ),
    )
}
