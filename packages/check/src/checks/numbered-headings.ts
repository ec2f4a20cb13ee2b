import { diagnostic, sectionsOf, textOf, type LibraryPolicy } from '@policy/model'
import type { Check } from '../check.ts'
import { wordsPlace } from '../words-place.ts'

/**
 * `4. Scope`, `4.2 Scope`, `Appendix A: Scope`; but `24 hours`, `1.5 metres` and `9.00 - 9.15 Registration` begin with a
 * number that is none of ours, and `Annex B of another document` is its.
 */
const TYPED =
  /^(?:\d+(?:\.\d+)+\.?(?=\s+["'\u2018\u201C([]*\p{Lu}|\s*$)|\d+[.)](?=\s|$)|(?:Appendix|APPENDIX|Annex|ANNEX) (?:\d+|[A-Z])(?:\s*[:.\u2013-])?(?=\s|$)(?!\s+(?:of|to|in)\b))/u

/** Headings say their words; their numbers are computed, and would be printed twice. */
export const numberedHeadings: Check = {
  codes: ['typed-number'],
  examples: [
    {
      name: 'a heading in words',
      body: '## 24 hours to answer {#hours-to-answer}\n\nWords. {#words}',
      found: [],
    },
    {
      name: 'a time, a length, an appendix of another document',
      body: '## 9.00 - 9.15 Registration {#registration}\n\nWords. {#words}\n\n## 1.5 metres {#metres}\n\nMore. {#more}\n\n## Annex B of the guidance {#annex-b}\n\nLess. {#less}',
      found: [],
    },
    {
      name: 'a number',
      body: '## «4.» Scope {#scope}\n\nWords. {#words}',
      found: ['typed-number'],
    },
    {
      name: 'a label',
      body: '## «Appendix A:» Form {#form .appendix}\n\nWords. {#words}',
      found: ['typed-number'],
    },
  ],
  find: (entry: LibraryPolicy) =>
    sectionsOf(entry.policy.blocks).flatMap(({ section }) => {
      const text = textOf(section.title)
      const words = TYPED.exec(text)?.[0]
      if (words === undefined) return []
      const help = /^\d/.test(words)
        ? 'take it away; `numbering: { sections: decimal }` in the front matter prints it'
        : 'take it away, and write `.appendix` after the id of the heading; `numbering` says how appendices are counted'
      return [
        diagnostic(
          'typed-number',
          wordsPlace(entry, section.place, { text, words, index: 0 }),
          `the number \`${words}\` is typed by hand`,
          { help, clause: section.id },
        ),
      ]
    }),
}
