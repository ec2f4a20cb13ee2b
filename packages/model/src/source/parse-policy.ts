import type { Root } from 'mdast'
import { diagnostic, sortDiagnostics, type Diagnostic } from '../diagnostic.ts'
import { numberBlocks } from '../numbering.ts'
import { indexLines, type Place } from '../place.ts'
import type { Policy } from '../policy.ts'
import { frontMatterSchema, type FrontMatter } from '../schema/front-matter.ts'
import { nestSections } from './nest-sections.ts'
import { parseBlocks } from './parse-blocks.ts'
import { createReader, spanOf, type Reader } from './reader.ts'
import { readMarkdown } from './read-markdown.ts'
import { guardMarkdown, guardSource, startOf } from './source-text.ts'
import { unnumberedLists } from './unnumbered-lists.ts'
import { validate, type Vocabulary } from './validate.ts'
import { readYaml, type YamlText } from './yaml-document.ts'

/** Where a policy comes from: its trust and folder, its file and text. */
export interface PolicySource {
  readonly trust: string
  readonly slug: string
  readonly path: string
  readonly text: string
}

/** A policy as far as it could be read. */
export interface ParsedPolicy {
  /** Undefined only where the front matter or the file as a whole cannot be read. */
  readonly policy: Policy | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads policy.md. Never throws; every fault is a diagnostic, in source order. */
export function parsePolicy(source: PolicySource, vocabulary: Vocabulary): ParsedPolicy {
  const guarded = guardMarkdown(guardSource(source.path, source.text))
  if (guarded.text === undefined) return { policy: undefined, diagnostics: guarded.diagnostics }
  const found: Diagnostic[] = []
  const root = readMarkdown(guarded.text)
  const yaml = frontYaml(root, source.path, guarded.text)
  if (!yaml)
    return { policy: undefined, diagnostics: [missingFrontMatter(source.path, guarded.text)] }
  const front = validate<FrontMatter>(yaml, frontMatterSchema, vocabulary)
  const { items = 'none', lists = 'none' } = front.value?.numbering ?? {}
  // Where the front matter cannot be read, nobody is told to do without numbers.
  const numbers = front.value === undefined || items !== 'none' || lists !== 'none'
  const reader = createReader({ path: source.path, text: guarded.text, root, numbers, into: found })
  const flat = parseBlocks(root.children, reader, vocabulary)
  const followed = followedHeadings(root, reader)
  const nested = nestSections(
    flat,
    (diagnosed) => void found.push(diagnosed),
    ({ place }) => followed.has(place.start.line),
  )
  if (!front.value)
    return { policy: undefined, diagnostics: sortDiagnostics([...front.diagnostics, ...found]) }
  const blocks = numberBlocks(nested, front.value)
  const unnumbered = unnumberedLists(blocks, reader, {
    numbering: front.value.numbering ?? {},
    lists: yaml.places.get('/numbering/lists'),
  })
  return {
    policy: {
      id: `${source.trust}/${source.slug}`,
      trust: source.trust,
      slug: source.slug,
      path: source.path,
      front: front.value,
      frontPlaces: yaml.places,
      blocks,
    },
    diagnostics: sortDiagnostics([...front.diagnostics, ...found, ...unnumbered]),
  }
}

/** Lines of the headings that have something else than a heading right under them. */
function followedHeadings({ children }: Root, reader: Reader): ReadonlySet<number> {
  return new Set(
    children.flatMap((node, index) => {
      const next = children[index + 1]
      if (node.type !== 'heading' || !next || next.type === 'heading') return []
      return [reader.placeOf(spanOf(node)).start.line]
    }),
  )
}

const FRONT_HELP = 'begin with a line `---`, then `title: …` and the other keys, then a line `---`'

/** What is wrong where no front matter was found: none, lines before it, or no end. */
function missingFrontMatter(path: string, text: string): Diagnostic {
  const lines = indexLines(text)
  const placeOf = (start: number, end: number): Place => lines.placeOf(path, { start, end })
  const opening = /^(\s*)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!opening)
    return diagnostic(
      'missing-front-matter',
      startOf(path),
      'the file does not begin with front matter',
      { help: FRONT_HELP },
    )
  const before = opening[1]?.length ?? 0
  const fence = placeOf(before, before + 3)
  if (before > 0) {
    const fix = { place: placeOf(0, before), text: '' }
    return diagnostic('missing-front-matter', fence, 'empty lines stand before the front matter', {
      help: 'take away what stands before `---`',
      fix,
    })
  }
  // It ends where the keys end: before the first empty line, or the first heading.
  const end = text.slice(opening[0].length).search(/^(?:[ \t]*\r?$|#{1,6} )/m)
  const at = end < 0 ? text.length : opening[0].length + end
  const fix = { place: placeOf(at, at), text: `${text.charAt(at - 1) === '\n' ? '' : '\n'}---\n` }
  return diagnostic('missing-front-matter', fence, 'the front matter that begins here has no end', {
    help: 'write a line `---` behind its last key',
    fix,
  })
}

/** Front matter that is broken in itself (`---` never closed) is no front matter to the Markdown parser. */
function frontYaml(root: Root, path: string, text: string): YamlText | undefined {
  const node = root.children[0]
  if (node?.type !== 'yaml') return undefined
  const span = spanOf(node)
  const opening = /^---[ \t]*\r?\n?/.exec(text.slice(span.start, span.end))?.[0].length ?? 3
  const closing = /---[ \t]*$/.exec(text.slice(span.start, span.end))?.[0].length ?? 3
  const end = Math.max(span.start + opening, span.end - closing)
  return readYaml({
    path,
    text,
    span: { start: span.start + opening, end },
    name: 'front matter',
  })
}
