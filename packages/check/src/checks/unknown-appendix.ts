import {
  clausesOf,
  diagnostic,
  sectionsOf,
  textOf,
  type Clause,
  type Diagnostic,
  type LibraryPolicy,
  type Section,
} from '@policy/model'
import type { Check } from '../check.ts'
import { isOfAnother } from '../other-document.ts'
import { wordsPlace } from '../words-place.ts'

/** `Appendix 3`, but not `an appendix a reader may want`. */
const NAMED = /\b(?:[Aa]ppendix|APPENDIX|[Aa]nnex|ANNEX)\s+(\d+|[A-Z])\b/g

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
      body: 'Read Annex A of Keeping Children Safe in Education, or KCSIE Annex B. {#read}',
      found: [],
    },
    {
      name: 'a word that this document does not use',
      body: 'Read the guidance and Annex C. {#read}\n\n## The list {#list .appendix}\n\nWords. {#words}',
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
    const isOurs = (text: string, words: string, index: number): boolean =>
      usesWord(appendices, words) && !isOfAnother(text, words, index)
    return clauses.flatMap((clause) => [
      ...unknown(entry, clause, NAMED, names, help, isOurs),
      ...unknown(entry, clause, OF_THIS, numbers, 'link to what was meant: `[words](#clause-id)`'),
    ])
  },
}

/** Whether a document calls its appendices so: `Annex C` is not of one whose own are called `Appendix`. */
function usesWord(appendices: readonly Section[], words: string): boolean {
  const first = (label: string): string => label.split(/\s/, 1).join('').toLowerCase()
  return (
    appendices.length === 0 ||
    appendices.some(({ label }) => label !== null && first(label) === first(words))
  )
}

/** Words of a clause that name what is not there, and are no link. */
function unknown(
  entry: LibraryPolicy,
  clause: Clause,
  pattern: RegExp,
  known: ReadonlySet<string | null>,
  help: string,
  isOurs: (text: string, words: string, index: number) => boolean = () => true,
): readonly Diagnostic[] {
  const { text, links, place, id } = clause
  const linked = links.map((link) => textOf(link.content))
  return [...text.matchAll(pattern)]
    .filter(
      ({ 0: words, 1: name = '', index }) =>
        !known.has(name) &&
        !linked.some((link) => link.includes(words)) &&
        isOurs(text, words, index),
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
