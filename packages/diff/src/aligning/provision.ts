import { wordsOfRow, type MattersContent, type Row } from '@policy/model'
import type { Rule, Vocabulary } from '@policy/rules'
import { ancestorsIn } from '../ancestors.ts'
import { wordBag, type WordBag } from '../pairing/word-bag.ts'
import { isOfFront } from '../version.ts'
import { tellingWords, type NeutralReader } from './neutral-words.ts'
import { termReader } from './rule-terms.ts'

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

/** What was read of one policy. */
export interface Read {
  readonly rows: readonly Row[]
  readonly rules: readonly Rule[]
  readonly about: ReadonlyMap<string, readonly string[]>
  readonly neutral: NeutralReader
}

/** The clauses of one policy, in order. */
export function provisionsOf(
  { rows, rules: all, about: matterIds, neutral }: Read,
  { words, matters }: { readonly words: Vocabulary; readonly matters: MattersContent },
): readonly Provision[] {
  const terms = termReader(words)
  const above = ancestorsIn(rows)
  const rules = Map.groupBy(all, ({ clause }) => clause)
  const wordsOf = (row: Row): readonly string[] => neutral(wordsOfRow(row))
  const telling = (some: readonly Row[]): ReadonlySet<string> => tellingWords(some.flatMap(wordsOf))
  const clauses = rows.filter((row) => row.kind !== 'heading' && !isOfFront(row))
  return clauses.map((row, at): Provision => {
    const [headings, leadIns] = [
      above(row).filter(({ kind }) => kind === 'heading'),
      above(row).filter(({ kind }) => kind !== 'heading'),
    ]
    // A form has no words of its own: it goes by its heading.
    const own = row.kind === 'form' ? headings.slice(-1).flatMap(wordsOf) : wordsOf(row)
    const about = matterIds.get(row.id) ?? []
    return {
      row,
      at,
      key: own.join(' '),
      bag: wordBag(own.join(' ')),
      own: tellingWords(own),
      whole: telling([...leadIns, row]),
      titles: telling(headings),
      terms: new Set((rules.get(row.id) ?? []).flatMap((rule) => [...terms(rule)])),
      matters: new Set(about.flatMap((matter) => withWider(matter, matters))),
      main: about[0],
    }
  })
}

/** A matter and what it is a narrower kind of. */
function withWider(matter: string, matters: MattersContent): readonly string[] {
  const found = new Set<string>()
  let at: string | undefined = matter
  while (at !== undefined && !found.has(at)) {
    found.add(at)
    at = matters[at]?.broader
  }
  return [...found]
}
