/**
 * The same PDF with what differs from run to run made equal, byte for byte in place.
 *
 * Chromium writes the hour of printing, and names tagged elements by numbers that depend on what the tab showed before.
 * Dates become `date` (an ISO instant), the numbers become 1, 2, 3, … in their own order.
 * Neither changes a length, so the table of byte offsets at the end stays true.
 *
 * Throws `RangeError` when `date` is not a date.
 *
 * @example
 *   /CreationDate (D:20261121122106+00'00')  →  /CreationDate (D:20230616000000+00'00')
 *   /ID (node00000873)                       →  /ID (node00000001)
 */
export function normalisePdf(pdf: Uint8Array, date: string): Uint8Array {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const stamp = new Date(date).toISOString().replace(/\D/g, '').slice(0, 14)
  for (const match of text.matchAll(/\/(?:CreationDate|ModDate) \(D:(?=\d{14}\+00'00'\))/g)) {
    bytes.write(stamp, match.index + match[0].length, 'latin1')
  }
  const places = nodeNumbers(text)
  // Their own order, not that of the file: readers search the sorted /Names by halving.
  const numbers = [...new Set(places.map(({ number }) => number))].toSorted()
  const renumbered = new Map(
    numbers.map((number, index) => [number, String(index + 1).padStart(digits, '0')]),
  )
  for (const { at, number } of places) bytes.write(renumbered.get(number) ?? number, at, 'latin1')
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const digits = 8

/** Only where Chromium names elements: a title or a description may read `(node00000012)` too, and stays. */
function nodeNumbers(text: string): readonly { readonly at: number; readonly number: string }[] {
  const lists = text.matchAll(
    /\/ID \(node\d{8}\)|\/(?:Headers|Limits|Names) \[\(node\d{8}\)[^\]]*\]/g,
  )
  return [...lists].flatMap((list) =>
    [...list[0].matchAll(/\(node(\d{8})\)/g)].map((match) => ({
      at: list.index + match.index + '(node'.length,
      number: match[1] ?? '',
    })),
  )
}
