import { effectWords, type TopicClause } from '@policy/rules/topics'
import { typeset } from '../typeset.ts'

/** Address of the page of a policy, seen from the page that is made; empty where there is none. */
export type PolicyHref = (policy: string) => string

/** The words of a clause, where they stand, and a link to it in the page of its policy. */
export function quoteOf(each: TopicClause, href: string): object {
  const { clause, number, section, under, quote, reading } = each
  return {
    does: effectWords(each),
    under: under.length === 0 ? '' : typeset(under.at(-1) ?? ''),
    quote: typeset(quote),
    where: typeset(whereWords(number, section, clause)),
    href: href === '' ? '' : `${href}#${clause}`,
    reading: reading === undefined ? '' : typeset(`${reading.note} (${reading.status})`),
  }
}

function whereWords(number: string | null, section: string | null, clause: string): string {
  if (number === null) return section ?? clause
  return section === null ? `clause ${number}` : `clause ${number}, ${section}`
}
