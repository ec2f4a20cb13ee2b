import type { PDFDict } from 'pdf-lib'
import { arrayAt, dictAt, dictOf, nameAt, resolve, streamBytes, valueAt } from './objects.ts'
import { toUnicode } from './to-unicode.ts'

/** A font that some text of the document is set in. */
export interface FontUse {
  readonly dict: PDFDict
  /** `SourceSans3-Regular`, without the letters that say it is a part of one. */
  readonly name: string
  /** First page that uses it. */
  readonly page: number
  /** Bytes that one code has: 2, 1, or null where only the font's own map could tell. */
  readonly codeBytes: 1 | 2 | null
  /** Codes that are shown. */
  readonly codes: ReadonlySet<number>
  /** Whether any of its text is drawn, rather than being invisible. */
  readonly drawn: boolean
}

/** Where uses of fonts are collected. */
export type FontUses = Map<PDFDict, FontUse & { readonly codes: Set<number>; drawn: boolean }>

/** How text is set. */
export interface TextState {
  readonly font: PDFDict | undefined
  readonly invisible: boolean
}

/** Notes that text is set in a font. */
export function noteUse(
  uses: FontUses,
  text: Uint8Array,
  { font, invisible }: TextState,
  page: number,
): void {
  if (!font) return
  const use = uses.get(font) ?? newUse(font, page)
  uses.set(font, use)
  if (!invisible) use.drawn = true
  if (use.codeBytes === 1) for (const code of text) use.codes.add(code)
  else if (use.codeBytes === 2)
    for (let at = 0; at + 1 < text.length; at += 2)
      use.codes.add((text[at] ?? 0) * 256 + (text[at + 1] ?? 0))
}

function newUse(dict: PDFDict, page: number): FontUse & { codes: Set<number>; drawn: boolean } {
  const name = (nameAt(dict, 'BaseFont') ?? nameAt(dict, 'Name') ?? '').replace(/^[A-Z]{6}\+/, '')
  return { dict, name, page, codeBytes: codeBytes(dict), codes: new Set(), drawn: false }
}

function codeBytes(font: PDFDict): 1 | 2 | null {
  if (nameAt(font, 'Subtype') !== 'Type0') return 1
  return /^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '') ? 2 : null
}

/** The font that holds the glyphs: of a composite font its descendant, else itself. */
export function glyphFont(font: PDFDict): PDFDict | undefined {
  if (nameAt(font, 'Subtype') !== 'Type0') return font
  return dictOf(resolve(arrayAt(font, 'DescendantFonts')[0], font.context))
}

/** Whether the program of a font is in the file; the glyphs of a Type 3 font always are. */
export function isEmbedded(font: PDFDict): boolean {
  if (nameAt(font, 'Subtype') === 'Type3') return true
  const descriptor = dictAt(glyphFont(font), 'FontDescriptor')
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => valueAt(descriptor, key))
}

/** What its codes read as by its `ToUnicode` map; undefined where it has none. */
export function lettersOf(font: PDFDict): ReadonlyMap<number, string> | undefined {
  const bytes = streamBytes(valueAt(font, 'ToUnicode'))
  return bytes && toUnicode(bytes)
}
