import type { Inline } from '../inline.ts'
import type { Block, Form, ItemBlock } from '../policy.ts'

/** One form for quotes and dashes in source: straight quotes; a spaced en dash for a dash between words. */
function settleText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201B]/g, "'")
    .replace(/[\u201C\u201D\u201F]/g, '"')
    .replace(/(?<= )[\u2014\u2015](?= )/g, '\u2013')
}

function settleInline(content: readonly Inline[]): readonly Inline[] {
  return content.map((each) =>
    each.kind === 'text'
      ? { kind: 'text', text: settleText(each.text) }
      : { ...each, content: settleInline(each.content) },
  )
}

/** Blocks with their words in the settled form. */
export function settleBlocks<T extends Block | ItemBlock>(blocks: readonly T[]): readonly T[] {
  return blocks.map((block) => settleBlock(block) as T)
}

function settleBlock(block: Block | ItemBlock): Block | ItemBlock {
  switch (block.kind) {
    case 'section':
      return { ...block, title: settleInline(block.title), blocks: settleBlocks(block.blocks) }
    case 'paragraph':
      return { ...block, content: settleInline(block.content) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          content: settleInline(item.content),
          blocks: settleBlocks(item.blocks),
        })),
      }
    case 'table':
      return {
        ...block,
        header: block.header.map(settleInline),
        rows: block.rows.map((row) => row.map(settleInline)),
      }
    case 'form':
      return settleForm(block as Form)
  }
}

function settleForm(form: Form): Form {
  const maybe = (text: string | null): string | null => (text === null ? null : settleText(text))
  return {
    ...form,
    parts: form.parts.map((part) => ({
      ...part,
      heading: settleText(part.heading),
      note: maybe(part.note),
      fields: part.fields.map((field) => ({
        ...field,
        label: settleText(field.label),
        hint: maybe(field.hint),
        options: field.options.map(settleText),
        rows: field.rows.map(settleText),
      })),
    })),
  }
}
