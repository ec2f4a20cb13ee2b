import type { MarkedRow } from '@policy/model'
import type { WordAbout } from './word-about.ts'

/**
 * A document as a Word file, numbered by Word; what was inserted or deleted stands in it as tracked changes.
 *
 * Accept all is the new document, reject all the old one. Same input, same bytes. What makes the file is fetched only
 * when the first one is asked for.
 */
export async function renderWord(
  rows: readonly MarkedRow[],
  about: WordAbout,
): Promise<Uint8Array> {
  const { wordFile } = await import('./word-file.ts')
  return wordFile(rows, about)
}
