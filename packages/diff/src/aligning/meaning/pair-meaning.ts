import { rolesInWords, type Library, type Row } from '@policy/model'
import { taxonomyOf, type Rule } from '@policy/rules'
import { ancestorsIn } from '../../ancestors.ts'
import { roleWords } from '../../meaning/role-words.ts'
import { signReader } from '../../meaning/signs-of.ts'
import { likeness, wordBag } from '../../pairing/word-bag.ts'
import { shownWords, type Side } from '../side.ts'
import { ruleComparer, type RuleComparer } from './compare-rules.ts'
import { namedFacets } from './named-facets.ts'
import { placeFacets } from './place-facets.ts'
import type { SignReaders } from './sign-readers.ts'
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
  { roles, words }: Pick<Library, 'roles' | 'words'>,
): MeaningReader {
  const readers: NeutralReaders = { a: a.neutral, b: b.neutral }
  const signsOf: SignReaders = {
    a: signReader(roleWords(roles, [a.trust])),
    b: signReader(roleWords(roles, [b.trust])),
  }
  const comparer: RuleComparer = ruleComparer(a.ruleSet, b.ruleSet, words)
  const teller = tellerFor(a, b, { roles, words })
  const [aboveA, aboveB] = [ancestorsIn(a.rows), ancestorsIn(b.rows)]
  const [rulesA, rulesB] = [
    Map.groupBy(a.rules, ({ clause }) => clause),
    Map.groupBy(b.rules, ({ clause }) => clause),
  ]
  return (as, bs) => {
    const [x, y] = [as[0], bs[0]]
    if (x === undefined || y === undefined) throw new Error('the meaning of nothing')
    const [textA, textB] = [wordsOf(as, a), wordsOf(bs, b)]
    const [wordsA, wordsB] = [readers.a(textA).join(' '), readers.b(textB).join(' ')]
    const place = placeFacets({ a: aboveA(x), b: aboveB(y) }, signsOf, teller)
    const compared = comparer.compare(rulesOf(as, rulesA), rulesOf(bs, rulesB))
    if (wordsA === wordsB) return told(place, 'The same words.', null)
    if (likeness(wordBag(wordsA), wordBag(wordsB)) < SAME_STOCK)
      return topicMeaning(compared, comparer, teller)
    const edits = wordEdits(textA, textB, readers)
    if (edits.some(isRewritten)) return topicMeaning(compared, comparer, teller)
    const named = namedFacets({ a: signsOf.a(textA), b: signsOf.b(textB) }, compared, teller)
    const others = [...named, ...place]
    return wordedMeaning({ edits, others, compared, comparer, signsOf, teller })
  }
}

function wordsOf(rows: readonly Row[], side: Side): string {
  return rows
    .map((row) =>
      shownWords(row, side)
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

function tellerFor(a: Side, b: Side, { roles, words }: Pick<Library, 'roles' | 'words'>): Teller {
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
