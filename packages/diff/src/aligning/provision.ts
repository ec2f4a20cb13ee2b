import { wordsOfRow, type Row } from '@policy/model'
import { ancestorsIn } from '../ancestors.ts'
import { wordBag, type WordBag } from '../pairing/word-bag.ts'
import { isOfFront } from '../version.ts'
import { neutralReader, tellingWords } from './neutral-words.ts'
import { termReader } from './rule-terms.ts'
import type { Shared, Side } from './side.ts'

/** A clause as it is held against those of another trust. */
export interface Provision {
  readonly row: Row
  /** Place among the clauses of its document. */
  readonly at: number
  /** Its words without the trust's own: clauses with the same say the same. */
  readonly key: string
  readonly bag: WordBag
  /** Words that tell something: its own, those of the lead-ins too, and those of the headings. */
  readonly own: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** What its rules speak of. */
  readonly terms: ReadonlySet<string>
  /** What it is about, wider matters too; and the main one. */
  readonly matters: ReadonlySet<string>
  readonly main: string | undefined
}

/** The clauses of one side, in order. */
export function provisionsOf(side: Side, { roles, words, matters }: Shared): readonly Provision[] {
  const neutral = neutralReader(side.trust, roles)
  const terms = termReader(words)
  const above = ancestorsIn(side.rows)
  const rules = Map.groupBy(side.rules, ({ clause }) => clause)
  const wordsOf = (row: Row): readonly string[] => neutral(wordsOfRow(row))
  const telling = (rows: readonly Row[]): ReadonlySet<string> => tellingWords(rows.flatMap(wordsOf))
  const clauses = side.rows.filter((row) => row.kind !== 'heading' && !isOfFront(row))
  return clauses.map((row, at): Provision => {
    const own = wordsOf(row)
    const [headings, leadIns] = [
      above(row).filter(({ kind }) => kind === 'heading'),
      above(row).filter(({ kind }) => kind !== 'heading'),
    ]
    const about = side.about.get(row.id) ?? []
    return {
      row,
      at,
      key: own.join(' '),
      bag: wordBag(own.join(' ')),
      own: tellingWords(own),
      whole: telling([...leadIns, row]),
      titles: telling(headings),
      terms: new Set((rules.get(row.id) ?? []).flatMap(terms)),
      matters: new Set(about.flatMap((matter) => withWider(matter, matters))),
      main: about[0],
    }
  })
}

/** A matter and what it is a narrower kind of. */
function withWider(matter: string, matters: Shared['matters']): readonly string[] {
  const found = new Set<string>()
  let at: string | undefined = matter
  while (at !== undefined && !found.has(at)) {
    found.add(at)
    at = matters[at]?.broader
  }
  return [...found]
}
