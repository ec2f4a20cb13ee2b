import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Identified } from '../identity.ts'

/** Ids beyond which nobody reads on. */
const MOST = 5

/** Says that a block lost its id where several blocks, or several ids, could be meant. */
export function lostId(block: Identified, candidates: readonly string[]): Diagnostic {
  const { form, at } = WHERE[block.kind]
  const shown = candidates.slice(0, MOST).map((id) => `\`${form(id)}\``)
  const more = candidates.length > MOST ? [`one of ${candidates.length - MOST} more`] : []
  const names = [...shown, ...more].join(' or ')
  return diagnostic(
    'lost-id',
    block.place,
    'this block lost its id, and more than one could be meant',
    { help: `write ${names} ${at}, whichever it was; write a new id on what is new` },
  )
}

interface Where {
  readonly form: (id: string) => string
  readonly at: string
}

const mark = (id: string): string => `{#${id}}`

/** How an id is written, by what it stands on. */
const WHERE: Readonly<Record<Identified['kind'], Where>> = {
  section: { form: mark, at: 'at its end' },
  paragraph: { form: mark, at: 'at its end' },
  item: { form: mark, at: 'at its end' },
  table: { form: mark, at: 'below it, after an empty line' },
  form: { form: mark, at: 'behind the word `form`' },
  field: { form: (id) => `id: ${id}`, at: 'as its first line' },
}
