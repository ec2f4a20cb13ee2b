import wrapAnsi from 'wrap-ansi'
import { footOf, headingOf, messageOf, sourceOf, type ReminderBlock } from './reminder-block.ts'

/** Longest line, as mail programs show it whole. */
const WIDTH = 76

/** Reminders as plain text, wrapped; only an address that is longer than a line makes a longer one. */
export function remindersText(block: ReminderBlock): string {
  const items = block.reminders.map((reminder) => {
    const { before, place, href } = sourceOf(reminder, block)
    return [
      wrapped(messageOf(reminder), '* ', '  '),
      wrapped(`${before}${place}`, '  ', '  '),
      ...(href === null ? [] : [`  ${href}`]),
    ].join('\n')
  })
  const head = [wrapped(block.trust.wordmark, '', ''), wrapped(headingOf(block), '', '')]
  return `${[head.join('\n'), ...items, wrapped(footOf(block), '', '')].join('\n\n')}\n`
}

/** Words wrapped, with something before the first line and before the others. */
function wrapped(words: string, first: string, others: string): string {
  return wrapAnsi(words.replace(/\s+/g, ' '), WIDTH - first.length)
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`)
    .join('\n')
}
