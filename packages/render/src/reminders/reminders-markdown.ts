import type { PhrasingContent, RootContent } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { footOf, headingOf, messageOf, sourceOf, type ReminderBlock } from './reminder-block.ts'

/** Reminders as Markdown. Signs of their words that Markdown would take as marks are escaped. */
export function remindersMarkdown(block: ReminderBlock): string {
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  const items: RootContent = {
    type: 'list',
    ordered: false,
    spread: true,
    children: block.reminders.map((reminder) => {
      const { before, place, href } = sourceOf(reminder, block)
      const where = text(place)
      const source: PhrasingContent =
        href === null ? where : { type: 'link', url: href, children: [where] }
      return {
        type: 'listItem',
        spread: true,
        children: [
          { type: 'paragraph', children: [text(messageOf(reminder))] },
          { type: 'paragraph', children: [text(before), source] },
        ],
      }
    }),
  }
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [text(headingOf(block))] },
    items,
    { type: 'paragraph', children: [{ type: 'emphasis', children: [text(footOf(block))] }] },
  ]
  return markdown.stringify({ type: 'root', children })
}

const markdown = unified().use(remarkStringify, { bullet: '-' }).freeze()
