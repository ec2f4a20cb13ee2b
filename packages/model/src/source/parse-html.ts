import type { Html, PhrasingContent } from 'mdast'
import { firstLineOf, spanOf, type Reader } from './reader.ts'

/** Reports a block of HTML. Words inside it are kept by the fix; what nobody reads is taken away. */
export function reportHtmlBlock(node: Html, reader: Reader): void {
  const words = node.value
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi, '')
    .trim()
  const span = firstLineOf(reader, node)
  if (words === '')
    reader.report('inline-html', span, 'HTML in the text', {
      help: 'take it away; a policy holds words, lists, tables and forms',
      fix: { span: spanOf(node), text: '' },
    })
  else if (/[\r\n]/.test(words))
    reader.report('inline-html', span, 'HTML in the text', {
      help: 'take the tags away and leave the words',
    })
  else
    reader.report('inline-html', span, 'HTML in the text', {
      help: `write only the words: \`${words}\``,
      fix: { span: spanOf(node), text: words },
    })
}

/** A map, for a tag may be called `constructor`. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
])

/**
 * Reports HTML inside a line, an opening and its closing tag as one.
 * Returns the index of the closing tag, or the same index where there is none.
 */
export function reportHtml(
  nodes: readonly PhrasingContent[],
  index: number,
  reader: Reader,
): number {
  const node = nodes[index] as Html
  const name = /^<([a-z][\w-]*)/i.exec(node.value)?.[1]?.toLowerCase()
  const last =
    name === undefined
      ? -1
      : nodes.findIndex(
          (other, at) =>
            at > index &&
            other.type === 'html' &&
            new RegExp(`^</${name}\\s*>$`, 'i').test(other.value),
        )
  const closing = nodes[last]
  if (name === undefined || !closing) {
    reportTag(node, reader)
    return index
  }
  const mark = MARKS.get(name) ?? ''
  const span = { start: spanOf(node).start, end: spanOf(closing).end }
  const written = `${mark}${reader.text.slice(spanOf(node).end, spanOf(closing).start).trim()}${mark}`
  reader.report('inline-html', span, `HTML \`${node.value}\` in the text`, {
    help: `write \`${written}\``,
    fix: { span, text: written },
  })
  return last
}

function reportTag(node: Html, reader: Reader): void {
  const span = spanOf(node)
  const glues =
    /\S/.test(reader.text.charAt(span.start - 1)) && /\S/.test(reader.text.charAt(span.end))
  reader.report('inline-html', span, `HTML \`${node.value}\` in the text`, {
    help: glues
      ? 'take it away and leave a space in its place'
      : 'take it away; a policy holds words, lists, tables and forms',
    fix: { span, text: glues ? ' ' : '' },
  })
}
