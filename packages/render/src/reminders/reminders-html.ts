import { brandOf } from '@policy/model'
import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import juice from 'juice'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'
import { asciiHtml } from './ascii-html.ts'
import { footOf, headingOf, messageOf, sourceOf, type ReminderBlock } from './reminder-block.ts'

/**
 * Reminders as a piece of HTML for a newsletter: a layout table with its own ground and ink, every style on its element, and
 * nothing that mail programs and sanitisers take away.
 */
export function remindersHtml(block: ReminderBlock, templates: Templates): string {
  const { ink, accent, tint } = brandOf(block.trust)
  const css = fillTemplate(templates, 'newsletter/newsletter.css', { ink, accent, tint })
  const html = fillTemplate(templates, 'newsletter/block.hbs', {
    wordmark: block.trust.wordmark,
    heading: typeset(headingOf(block)),
    reminders: block.reminders.map((reminder) => {
      const { before, place, href } = sourceOf(reminder, block)
      return {
        message: typeset(messageOf(reminder)),
        before,
        place: typeset(place),
        href: href ?? '',
      }
    }),
    foot: footOf(block),
  })
  const { children } = fromHtml(juice.inlineContent(html, css), { fragment: true })
  return `${asciiHtml({ type: 'root', children: withoutClasses(children) })}\n`
}

/** The classes have done their work; many programs take them away anyway. */
function withoutClasses<C extends RootContent | ElementContent>(children: readonly C[]): C[] {
  return children.map((child) => (child.type === 'element' ? { ...child, ...plain(child) } : child))
}

function plain({ properties, children }: Element): Pick<Element, 'properties' | 'children'> {
  const { className: _, ...rest } = properties
  return { properties: rest, children: withoutClasses(children) }
}
