import type { Mark, MarkedRow } from '@policy/model'

/**
 * What stands between each row and the table before it: Word makes one table of two that touch. The mark says in which
 * document they would; null where in neither.
 */
export function spacersOf(rows: readonly MarkedRow[]): readonly (Mark | null)[] {
  let [before, beforeOld] = [false, false]
  return rows.map((row) => {
    const table = (row.b ?? row.a)?.kind === 'table'
    const touches = table && row.mark !== 'deleted' && before
    const touched = table && row.mark !== 'inserted' && beforeOld
    if (row.mark !== 'deleted') before = table
    if (row.mark !== 'inserted') beforeOld = table
    return touches ? (touched ? 'kept' : 'inserted') : touched ? 'deleted' : null
  })
}
