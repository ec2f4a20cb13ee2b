import { plainCell } from '@policy/rules/csv'

/** Rows as CSV (RFC 4180) for a pipe: no byte order mark, quotes where they are needed, each line ended by CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(words: string): string {
  const safe = plainCell(words)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
