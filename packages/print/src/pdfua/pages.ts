import type { PDFDict } from 'pdf-lib'
import { dictAt, dictOf, nameAt, resolve, treeLeaves, arrayAt } from './objects.ts'

/** A page of a PDF. */
export interface Page {
  /** 1 for the first. */
  readonly number: number
  readonly dict: PDFDict
  /** Fonts, pictures and property lists by the names that its content uses; of the page or from above it. */
  readonly resources: PDFDict | undefined
  /** Dictionaries of its annotations. */
  readonly annotations: readonly PDFDict[]
}

/** Pages in order. A tree that leads back into itself is followed once. */
export function pagesOf(catalog: PDFDict): readonly Page[] {
  return treeLeaves(dictAt(catalog, 'Pages'))
    .filter((node) => nameAt(node, 'Type') !== 'Pages')
    .map((dict, index) => ({
      number: index + 1,
      dict,
      resources: inherited(dict, 'Resources'),
      annotations: arrayAt(dict, 'Annots').flatMap(
        (each) => dictOf(resolve(each, dict.context)) ?? [],
      ),
    }))
}

/** What a page has, or else the nearest node above it. */
function inherited(page: PDFDict, key: string): PDFDict | undefined {
  const seen = new Set<PDFDict>()
  for (
    let node: PDFDict | undefined = page;
    node && !seen.has(node);
    node = dictAt(node, 'Parent')
  ) {
    const found = dictAt(node, key)
    if (found) return found
    seen.add(node)
  }
  return undefined
}
