import type { Definition, Link as MdastLink, PhrasingContent } from 'mdast'
import type { Inline } from '../inline.ts'
import { reportHtml } from './parse-html.ts'
import { spanOf, type Reader } from './reader.ts'
import { FOOTNOTE_HELP, reportStraySigns } from './stray-signs.ts'
import { UNSEEN, withoutWordBreaks } from './unseen.ts'

/** Emphasis inside emphasis beyond which nobody can tell what is meant. */
const DEEPEST = 6

/**
 * Inlines of a block up to `end`, where its mark begins.
 * What a policy cannot hold is reported and left out.
 */
export function parseInline(
  nodes: readonly PhrasingContent[],
  end: number,
  reader: Reader,
): readonly Inline[] {
  return trimmed(
    merged(
      parseAll(
        nodes.filter((node) => spanOf(node).start < end),
        end,
        reader,
        0,
      ),
    ),
  )
}

function parseAll(
  nodes: readonly PhrasingContent[],
  end: number,
  reader: Reader,
  depth: number,
): readonly Inline[] {
  const out: Inline[] = []
  let closing = -1
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') out.push(...parseOne(node, end, reader, depth))
    else if (index !== closing) closing = reportHtml(nodes, index, reader)
  }
  return out
}

function parseOne(
  node: PhrasingContent,
  end: number,
  reader: Reader,
  depth: number,
): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return textUpTo(node.value, end, reader, node)
    case 'emphasis':
    case 'strong':
      if (depth < DEEPEST)
        return [{ kind: node.type, content: inner(node.children, reader, depth + 1) }]
      reader.report(
        'nesting-too-deep',
        spanOf(node),
        'emphasis stands inside emphasis too deep to be read',
        { help: 'take the inner stars away' },
      )
      return []
    case 'link':
      return [parseLink(node, reader, depth)]
    default:
      reportUnsupported(node, reader)
      return []
  }
}

function inner(
  children: readonly PhrasingContent[],
  reader: Reader,
  depth: number,
): readonly Inline[] {
  return merged(parseAll(children, Number.MAX_SAFE_INTEGER, reader, depth))
}

function reportUnsupported(node: PhrasingContent, reader: Reader): void {
  const span = spanOf(node)
  const report = (
    name: string,
    help: string,
    fix?: { readonly span: typeof span; readonly text: string },
  ): void =>
    reader.report('unsupported-markdown', span, `${name} cannot stand in a policy`, {
      help,
      ...(fix ? { fix } : {}),
    })
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return report('a picture', 'say in words what it shows')
    case 'inlineCode':
      return report('code', `take the backticks away: write \`${node.value}\``, {
        span,
        text: node.value,
      })
    case 'break': {
      const blank = /^[ \t]*/.exec(reader.text.slice(span.end))?.[0].length ?? 0
      return report(
        'a line break',
        'take it away and go on in the same line, or end the paragraph with an empty line',
        { span: { start: span.start, end: span.end + blank }, text: ' ' },
      )
    }
    case 'linkReference': {
      const url = reader.definitions.get(node.identifier)?.url
      if (node.identifier.startsWith('^') || url === undefined)
        return report('a footnote', FOOTNOTE_HELP)
      const last = node.children.at(-1)
      const words = last ? reader.text.slice(span.start + 1, spanOf(last).end) : ''
      return report('a link by reference', `write \`[${words}](${url})\``, {
        span,
        text: `[${words}](${url})`,
      })
    }
    default:
      return report('this kind of Markdown', 'write plain words')
  }
}

/** Definitions of links that nothing uses any more; one that is used is reported where it is used. */
export function reportDefinition(node: Definition, reader: Reader): void {
  if (node.identifier.startsWith('^'))
    reader.report('unsupported-markdown', spanOf(node), 'a footnote cannot stand in a policy', {
      help: FOOTNOTE_HELP,
    })
  else if (!reader.references.has(node.identifier))
    reader.report(
      'unsupported-markdown',
      spanOf(node),
      'an address without its link cannot stand in a policy',
      {
        help: 'take it away; a link is written `[words](address)`',
        fix: { span: spanOf(node), text: '' },
      },
    )
}

/** Text of a node; where the mark stands inside it, only what is before the mark. */
function textUpTo(
  value: string,
  end: number,
  reader: Reader,
  node: PhrasingContent,
): readonly Inline[] {
  const span = spanOf(node)
  const mark = reader.text.slice(Math.min(end, span.end), span.end).trimStart()
  const before =
    mark === ''
      ? value
      : value.endsWith(mark)
        ? value.slice(0, value.length - mark.length)
        : value.slice(0, Math.max(0, value.lastIndexOf('{#')))
  reportStraySigns({ start: span.start, end: Math.min(end, span.end) }, reader)
  const words = withoutWordBreaks(before)
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index, all) => (index < all.length - 1 ? line.trimEnd() : line))
    .join(' ')
  return words === '' ? [] : [{ kind: 'text', text: words }]
}

/** A clause, a page with its host, or an e-mail address. */
const TARGET = /^(?:#|https?:\/\/[^\s/?#]|mailto:[^@?]+@[^@?]+)/i

function parseLink(node: MdastLink, reader: Reader, depth: number): Inline {
  const span = spanOf(node)
  const target = node.url === '' ? '#' : node.url
  const content = inner(node.children, reader, depth)
  if (UNSEEN.test(target))
    reader.report('unseen-character', span, 'a link holds a character that nobody sees', {
      help: 'type the address anew',
    })
  else if (!TARGET.test(target)) reportTarget(node, reader)
  else if (typeof node.title === 'string') {
    const written = `${reader.text.slice(span.start, targetOf(node, reader).end)})`
    reader.report('unsupported-markdown', span, 'a title of a link cannot stand in a policy', {
      help: `write \`${written}\``,
      fix: { span, text: written },
    })
  } else if (node.children.length === 0)
    reader.report('unsupported-markdown', span, 'a link without words', {
      help: 'write its words between the brackets, or take it away',
      fix: { span, text: '' },
    })
  return { kind: 'link', target, content, place: reader.placeOf(span) }
}

/** Where the target of a link stands; the whole link where it is written in another way. */
function targetOf(
  node: MdastLink,
  reader: Reader,
): { readonly start: number; readonly end: number } {
  const { start, end } = spanOf(node)
  const last = node.children.at(-1)
  const at = reader.text.indexOf(node.url, last ? spanOf(last).end : start)
  return node.url === '' || at < 0 || at + node.url.length > end
    ? { start, end }
    : { start: at, end: at + node.url.length }
}

function reportTarget(node: MdastLink, reader: Reader): void {
  const span = targetOf(node, reader)
  const meant = /^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net)(?:\/|$)/i.test(node.url)
    ? `https://${node.url}`
    : /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(node.url)
      ? `mailto:${node.url}`
      : /^[a-z][a-z0-9-]*$/.test(node.url)
        ? `#${node.url}`
        : undefined
  const begun = /^(?:https?:\/\/|mailto:)/i.exec(node.url)?.[0]
  const help =
    begun !== undefined
      ? `write the whole address behind \`${begun}\``
      : meant === undefined
        ? 'link to `#clause-id`, or to an address that begins with `https://` or `mailto:`'
        : `write \`${meant}\``
  reader.report('unsafe-link', span, `a link cannot lead to \`${node.url}\``, {
    help,
    ...(meant === undefined ? {} : { fix: { span, text: meant } }),
  })
}

/** Neighbouring runs of words as one, so that what reads the same is the same. */
function merged(content: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const each of content) {
    const last = out.at(-1)
    if (each.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + each.text }
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
