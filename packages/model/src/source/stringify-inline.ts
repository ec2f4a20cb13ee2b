import type {
  Emphasis as MdastEmphasis,
  Link as MdastLink,
  Paragraph,
  PhrasingContent,
  Strong,
} from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Inline } from '../inline.ts'
import { hasInlineSlip } from './inline-slips.ts'
import { readMarkdown } from './read-markdown.ts'
import { spanOf } from './reader.ts'
import { startsWithSlip, withoutSlips } from './source-slips.ts'

/** Whether some Markdown on a line reads back as exactly these inlines. */
type ReadsBack = (markdown: string) => boolean

/** What stands around the words on their line: a bullet or hashes before them, or the bars of a table. */
export type Around = '' | '- ' | '1. ' | `${string}# ` | 'cell'

/**
 * Markdown of a block's words, on one line, with as few escapes as read back the same.
 * `mark` is what will stand behind them, the space before it included: `[Headteacher]:` is words, but with anything behind it the address of a link.
 */
export function stringifyInline(
  content: readonly Inline[],
  around: Around = '',
  mark = '',
): string {
  if (content.length === 0) return ''
  const starts =
    around === '' ? 'paragraph' : around === '- ' || around === '1. ' ? 'item' : 'nothing'
  const bare = write(content)
  if (isPlain(content) && !startsWithSlip(bare, starts)) return bare
  const wanted = shape(followed(content, mark))
  const reads: ReadsBack = (markdown) =>
    !startsWithSlip(markdown, starts) && readBack(lineOf(markdown + mark, around), mark) === wanted
  if (reads(bare)) return inCell(bare, around)
  return inCell(fewestEscapes(withoutSlips(safe(content), starts), reads), around)
}

/** A letter, then nothing that Markdown has a use for, on one line. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,.;:'"\u2018-\u201D()?%\u00A3/\u2013\u2014\u2026-]*(?<! )$/u

/** Words that can only read back as themselves, as most do: reading them costs a hundred times as much as looking at them. */
function isPlain(content: readonly Inline[]): boolean {
  const [only, ...others] = content
  return only?.kind === 'text' && others.length === 0 && PLAIN.test(only.text)
}

/** The same words with others behind them. */
function followed(content: readonly Inline[], more: string): readonly Inline[] {
  const last = content.at(-1)
  if (more === '') return content
  return last?.kind === 'text'
    ? [...content.slice(0, -1), { kind: 'text', text: last.text + more }]
    : [...content, { kind: 'text', text: more }]
}

function lineOf(markdown: string, around: Around): string {
  return around === 'cell' ? `| ${inCell(markdown, around)} |\n| - |\n` : `${around}${markdown}\n`
}

/** A bar inside a cell would end it, whatever else it stands in. */
function inCell(markdown: string, around: Around): string {
  return around === 'cell' ? markdown.replaceAll('|', '\\|') : markdown
}

/** What the text would be without any escape. */
function write(content: readonly Inline[]): string {
  return content
    .map((each) => {
      if (each.kind === 'text') return each.text
      const inside = write(each.content)
      if (each.kind === 'link') return `[${inside}](${each.target})`
      return each.kind === 'strong' ? `**${inside}**` : `*${inside}*`
    })
    .join('')
}

/** What the library writes: safe, with more escapes than are needed. */
const stringifier = unified()
  .use(remarkStringify, { emphasis: '*', strong: '*', bullet: '-', resourceLink: true })
  .freeze()

function safe(content: readonly Inline[]): string {
  const paragraph: Paragraph = { type: 'paragraph', children: content.map(toMdast) }
  return stringifier.stringify({ type: 'root', children: [paragraph] }).replace(/\n$/, '')
}

/** More escapes than words ever need. */
const MOST_TRIALS = 60

/** Takes escapes away one by one, as long as the words still read back the same. */
function fewestEscapes(markdown: string, reads: ReadsBack): string {
  // Each trial reads the block again; words that are mostly signs keep the escapes of the library.
  if (!reads(markdown) || (markdown.match(/\\|&#x/g)?.length ?? 0) > MOST_TRIALS) return markdown
  let text = markdown
  for (let at = text.length - 2; at >= 0; at--) {
    const shorter = unescapedAt(text, at)
    if (shorter !== undefined && reads(shorter)) text = shorter
  }
  return text
}

function unescapedAt(text: string, at: number): string | undefined {
  if (text.charAt(at) === '\\') return text.slice(0, at) + text.slice(at + 1)
  const reference = /^&#x([0-9A-F]+);/.exec(text.slice(at))
  return reference?.[1]
    ? text.slice(0, at) +
        String.fromCodePoint(Number.parseInt(reference[1], 16)) +
        text.slice(at + reference[0].length)
    : undefined
}

/** What a line reads as; nothing where a slip would be seen in its words. */
function readBack(text: string, mark: string): string | undefined {
  let node: Parent | undefined = readMarkdown(text) as Parent
  while (node && !WORD_HOLDERS.has(node.type))
    node = node.children?.length === 1 ? (node.children[0] as Parent) : undefined
  const words = (node?.children ?? []) as readonly PhrasingContent[]
  return !node || words.some((each) => showsSlip(each, text, mark))
    ? undefined
    : shape(fromMdast(words))
}

function showsSlip(node: PhrasingContent, text: string, mark: string): boolean {
  if ('children' in node) return node.children.some((each) => showsSlip(each, text, mark))
  const { start, end } = spanOf(node)
  const source = text.slice(start, end)
  return hasInlineSlip(
    source.endsWith(mark) ? source.slice(0, source.length - mark.length) : source,
  )
}

const WORD_HOLDERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

interface Parent {
  readonly type: string
  readonly children?: readonly unknown[]
}

function fromMdast(nodes: readonly PhrasingContent[]): readonly Inline[] {
  const place = { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return nodes.map((node): Inline => {
    if (node.type === 'text') return { kind: 'text', text: node.value }
    if (node.type === 'link')
      return {
        kind: 'link',
        target: node.url === '' ? '#' : node.url,
        content: fromMdast(node.children),
        place,
      }
    if (node.type === 'emphasis' || node.type === 'strong')
      return { kind: node.type, content: fromMdast(node.children) }
    return { kind: 'text', text: `\0${node.type}` }
  })
}

function toMdast(each: Inline): PhrasingContent {
  if (each.kind === 'text') return { type: 'text', value: each.text }
  const children = each.content.map(toMdast)
  if (each.kind === 'link') return { type: 'link', url: each.target, children } satisfies MdastLink
  return { type: each.kind, children } as MdastEmphasis | Strong
}

/** Comparable form: structure and words, without places. */
function shape(content: readonly Inline[]): string {
  return JSON.stringify(
    content.map(function plain(each): unknown {
      if (each.kind === 'text') return each.text
      return [each.kind, each.kind === 'link' ? each.target : '', each.content.map(plain)]
    }),
  )
}
