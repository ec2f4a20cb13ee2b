import { publishedWords, type Repair } from '@policy/model'

/** Kinds that keep every letter and may part or join words. A move takes its words along whole. */
const RESHAPING: ReadonlySet<Repair['kind']> = new Set(['join', 'split', 'nest', 'mark'])

/** Words more (or, negative, fewer) that repairs make of the same letters. */
export function reshapedBy(repairs: readonly Repair[]): number {
  return repairs
    .filter(({ kind }) => RESHAPING.has(kind))
    .reduce(
      (sum, { before, after }) =>
        sum + publishedWords(after ?? '').length - publishedWords(before).length,
      0,
    )
}
