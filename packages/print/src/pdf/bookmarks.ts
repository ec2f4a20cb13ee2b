import { PDFDict, PDFHexString, PDFName, PDFNumber } from 'pdf-lib'
import type { PDFDocument } from 'pdf-lib'
import { PrintError } from '../print-error.ts'
import { dictionaryOf, textOf } from './pdf-objects.ts'

/**
 * Give each bookmark the words of its heading, and show the first two levels of them.
 *
 * Chromium loses the space at which a line of a heading ends.
 *
 * Throws `PrintError` (`print-failed`) where a bookmark says its heading twice: Chromium paints a heading that lands first on a page on the page before too,
 * unless it has some padding above.
 */
export function settleBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const { context, catalog } = document
  const root = dictionaryOf(context, catalog.get(PDFName.of('Outlines')))
  if (root === undefined) return
  const words = Map.groupBy(headings, lettersOf)
  let shown = 0
  for (const { item, depth } of items(root)) {
    const title = textOf(context, item.get(PDFName.of('Title'))) ?? ''
    item.set(PDFName.of('Title'), PDFHexString.fromText(titleOf(title, words)))
    const below = [...children(item)].length
    if (below > 0) item.set(PDFName.of('Count'), PDFNumber.of(depth === 1 ? below : -below))
    if (depth <= 2) shown += 1
  }
  root.set(PDFName.of('Count'), PDFNumber.of(shown))
}

/** Headings of the same letters are taken in order: they may differ in spaces and capitals. */
function titleOf(title: string, words: ReadonlyMap<string, string[]>): string {
  const letters = lettersOf(title)
  const own = words.get(letters)
  const heading = own !== undefined && own.length > 1 ? own.shift() : own?.[0]
  if (heading !== undefined) return heading
  const half = letters.slice(0, letters.length / 2)
  if (half !== '' && half + half === letters && words.has(half))
    throw new PrintError(
      'print-failed',
      `the bookmark “${title}” says its heading twice`,
      'give headings some room above in the style sheet: `padding-top: 0.25em`',
    )
  return title
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

function* items(
  node: PDFDict,
  depth = 1,
): Iterable<{ readonly item: PDFDict; readonly depth: number }> {
  for (const item of children(node)) {
    yield { item, depth }
    yield* items(item, depth + 1)
  }
}

function* children(node: PDFDict): Iterable<PDFDict> {
  let next = node.lookupMaybe(PDFName.of('First'), PDFDict)
  while (next !== undefined) {
    yield next
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
}
