/**
 * Text of an object by its number, in a PDF as Chromium (Skia) writes it.
 *
 * Follows the table of offsets at the end; a newer kind of file with packed offsets is not understood.
 */
export interface SkiaFile {
  readonly trailer: string
  object(number: number): string
}

/**
 * Open a PDF that Chromium wrote, without a library: a tenth of the time of one.
 *
 * Throws `Error` where there is no table of offsets.
 */
export function skiaFile(pdf: Uint8Array): SkiaFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const head = /^xref\n0 \d+\n/.exec(text.slice(table, table + 40))?.[0]
  if (head === undefined) throw new Error('the PDF has no table of offsets')
  return {
    trailer: text.slice(text.indexOf('trailer', table)),
    object(number) {
      // Each row is 20 bytes: ten digits of offset, five of generation, a letter, an end of line.
      const row = table + head.length + number * 20
      const start = Number(text.slice(row, row + 10))
      return text.slice(start, text.indexOf('endobj', start))
    },
  }
}

/** Number of the object that `key` refers to; undefined where there is no such key. */
export function reference(object: string, key: string): number | undefined {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1]
  return number === undefined ? undefined : Number(number)
}
