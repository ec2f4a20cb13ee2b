/**
 * Rows as CSV that spreadsheets open rightly: a byte order mark, so that Excel reads UTF-8; CRLF and quotes as RFC 4180 has
 * them, around every cell. A cell that a spreadsheet might compute, because it begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return, also after spaces or quotes, gets an apostrophe in front: the sign by which spreadsheets mark text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}

/** Quotes of any kind and spaces are looked through: some programs strip them before they look for a formula. */
const FORMULA = /^[\s"'\u2018-\u201F]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u

/** The words of a cell, with an apostrophe before them where a spreadsheet might compute them. */
export function plainCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function cellText(text: string): string {
  return `"${plainCell(text).replaceAll('"', '""')}"`
}
