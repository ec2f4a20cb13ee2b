import { dutiesToInform, isOpen } from '@policy/model'
import type { RemindOptions } from '../commands/remind.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import type { Io } from '../io.ts'
import { coverageJson, coverageTable, type PolicyDuties } from '../report/duties-text.ts'
import { readPolicies } from './read-policies.ts'

/** Prints every duty to inform with the reminder that answers it, or why none does; exit code 1 where one is open. */
export function coverage(
  name: string | undefined,
  { json, format }: RemindOptions,
  library: OpenLibrary,
  io: Io,
): number {
  const { entries, whole } = readPolicies(name, library, io)
  const found = entries.map((entry): PolicyDuties => ({
    policy: entry.policy.id,
    duties: dutiesToInform(entry),
    suggestions: (entry.reminders?.reminders ?? []).filter(({ reason }) => reason === 'suggestion')
      .length,
  }))
  io.out(json === true || format === 'json' ? coverageJson(found) : coverageTable(found))
  return found.some(({ duties }) => duties.some(isOpen)) || !whole ? 1 : 0
}
