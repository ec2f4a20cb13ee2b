/**
 * Number of pages, read from the catalogue of a PDF that Chromium wrote.
 *
 * Follows the offsets at its end (trailer → catalogue → pages → count); a newer kind of file with packed offsets is not understood.
 *
 * Throws `Error` when it finds no count.
 */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const catalogue = objectText(text, reference(trailer, 'Root'))
  const count = /\/Count (\d+)/.exec(objectText(text, reference(catalogue, 'Pages')))?.[1]
  if (count === undefined) throw new Error('the PDF has no page count')
  return Number(count)
}

function reference(text: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]
  if (number === undefined) throw new Error(`the PDF has no /${key}`)
  return Number(number)
}

function objectText(text: string, number: number): string {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const head = /^xref\n0 \d+\n/.exec(text.slice(table, table + 40))?.[0]
  if (head === undefined) throw new Error('the PDF has no table of offsets')
  // Each row is 20 bytes: ten digits of offset, five of generation, a letter, an end of line.
  const row = table + head.length + number * 20
  const start = Number(text.slice(row, row + 10))
  return text.slice(start, text.indexOf('endobj', start))
}
