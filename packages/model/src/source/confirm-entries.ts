import { isMap } from 'yaml'
import type { Clause } from '../clause.ts'
import { edited, pairsOf } from './edit-map.ts'

/** clauses.yaml or rules.yaml with the words these clauses have today recorded as read, and proposals of them confirmed. */
export function confirmEntries(text: string, clauses: readonly Clause[]): string {
  return edited(text, (_, map) => {
    const pairs = pairsOf(map)
    for (const clause of clauses) {
      const entry = pairs.get(clause.id)?.value
      if (!isMap(entry)) continue
      entry.delete('proposed')
      entry.set('fingerprint', clause.fingerprint)
      entry.set('context', clause.context)
      entry.flow = false
    }
  })
}

/** reminders.yaml with the words that these clauses have today recorded as read, by reminder. */
export function confirmReminders(
  text: string,
  confirmed: ReadonlyMap<string, readonly Clause[]>,
): string {
  return edited(text, (document, map) => {
    const reminders = pairsOf(map).get('reminders')?.value
    if (!isMap(reminders)) return
    const pairs = pairsOf(reminders)
    for (const [id, clauses] of confirmed) {
      const entry = pairs.get(id)?.value
      const resting = isMap(entry) ? entry.get('clauses') : undefined
      if (!isMap(resting)) continue
      resting.flow = false
      for (const { id: clause, fingerprint, context } of clauses) {
        const words = document.createNode({ fingerprint, context })
        words.flow = true
        resting.set(clause, words)
      }
    }
  })
}
