import { textOf, wordsOfRow, type Row } from '@policy/model'

/** Letters of a clause by which a reader knows it. */
const BEGINNING = 80

/** How a heading or clause begins. */
export function beginningOf(row: Row, length: number = BEGINNING): string {
  return wordsBeginning(row.kind === 'heading' ? textOf(row.content) : wordsOfRow(row), length)
}

/** How some words begin: cut at a word, with a sign that more follows. */
export function wordsBeginning(words: string, length: number = BEGINNING): string {
  const text = words.trim()
  if (text.length <= length) return text.replace(/\s+/g, ' ')
  return `${text
    .slice(0, length)
    .replace(/\s+\S*$/, '')
    .replace(/\s+/g, ' ')} …`
}
