import type { List as MdastList, ListItem } from 'mdast'
import { firstLineOf, lineStart, type Reader } from './reader.ts'

/** No list has as many items; a year, a postcode or a registration number does look like this. */
const HIGHEST_NUMBER = 99

/**
 * Words that Markdown reads as the number of an item: `2024. That was the year.` The number would be computed anew, and
 * the year be lost. So it is with a line right under a bullet that a word was parted onto.
 */
export function reportNumberWords(list: MdastList, reader: Reader): void {
  if (list.ordered !== true) return
  for (const [index, item] of list.children.entries()) {
    const { start, end } = firstLineOf(reader, item)
    const typed = /^(\d{1,9})[.)]/.exec(reader.text.slice(start, end))
    if (!typed) continue
    const number = Number(typed[1])
    if (
      number > HIGHEST_NUMBER ||
      (index === 0 && number !== 1 && isRightUnderWords(start, reader))
    )
      reportNumber(start, typed[0], reader)
  }
}

/** Whether the line above holds words of another block, with no empty line between. */
function isRightUnderWords(start: number, reader: Reader): boolean {
  const line = lineStart(start, reader)
  const above = reader.text.slice(0, line).replace(/\r?\n$|\r$/, '')
  const words = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1).trim()
  return words !== '' && reader.text.slice(line, start).trim() === '' && !words.startsWith('#')
}

function reportNumber(start: number, typed: string, reader: Reader): void {
  const escaped = typed.replace(/[.)]$/, '\\$&')
  reader.report(
    'typed-number',
    { start, end: start + typed.length },
    `\`${typed}\` is read as the number of a clause, which is computed anew`,
    {
      help: `if it belongs to the words, write \`${escaped}\`, or join the line to the one above; if it is a number, write \`1.\``,
      fix: { span: { start, end: start + typed.length }, text: escaped },
    },
  )
}

/** A bullet or number whose words begin a list of their own for Markdown: `- 2024. That was the year.`, `- - is a sign.` */
export function reportListInItem(item: ListItem, reader: Reader): boolean {
  const { start, end } = firstLineOf(reader, item)
  const inner = /^(?:[-*+]|\d{1,9}[.)])[ \t]+((?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S))/.exec(
    reader.text.slice(start, end),
  )
  const sign = inner?.[1]
  if (inner === null || sign === undefined) return false
  const span = { start: start + inner[0].length - sign.length, end: start + inner[0].length }
  const escaped = sign.replace(/[-*+.)]$/, '\\$&')
  reader.report(
    'empty-block',
    span,
    `\`${sign}\` begins a list here, and its bullet has no words`,
    {
      help: `if it belongs to the words, write \`${escaped}\`; if not, write one of the two signs only`,
      fix: { span, text: escaped },
    },
  )
  return true
}
