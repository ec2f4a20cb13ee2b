import { h } from 'hastscript'
import { typeset } from '../typeset.ts'
import { asciiHtml } from './ascii-html.ts'
import { footOf, headingOf, messageOf, sourceOf, type ReminderBlock } from './reminder-block.ts'

/** Reminders as a piece of a web page, without looks: those of the page around it are the right ones. */
export function remindersWeb(block: ReminderBlock): string {
  const heading = typeset(headingOf(block))
  const items = block.reminders.map((reminder) => {
    const { before, place, href } = sourceOf(reminder, block)
    const where = typeset(place)
    return h('li', [
      h('p', typeset(messageOf(reminder))),
      h('p', h('small', [before, href === null ? where : h('a', { href }, where)])),
    ])
  })
  const aside = h('aside', { ariaLabel: heading, lang: 'en-GB' }, [
    h('h2', heading),
    h('ul', items),
    h('p', h('small', footOf(block))),
  ])
  return `${asciiHtml(aside)}\n`
}
