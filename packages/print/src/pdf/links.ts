import { PDFDict, PDFHexString, PDFName } from 'pdf-lib'
import type { PDFDocument } from 'pdf-lib'
import { annotationsOf } from './annotations.ts'
import { textOf } from './pdf-objects.ts'

/** What links say of where they lead. */
export interface LinkWords {
  /** Words of a target inside the document, by its fragment. */
  readonly inside: ReadonlyMap<string, string>
  /** Words of a link that leads out, by its URL. */
  readonly outside: ReadonlyMap<string, string>
}

const longest = 100

/** Say in words where each link leads (ISO 14289-1, 7.18.5 test 2). */
export function describeLinks(document: PDFDocument, words: LinkWords): void {
  for (const { dict } of annotationsOf(document, 'Link')) {
    dict.set(PDFName.of('Contents'), PDFHexString.fromText(contentsOf(document, dict, words)))
  }
}

function contentsOf({ context }: PDFDocument, link: PDFDict, words: LinkWords): string {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict)
  const url = textOf(context, action?.get(PDFName.of('URI')))
  if (url !== undefined) return outer(url, words.outside.get(url) ?? '')
  const target = textOf(context, link.get(PDFName.of('Dest')))
  const found = target === undefined ? undefined : words.inside.get(target)
  return shortened(found ?? '') || 'Another place in this document'
}

function outer(url: string, words: string): string {
  if (words === '' || url.endsWith(words)) return `Link to ${url}`
  return `${shortened(words)}: ${url}`
}

/** At most so many letters, up to the end of a word. */
function shortened(words: string): string {
  if (words.length <= longest) return words
  const start = words.slice(0, longest)
  const end = start.lastIndexOf(' ')
  return `${(end > 0 ? start.slice(0, end) : start).toWellFormed()}…`
}
