// Reminders for a newsletter, a web page, a mail, a calendar. Apart from the rest, because the library that puts styles on
// elements takes longer to read than all that other commands need.
export type { ReminderBlock } from './reminders/reminder-block.ts'
export { remindersHtml } from './reminders/reminders-html.ts'
export { remindersMarkdown } from './reminders/reminders-markdown.ts'
export { remindersText } from './reminders/reminders-text.ts'
export { remindersWeb } from './reminders/reminders-web.ts'
export { isRotaCalendar, rotaCalendar, type RotaIssue } from './reminders/rota-calendar.ts'
