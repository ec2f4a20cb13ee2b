import type { FormField, MarkedRow } from '@policy/model'
import type { Paragraph } from 'docx'
import { asksForWords } from '../form-options.ts'
import type { Bookmark, Draft } from './draft.ts'
import { lineBreak, paragraphOf, runsOf, type ParagraphParts } from './runs.ts'
import { fieldLines, type FieldLine } from './field-lines.ts'
import { plainSpan, spansOf, type Span } from './spans.ts'

/** Lines to write more than one line on. */
const LINES = 3
const BOX = '\u2610'
const CIRCLE = '\u25CB'
/** On one line, whatever stands before it. */
const YES_NO = `${BOX} Yes / ${BOX} No`.replaceAll(' ', '\u00A0')

/** The heading of a form's part, its note on a line below it. */
export function partOf(row: MarkedRow, bookmarks: readonly Bookmark[], draft: Draft): Paragraph {
  const spans = spansOf(row.runs)
  const strong = spans.findLastIndex(({ bold }) => bold) + 1
  const [first, ...rest] = spans.slice(strong)
  // The space that parts the note from the heading is now the end of a line.
  const note = first ? [{ ...first, text: first.text.replace(/^ /, '') }, ...rest] : []
  return paragraphOf(
    {
      style: 'FormPart',
      mark: row.mark,
      bookmarks,
      children: [
        ...runsOf(spans.slice(0, strong), draft, { style: 'FormHeading' }),
        ...(first && strong > 0 ? [lineBreak(first.mark, draft)] : []),
        ...runsOf(note, draft),
      ],
    },
    draft,
  )
}

/** A field to fill in on paper or on screen: its label, and lines or boxes. */
export function fieldOf(
  row: MarkedRow,
  bookmarks: readonly Bookmark[],
  draft: Draft,
): readonly Paragraph[] {
  const { mark } = row
  const field = (row.b ?? row.a)?.field
  if (!field) return []
  const lines = fieldLines(row)
  const paragraph = (style: string, spans: readonly Span[], more: Partial<ParagraphParts> = {}) =>
    paragraphOf({ style, mark, children: runsOf(spans, draft), ...more }, draft)
  const label = lines.flatMap(labelSpans)
  if (field.fieldKind === 'yes-no')
    return [paragraph('FormQuestion', [...label, plainSpan(`\t${YES_NO}`, mark)], { bookmarks })]
  const box = `${field.fieldKind === 'tick-one' ? CIRCLE : BOX}\u00A0\u00A0`
  return [
    paragraph('FormLabel', label, { bookmarks }),
    ...lines.flatMap(({ role, words, mark: own, spans }) => {
      if (role === 'label' || role === 'hint') return []
      if (role === 'row')
        return [paragraph('FormRow', [...spans, plainSpan('\t\t', own)], { mark: own })]
      const details = asksForWords(words) ? [plainSpan(' \t', own)] : []
      return [paragraph('FormOption', [plainSpan(box, own), ...spans, ...details], { mark: own })]
    }),
    ...Array.from({ length: linesOf(field) }, () => paragraph('FormLine', [])),
  ]
}

/** The label stands out; a hint follows on its line. */
function labelSpans({ role, mark, spans }: FieldLine): readonly Span[] {
  if (role === 'label') return spans.map((span) => ({ ...span, bold: true }))
  return role === 'hint' ? [plainSpan(' ', mark), ...spans] : []
}

function linesOf({ fieldKind }: FormField): number {
  switch (fieldKind) {
    case 'line':
    case 'date':
      return 1
    case 'lines':
      return LINES
    case 'tick-all':
    case 'tick-one':
    case 'yes-no':
    case 'approval':
      return 0
  }
}
