import type { Link as MdastLink, PhrasingContent } from 'mdast'
import type { Inline } from '../inline.ts'
import { spanOf, type Reader } from './reader.ts'

/**
 * Inlines of a block up to `end`, where its mark begins.
 * What a policy cannot hold is reported and left out.
 */
export function parseInline(nodes: readonly PhrasingContent[], end: number, reader: Reader): readonly Inline[] {
  const content = nodes.filter((node) => spanOf(node).start < end).flatMap((node) => parseOne(node, end, reader))
  return trimmed(merged(content))
}

function parseOne(node: PhrasingContent, end: number, reader: Reader): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return textUpTo(node.value, spanOf(node).end > end, reader, node)
    case 'emphasis':
      return [{ kind: 'emphasis', content: inner(node.children, reader) }]
    case 'strong':
      return [{ kind: 'strong', content: inner(node.children, reader) }]
    case 'link':
      return [parseLink(node, reader)]
    case 'html':
      reader.report('inline-html', spanOf(node), `HTML \`${node.value}\` in the text`, {
        help: 'take it away; write `*words*` for emphasis and `**words**` for strong words',
        fix: { span: spanOf(node), text: '' },
      })
      return []
    default:
      reader.report('unsupported-markdown', spanOf(node), `${UNSUPPORTED[node.type] ?? 'this kind of Markdown'} cannot stand in a policy`, { help: UNSUPPORTED_HELP[node.type] ?? 'write plain words' })
      return []
  }
}

const UNSUPPORTED: Readonly<Record<string, string>> = {
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'code',
  break: 'a line break',
  linkReference: 'a link by reference',
  footnoteReference: 'a footnote',
}

const UNSUPPORTED_HELP: Readonly<Record<string, string>> = {
  image: 'say in words what it shows; logos belong in the brand folder',
  inlineCode: 'take the backticks away',
  break: 'end the paragraph with an empty line, or go on in the same line',
  linkReference: 'write `[words](address)`',
}

/** Text of a node; where the mark stands inside it, only what is before the mark. */
function textUpTo(value: string, holdsMark: boolean, reader: Reader, node: PhrasingContent): readonly Inline[] {
  const words = (holdsMark ? value.replace(/[ \t]*\{#[^{}\r\n]*\}[ \t]*$/, '').replace(/[ \t]*\{#[^{}\r\n]*\}[ \t]*$/, '') : value).replace(/[ \t]*\r?\n[ \t]*/g, ' ')
  const stray = /\{#[^{}]*\}/.exec(words)
  if (stray) {
    const { start } = spanOf(node)
    const at = reader.text.indexOf(stray[0], start)
    const span = { start: at, end: at + stray[0].length }
    reader.report('misplaced-mark', span, `the mark \`${stray[0]}\` stands in the middle of a block`, {
      help: 'a mark stands at the end of its block; take it away here, or end the paragraph after it with an empty line',
      fix: { span: { start: reader.text.charAt(at - 1) === ' ' ? at - 1 : at, end: span.end }, text: '' },
    })
  }
  return words === '' ? [] : [{ kind: 'text', text: words }]
}

function inner(children: readonly PhrasingContent[], reader: Reader): readonly Inline[] {
  return merged(children.flatMap((child) => parseOne(child, Number.MAX_SAFE_INTEGER, reader)))
}

function parseLink(node: MdastLink, reader: Reader): Inline {
  const span = spanOf(node)
  const target = node.url === '' ? '#' : node.url
  if (!/^(?:#|https?:\/\/|mailto:)/i.test(target)) {
    reader.report('unsafe-link', span, `a link cannot lead to \`${node.url}\``, { help: 'link to `#clause-id`, or to an address that begins with `https://` or `mailto:`' })
  }
  return { kind: 'link', target, content: inner(node.children, reader), place: reader.placeOf(span) }
}

/** Neighbouring runs of words as one, so that what reads the same is the same. */
function merged(content: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const each of content) {
    const last = out.at(-1)
    if (each.kind === 'text' && last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + each.text }
    else out.push(each)
  }
  return out
}

function trimmed(content: readonly Inline[]): readonly Inline[] {
  return content
    .map((each, index) => {
      if (each.kind !== 'text') return each
      const start = index === 0 ? each.text.trimStart() : each.text
      return { kind: 'text' as const, text: index === content.length - 1 ? start.trimEnd() : start }
    })
    .filter((each) => each.kind !== 'text' || each.text !== '')
}
