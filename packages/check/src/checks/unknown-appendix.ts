import { clausesOf, diagnostic, sectionsOf, textOf, type LibraryPolicy } from '@policy/model'
import type { Check } from '../check.ts'

/** Words that speak of an appendix the document does not have. */
export const unknownAppendix: Check = {
  codes: ['unknown-appendix'],
  examples: [
    { name: 'an appendix that is there', body: 'The list is in Appendix 1. {#see}\n\n## The list {#list .appendix}\n\nWords. {#words}', found: [] },
    { name: 'an appendix that is not', body: '«The list is in Appendix 3. {#see}»\n\n## The list {#list .appendix}\n\nWords. {#words}', found: ['unknown-appendix'] },
  ],
  find: ({ policy }: LibraryPolicy) => {
    const appendices = sectionsOf(policy.blocks).map(({ section }) => section).filter((section) => section.role === 'appendix')
    const names = new Set(appendices.flatMap((section) => [section.number, section.prefix]).filter((name) => name !== null))
    return clausesOf(policy).flatMap((clause) => {
      const linked = new Set(clause.links.map((link) => textOf(link.content)))
      return [...clause.text.matchAll(/\b(appendix|annex)\s+(\d+|[A-Z])\b/gi)]
        .filter(([words, , name = '']) => !names.has(name) && !linked.has(words))
        .map(([words]) => {
          const help = appendices.length === 0 ? 'the document has no appendix: say what was meant' : `the appendices are ${appendices.map((each) => `\`${each.label}\``).join(', ')}`
          return diagnostic('unknown-appendix', clause.place, `the document has no \`${words}\``, { help, clause: clause.id })
        })
    })
  },
}
