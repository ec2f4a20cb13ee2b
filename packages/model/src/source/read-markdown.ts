import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Tables only: all of GFM would turn `~x~`, bare `www.` and e-mail addresses into something else than words. */
function tables(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: unknown[]
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze()

/** Tree of a Markdown text, with YAML front matter as its first node. */
export function readMarkdown(text: string): Root {
  return parser.parse(text)
}
