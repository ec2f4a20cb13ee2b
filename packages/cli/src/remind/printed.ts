import type { Templates } from '@policy/render'
import {
  remindersHtml,
  remindersMarkdown,
  remindersText,
  remindersWeb,
  type ReminderBlock,
} from '@policy/render/reminders'
import type { RemindFormat } from '../usage/remind.ts'

/** Formats in which reminders go out. */
export type PrintedFormat = Exclude<RemindFormat, 'json'>

/** How a file of each format ends. */
export const ENDINGS: Readonly<Record<PrintedFormat, string>> = {
  text: 'txt',
  html: 'html',
  md: 'md',
  web: 'html',
}

/** Reminders as they go out. */
export function printed(block: ReminderBlock, format: PrintedFormat, templates: Templates): string {
  switch (format) {
    case 'text':
      return remindersText(block)
    case 'html':
      return remindersHtml(block, templates)
    case 'md':
      return remindersMarkdown(block)
    case 'web':
      return remindersWeb(block)
  }
}
