import { rolesInWords, wordsOfRow, type RolesContent, type Row } from '@policy/model'
import { taxonomyOf, type Rule } from '@policy/rules'
import { ancestorsIn } from '../../ancestors.ts'
import { signReader, type SignReader } from '../../meaning/signs-of.ts'
import { likeness, wordBag } from '../../pairing/word-bag.ts'
import { neutralReader } from '../neutral-words.ts'
import type { Shared, Side } from '../side.ts'
import { ruleComparer, type RuleComparer } from './compare-rules.ts'
import { namedFacets } from './named-facets.ts'
import { placeFacets } from './place-facets.ts'
import type { Teller } from './tell-facet.ts'
import { told, type PairMeaning } from './told.ts'
import { topicMeaning } from './topic-meaning.ts'
import { wordEdits, type NeutralReaders, type WordEdit } from './word-edits.ts'
import { wordedMeaning } from './worded-meaning.ts'

/** Compares the meaning of two clauses; of several where one side says in parts what the other says at once. */
export type MeaningReader = (as: readonly Row[], bs: readonly Row[]) => PairMeaning

/** Share of words from which two clauses are the same provision put otherwise: then what was put otherwise is what differs. */
const SAME_STOCK = 0.5

/** A reader for two policies. Words are believed before rules: two people may have read the same words in different terms. */
export function meaningReader(
  a: Side,
  b: Side,
  shared: Shared,
  roles: RolesContent,
): MeaningReader {
  const readers: NeutralReaders = {
    a: neutralReader(a.trust, shared.roles),
    b: neutralReader(b.trust, shared.roles),
  }
  const signsOf: SignReader = signReader(shared.roles)
  const comparer: RuleComparer = ruleComparer(a.ruleSet, b.ruleSet, shared.words)
  const teller = tellerFor(a, b, shared, roles)
  const [aboveA, aboveB] = [ancestorsIn(a.rows), ancestorsIn(b.rows)]
  const [rulesA, rulesB] = [
    Map.groupBy(a.rules, ({ clause }) => clause),
    Map.groupBy(b.rules, ({ clause }) => clause),
  ]
  return (as, bs) => {
    const [x, y] = [as[0], bs[0]]
    if (x === undefined || y === undefined) throw new Error('the meaning of nothing')
    const [textA, textB] = [wordsOf(as), wordsOf(bs)]
    const [wordsA, wordsB] = [readers.a(textA).join(' '), readers.b(textB).join(' ')]
    const place = placeFacets({ a: aboveA(x), b: aboveB(y) }, signsOf, teller)
    const compared = comparer.compare(rulesOf(as, rulesA), rulesOf(bs, rulesB))
    if (wordsA === wordsB) return told(place, 'The same words.', null)
    if (likeness(wordBag(wordsA), wordBag(wordsB)) < SAME_STOCK)
      return topicMeaning(compared, comparer, teller)
    const edits = wordEdits(textA, textB, readers)
    if (edits.some(isRewritten)) return topicMeaning(compared, comparer, teller)
    const named = namedFacets({ a: signsOf(textA), b: signsOf(textB) }, compared, teller)
    const others = [...named, ...place]
    return wordedMeaning({ edits, others, compared, comparer, signsOf, teller })
  }
}

function wordsOf(rows: readonly Row[]): string {
  return rows
    .map((row) =>
      wordsOfRow(row)
        .trim()
        .replace(/(?<![.!?:;])$/, '.'),
    )
    .join(' ')
}

function rulesOf(
  rows: readonly Row[],
  byClause: ReadonlyMap<string, readonly Rule[]>,
): readonly Rule[] {
  return rows.flatMap(({ id }) => byClause.get(id) ?? [])
}

/** Words on both sides from which a phrase was not put otherwise, but said anew. */
const REWRITTEN = 12

function isRewritten({ a, b }: WordEdit): boolean {
  const count = (words: string | null): number => words?.split(' ').length ?? 0
  return Math.min(count(a), count(b)) > REWRITTEN
}

function tellerFor(a: Side, b: Side, { words }: Shared, roles: RolesContent): Teller {
  const taxonomy = taxonomyOf(words.roles)
  return {
    a: shortName(a.trust.id),
    b: shortName(b.trust.id),
    rolesOfA: (ids) => rolesInWords(ids, taxonomy, a.trust, roles),
    rolesOfB: (ids) => rolesInWords(ids, taxonomy, b.trust, roles),
    words,
  }
}

/** What a trust is called in a sentence: `thinking-schools` is Thinking Schools. */
export function shortName(trust: string): string {
  return trust
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
}
