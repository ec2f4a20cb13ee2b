import type { PairPage } from '../compare/pair-page.ts'

/**
 * Two policies beside each other as a Word file: what differs, what only one has, then a table of two columns. `date` is the
 * instant of the document. Same input, same bytes. What makes the file is fetched only when the first one is asked for.
 */
export async function renderPairWord(page: PairPage, date: string): Promise<Uint8Array> {
  const { pairFile } = await import('./pair-file.ts')
  return pairFile(page, date)
}
