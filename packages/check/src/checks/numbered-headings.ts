import { diagnostic, sectionsOf, textOf, type LibraryPolicy } from '@policy/model'
import type { Check } from '../check.ts'
import { wordsPlace } from '../words-place.ts'

/** `4. Scope`, `4.2 Scope`, `Appendix A: Scope`; but `24 hours` begins with a number that is none of ours. */
const TYPED =
  /^(?:\d+(?:\.\d+)+\.?|\d+[.)]|(?:Appendix|APPENDIX|Annex|ANNEX) (?:\d+|[A-Z])(?:\s*[:.\u2013-])?)(?=\s|$)/

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
