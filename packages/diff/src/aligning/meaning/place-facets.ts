import { wordsOfRow, type Row } from '@policy/model'
import { signsAbove } from '../../meaning/force.ts'
import type { SignChange } from '../../meaning/sign.ts'
import type { Facet, FacetKind } from './facet.ts'
import type { SignReaders } from './sign-readers.ts'
import type { Teller } from './tell-facet.ts'

const KINDS: Readonly<Partial<Record<SignChange['kind'], FacetKind>>> = {
  role: 'who',
  negation: 'direction',
  modal: 'force',
}

/** What stands above two clauses makes of them: whom their headings speak to, and how strong their lead-ins are. */
export function placeFacets(
  above: { readonly a: readonly Row[]; readonly b: readonly Row[] },
  signsOf: SignReaders,
  { a, b }: Teller,
): readonly Facet[] {
  return signsAbove(above.a, above.b, signsOf.a, signsOf.b).map((change): Facet => {
    const quotes = { a: wordsAbove(above.a, change.a), b: wordsAbove(above.b, change.b) }
    return {
      kind: KINDS[change.kind] ?? 'more',
      direction: 'different',
      sentence: `in ${a} it stands under ${quoted(quotes.a)}, in ${b} under ${quoted(quotes.b)}`,
      quotes,
      rules: { a: null, b: null },
    }
  })
}

/** The nearest heading or lead-in that has some words. */
function wordsAbove(above: readonly Row[], words: string | null): string | null {
  if (words === null) return null
  const row = above.findLast((each) => wordsOfRow(each).toLowerCase().includes(words))
  return row === undefined ? words : wordsOfRow(row).trim()
}

function quoted(words: string | null): string {
  return words === null ? 'nothing of the kind' : `“${words}”`
}
