import type { Row } from '@policy/model'

/**
 * How many steps each row of a document is indented by. A number such as `4.2` hangs in the gutter and takes no step; a
 * bullet or a letter takes one, and what stands in an item stands under its words. A row that is not there has none.
 */
export function indentsOf(rows: readonly (Row | null)[]): readonly number[] {
  let steps: readonly number[] = [0]
  return rows.map((row) => {
    if (!row) return 0
    if (row.kind === 'heading') {
      steps = [0]
      return 0
    }
    const within = Math.min(row.kind === 'item' ? row.depth - 1 : row.depth, steps.length - 1)
    const base = steps[within] ?? 0
    const own = row.kind === 'item' ? base + (hangs(row, base) ? 0 : 1) : base
    steps = row.kind === 'item' ? [...steps.slice(0, within + 1), own] : steps.slice(0, within + 1)
    return own
  })
}

function hangs({ number }: Row, base: number): boolean {
  return base === 0 && number?.includes('.') === true
}
