// What `@policy/rules` gives: a rule set in, decisions out. No files, no network, no clock, no dependencies.
export type { Modality } from './rule.ts'
export { bankHolidays, isWorkingDay, type BankHoliday } from './time/bank-holidays.ts'
export {
  dueTimes,
  type Deadline,
  type DeadlineReading,
  type DueInterval,
  type DueTime,
} from './time/due-time.ts'
export type { TimeFault } from './time/london-time.ts'
