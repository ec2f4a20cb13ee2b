/**
 * Rows as CSV (RFC 4180), each line ended by CRLF.
 * Words that a spreadsheet would take for a formula get an apostrophe before them, as a person would type them there.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(words: string): string {
  const safe = /^[=+\-@]/.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
