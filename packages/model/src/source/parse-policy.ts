import type { Root } from 'mdast'
import { diagnostic, sortDiagnostics, type Diagnostic } from '../diagnostic.ts'
import { numberBlocks } from '../numbering.ts'
import type { Policy } from '../policy.ts'
import { frontMatterSchema, type FrontMatter } from '../schema/front-matter.ts'
import { nestSections } from './nest-sections.ts'
import { parseBlocks } from './parse-blocks.ts'
import { createReader, spanOf, type Reader } from './reader.ts'
import { readMarkdown } from './read-markdown.ts'
import { guardSource, startOf } from './source-text.ts'
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
  const guarded = guardSource(source.path, source.text)
  if (guarded.text === undefined) return { policy: undefined, diagnostics: guarded.diagnostics }
  const found: Diagnostic[] = []
  const reader = createReader(source.path, guarded.text, found)
  const root = readMarkdown(guarded.text)
  const yaml = frontYaml(root, reader)
  if (!yaml) {
    const missing = diagnostic('missing-front-matter', startOf(source.path), 'the file does not begin with front matter', { help: 'begin with a line `---`, then `title: …` and the other keys, then a line `---`' })
    return { policy: undefined, diagnostics: [missing] }
  }
  const front = validate<FrontMatter>(yaml, frontMatterSchema, vocabulary)
  const flat = parseBlocks(root.children, reader, vocabulary)
  const nested = nestSections(flat, (diagnosed) => void found.push(diagnosed))
  const diagnostics = sortDiagnostics([...front.diagnostics, ...found])
  if (!front.value) return { policy: undefined, diagnostics }
  return {
    policy: {
      id: `${source.trust}/${source.slug}`,
      trust: source.trust,
      slug: source.slug,
      path: source.path,
      front: front.value,
      frontPlaces: yaml.places,
      blocks: numberBlocks(nested, front.value),
    },
    diagnostics,
  }
}

/** Front matter that is broken in itself (`---` never closed) is no front matter to the Markdown parser. */
function frontYaml(root: Root, reader: Reader): YamlText | undefined {
  const node = root.children[0]
  if (node?.type !== 'yaml') return undefined
  const span = spanOf(node)
  const opening = /^---[ \t]*\r?\n?/.exec(reader.text.slice(span.start, span.end))?.[0].length ?? 3
  const end = Math.max(span.start + opening, span.end - 3)
  return readYaml({ path: reader.path, text: reader.text, span: { start: span.start + opening, end } })
}
