import type { PDFDict } from 'pdf-lib'
import { glyphFont, isEmbedded, lettersOf, type FontUse } from '../font-use.ts'
import { dictAt, nameAt, numberAt, valueAt } from '../objects.ts'
import type { UaDocument } from '../open-document.ts'
import type { DocumentRule } from '../rule.ts'

function usesOf({ content }: UaDocument): readonly FontUse[] {
  return [...content.fonts.values()]
}

/** A font that the reader's machine may not have (ISO 14289-1, 7.21.4.1; Matterhorn 31-009). */
export const fontNotEmbedded: DocumentRule = {
  id: 'font-not-embedded',
  clause: '7.21.4.1-1',
  checkpoint: '31-009',
  description: 'The program of a font is not in the file, and the reader may not have it.',
  help: 'use only fonts that the printer ships',
  check: (document) =>
    usesOf(document)
      .filter(({ dict, drawn }) => drawn && !isEmbedded(dict))
      .map(({ name, page }) => ({ message: `the font \`${name}\` is not in the file`, page })),
}

/** Glyphs of a composite font that cannot be found (ISO 14289-1, 7.21.3.2; Matterhorn 31-004, 31-005). */
export const missingGlyphMap: DocumentRule = {
  id: 'missing-glyph-map',
  clause: '7.21.3.2-1',
  checkpoint: '31-005',
  description:
    'A composite TrueType font does not say which of its glyphs a code means (CIDToGIDMap).',
  help: 'give the font a CIDToGIDMap',
  check: (document) =>
    usesOf(document)
      .filter(({ dict }) => {
        const font = glyphFont(dict)
        const isType2 = nameAt(font, 'Subtype') === 'CIDFontType2'
        return isType2 && isEmbedded(dict) && !valueAt(font, 'CIDToGIDMap')
      })
      .map(({ name, page }) => ({
        message: `the font \`${name}\` does not say which glyph a code means`,
        page,
      })),
}

/** Text that can be seen but not read (ISO 14289-1, 7.21.7; Matterhorn 10-001, 31-027). */
export const textWithoutUnicode: DocumentRule = {
  id: 'text-without-unicode',
  clause: '7.21.7-1',
  checkpoint: '31-027',
  description: 'Text is set in a font that does not say which letters its glyphs are.',
  help: 'give the font a ToUnicode map of every glyph that is used',
  check: (document) =>
    usesOf(document).flatMap(({ dict, name, page, codes }) => {
      const letters = lettersOf(dict)
      if (!letters)
        return readsByItself(dict)
          ? []
          : [{ message: `the font \`${name}\` does not say which letters its glyphs are`, page }]
      // Code 0 of a composite font is the glyph for what is missing, which has a rule of its own.
      const unread = [...codes].filter(
        (code) => (letters.get(code) ?? '') === '' && !(code === 0 && isIdentity(dict)),
      )
      return unread.length === 0 || readsByItself(dict)
        ? []
        : [
            {
              message: `the font \`${name}\` does not say which letters some of its glyphs are`,
              page,
              count: unread.length,
            },
          ]
    }),
}

/** Letters that are none (ISO 14289-1, 7.21.7; Matterhorn 31-028, 31-029). */
export const invalidUnicode: DocumentRule = {
  id: 'invalid-unicode',
  clause: '7.21.7-2',
  checkpoint: '31-028',
  description: 'A font says of a glyph that it is U+0000, U+FEFF or U+FFFE, which are no letters.',
  help: 'correct the ToUnicode map of the font',
  check: (document) =>
    usesOf(document).flatMap(({ dict, name, page, codes }) => {
      const letters = lettersOf(dict)
      const wrong = [...codes].filter((code) => /[\0\uFEFF\uFFFE]/.test(letters?.get(code) ?? ''))
      return wrong.length === 0
        ? []
        : [
            {
              message: `the font \`${name}\` has glyphs that are no letters`,
              page,
              count: wrong.length,
            },
          ]
    }),
}

/** Letters that the font has not (ISO 14289-1, 7.21.8; Matterhorn 31-030). */
export const missingGlyph: DocumentRule = {
  id: 'missing-glyph',
  clause: '7.21.8-1',
  checkpoint: '31-030',
  description: 'Text holds letters that its font does not have: a box is printed in their place.',
  help: 'take emoji and letters of other scripts out of the text, and words out of a logo: our fonts have Latin letters only',
  check: (document) =>
    usesOf(document)
      .filter(({ dict, codes }) => isIdentity(dict) && codes.has(0))
      .map(({ name, page }) => ({
        message: `the font \`${name}\` lacks a letter of the text`,
        page,
      })),
}

/** Whether the codes of a composite font are the numbers of its glyphs, so that 0 is the one for what is missing. */
function isIdentity(font: PDFDict): boolean {
  return (
    nameAt(font, 'Subtype') === 'Type0' && /^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')
  )
}

/** Bit 3 of the flags of a font: its letters are signs of its own (ISO 32000-1, table 123). */
const SYMBOLIC = 4

/** Whether letters can be told without a `ToUnicode` map: by a standard encoding, or names of glyphs. */
function readsByItself(font: PDFDict): boolean {
  const subtype = nameAt(font, 'Subtype')
  if (subtype === 'Type0' || subtype === 'Type3') return false
  const symbolic = ((numberAt(dictAt(font, 'FontDescriptor'), 'Flags') ?? 0) & SYMBOLIC) !== 0
  return valueAt(font, 'Encoding') !== undefined || !symbolic
}
