import type { Document, Element } from '@xmldom/xmldom'
import { foldText } from '@policy/model'
import { bodyOf, childrenOf, within, wordsIn, type Decision, decided } from './word-file.ts'
import { numbersOf } from './word-numbers.ts'

/** What a document prints of one clause: all that follows its bookmark, up to the next one. */
export interface PrintedClause {
  /** Name of the bookmark. */
  readonly name: string
  readonly words: string
  readonly number: string | null
  /** Paragraphs and tables that it takes. */
  readonly blocks: number
}

/** Clauses of a document with every change decided, in order. Contents and what stands before the first clause are left out. */
export function clausesIn(
  parts: ReadonlyMap<string, string>,
  decision: Decision = 'accept',
): readonly PrintedClause[] {
  const document = decided(parts, decision)
  const numbers = numbersOf(document, parts)
  const clauses: { name: string; words: string; number: string | null; blocks: number }[] = []
  for (const block of blocksOf(document)) {
    const names = within(block, 'w:bookmarkStart')
      .map((each) => each.getAttribute('w:name') ?? '')
      .filter((name) => name !== '_body')
    const number = numbers.get(block) ?? null
    const words = tidy(wordsIn(block))
    const last = clauses.at(-1)
    // A form and its first part begin at the same words, which are the part's.
    if (names.length > 0)
      for (const [index, name] of names.entries())
        clauses.push({
          name,
          words: index === names.length - 1 ? words : '',
          number: index === names.length - 1 ? number : null,
          blocks: index === names.length - 1 ? 1 : 0,
        })
    else if (last) {
      last.words = `${last.words} ${words}`.trim()
      last.blocks += 1
    }
  }
  return clauses
}

/** Paragraphs and tables of the body, without the contents and the lines that only part things. */
export function blocksOf(document: Document): readonly Element[] {
  return childrenOf(bodyOf(document)).filter(
    (block) =>
      block.tagName === 'w:tbl' ||
      (block.tagName === 'w:p' && !/^(?:TOC\d|ContentsHeading|TableEnd)$/.test(styleOf(block))),
  )
}

/** Style of a paragraph. */
export function styleOf(block: Element): string {
  return within(block, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''
}

/** Words without boxes to tick. */
function tidy(words: string): string {
  return foldText(words.replace(/[\u2610\u25CB]/g, ' ').replace(/Yes\s*\/\s*No/, 'Yes/No'))
}
