import { textOf, type Row } from '@policy/model'
import { ancestorsIn } from '../ancestors.ts'

/** What a reader looks for to find a row: its own printed number, or the heading it stands under. */
export function whereIn(rows: readonly Row[]): (row: Row) => string {
  const ancestors = ancestorsIn(rows)
  return (row) => {
    if (row.kind === 'heading') return titleOf(row)
    // `a` alone could be anywhere; `4.2` could not.
    if (row.number !== null && /\d/.test(row.number)) return row.number
    const heading = ancestors(row).findLast(({ kind }) => kind === 'heading')
    const under = heading === undefined ? '' : titleOf(heading)
    return row.number === null || under === '' ? under : `${under}, ${row.number}`
  }
}

function titleOf(heading: Row): string {
  const title = textOf(heading.content)
  return heading.number === null ? title : `${heading.number} ${title}`
}
