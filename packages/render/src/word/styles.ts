import { brandOf, type Trust } from '@policy/model'
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { GUTTER, STEP } from './measures.ts'

/** Size of the text, in half points. */
const TEXT = 22

const RULE = 'C5CCD3'
const LINE = '5B6670'
const WARNING = '8A1C1C'

/** A colour as Word writes it. */
function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}

/** Styles of a trust's documents: Word's own names where it has one, so that its lists and outline know them. */
export function wordStyles(trust: Trust): IStylesOptions {
  const { ink, accent, tint, headings, text } = brandOf(trust)
  const heading = { font: headings.name, bold: true, color: hex(accent), language: LANGUAGE }
  const level = (size: number, left: number, before: number) => ({
    run: { ...heading, size },
    next: 'BodyText',
    paragraph: {
      keepNext: true,
      keepLines: true,
      indent: { left },
      spacing: { before, after: 120, line: 252, lineRule: 'auto' as const },
    },
  })
  return {
    default: {
      document: {
        run: { font: text.name, size: TEXT, color: hex(ink), language: LANGUAGE },
        paragraph: { spacing: { line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { ...heading, size: 60, color: hex(ink) },
        paragraph: {
          spacing: { before: 2400, after: 240, line: 240, lineRule: 'auto' },
          border: { bottom: { style: 'single', size: 36, color: hex(accent), space: 12 } },
        },
      },
      heading1: level(30, 0, 360),
      heading2: level(26, GUTTER, 300),
      heading3: level(TEXT, GUTTER, 260),
      heading4: level(TEXT, GUTTER, 240),
      heading5: level(TEXT, GUTTER, 240),
      heading6: level(TEXT, GUTTER, 240),
      hyperlink: { run: { color: hex(accent), underline: { type: 'single' } } },
    },
    paragraphStyles: [
      ...textStyles(),
      ...frontStyles(heading, hex(accent)),
      ...formStyles(hex(tint)),
    ],
    characterStyles: [{ id: 'FormHeading', name: 'Form Heading', run: heading }],
  }
}

const LANGUAGE = { value: 'en-GB' } as const

type Look = NonNullable<IParagraphStyleOptions['run']>

function style(
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run: Look = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run }
}

function textStyles(): readonly IParagraphStyleOptions[] {
  const after = { spacing: { after: 140 } }
  return [
    style('BodyText', 'Body Text', { ...after, indent: { left: GUTTER } }),
    style('ListNumber', 'List Number', after),
    style('ListBullet', 'List Bullet', { spacing: { after: 90 } }),
    style('TableText', 'Table Text', { spacing: { before: 60, after: 60 } }),
    style('TableEnd', 'Table End', { spacing: { line: 20, lineRule: 'exact' } }, { size: 2 }),
    style('TOC1', 'toc 1', { spacing: { after: 40 } }),
    style('TOC2', 'toc 2', { spacing: { after: 40 }, indent: { left: GUTTER } }),
  ]
}

function frontStyles(heading: Look, accent: string): readonly IParagraphStyleOptions[] {
  return [
    style('Wordmark', 'Wordmark', { spacing: { after: 60 } }, { ...heading, size: 32 }),
    style('Front', 'Front', { spacing: { after: 140 } }),
    style('Strapline', 'Strapline', { spacing: { after: 140 } }, { size: 26 }),
    style(
      'Status',
      'Status',
      { spacing: { before: 200, after: 200 } },
      { bold: true, size: 28, color: WARNING },
    ),
    style('Signature', 'Signature', { spacing: { before: 360, after: 140 } }),
    style('Margin', 'Margin', {}, { size: 18, color: LINE }),
    style(
      'ContentsHeading',
      'Contents Heading',
      { keepNext: true, spacing: { before: 360, after: 160 } },
      { ...heading, size: 30, color: accent },
    ),
  ]
}

function formStyles(tint: string): readonly IParagraphStyleOptions[] {
  const rule = { style: 'single', size: 4, color: LINE, space: 1 } as const
  return [
    style('FormPart', 'Form Part', {
      keepNext: true,
      outlineLevel: 3,
      shading: { type: 'clear', fill: tint, color: 'auto' },
      spacing: { before: 320, after: 120 },
    }),
    style('FormLabel', 'Form Label', { keepNext: true, spacing: { before: 160, after: 60 } }),
    style('FormQuestion', 'Form Question', {
      spacing: { before: 100, after: 100 },
      border: { bottom: { style: 'single', size: 4, color: RULE, space: 4 } },
    }),
    style('FormLine', 'Form Line', {
      spacing: { before: 0, after: 0, line: 440, lineRule: 'exact' },
      border: { bottom: rule, between: rule },
    }),
    style('FormOption', 'Form Option', {
      spacing: { after: 60 },
      indent: { left: STEP, hanging: STEP },
    }),
    style('FormRow', 'Form Row', {
      spacing: { before: 160, after: 0 },
    }),
  ]
}

/** Colour of the lines between the rows of a table, and of the one under its head. */
export function tableColours(trust: Trust): { readonly rule: string; readonly head: string } {
  return { rule: RULE, head: hex(brandOf(trust).accent) }
}
