import { inflateSync } from 'node:zlib'

/**
 * Text of a PDF that is set in one font only: glyph numbers translated by the tables that Chromium puts in for readers.
 *
 * Spaces may be missing, so compare words.
 */
export function pdfText(pdf: Uint8Array): string {
  const streams = [...inflated(Buffer.from(pdf))]
  const letters = new Map<number, string>()
  for (const table of streams.filter((text) => text.includes('begincmap'))) {
    for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, glyph = '', code = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
        letters.set(hex(glyph), utf16(code))
    }
    for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, first = '', last = '', code = ''] of block.matchAll(
        /<(\w+)> <(\w+)> <(\w+)>/g,
      )) {
        for (let glyph = hex(first); glyph <= hex(last); glyph += 1)
          letters.set(glyph, String.fromCodePoint(hex(code) + glyph - hex(first)))
      }
    }
  }
  const pages = streams.filter((text) => text.includes(' Tf'))
  return pages
    .map((page) =>
      [...page.matchAll(/<((?:[0-9A-Fa-f]{4})+)>/g)]
        .map(([, glyphs = '']) =>
          glyphs.replace(/..../g, (glyph) => letters.get(hex(glyph)) ?? '?'),
        )
        .join(''),
    )
    .join('\n')
}

/** Names of the fonts in the text of a PDF's objects, sorted. */
export function pdfFonts(plain: string): readonly string[] {
  const names = plain.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/g)
  return [...new Set([...names].map(([, name = '']) => name))].toSorted()
}

function* inflated(pdf: Buffer): Iterable<string> {
  for (const match of pdf
    .toString('latin1')
    .matchAll(/\/Filter \/FlateDecode[\s\S]{0,80}?stream\r?\n/g)) {
    try {
      yield inflateSync(pdf.subarray(match.index + match[0].length), { finishFlush: 2 }).toString(
        'latin1',
      )
    } catch {
      // Not text: fonts' and pictures' streams are of no interest here.
    }
  }
}

/** One glyph may stand for several letters, as `fi` does. */
function utf16(code: string): string {
  return code.replace(/..../g, (unit) => String.fromCharCode(hex(unit)))
}

function hex(text: string): number {
  return Number.parseInt(text, 16)
}
