import { wordsOfField, type FormField, type MarkedRow } from '@policy/model'
import type { Paragraph } from 'docx'
import { asksForWords } from '../form-options.ts'
import type { Bookmark, Draft } from './draft.ts'
import { lineBreak, paragraphOf, runsOf, type ParagraphParts } from './runs.ts'
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
  const parts = partsOf(row, field)
  const paragraph = (style: string, spans: readonly Span[], more: Partial<ParagraphParts> = {}) =>
    paragraphOf({ style, mark, children: runsOf(spans, draft), ...more }, draft)
  const label = [...bold(parts.label), ...parts.hint]
  if (field.fieldKind === 'yes-no')
    return [
      paragraph('FormQuestion', [...label, plainSpan(`\t${YES_NO}`, mark)], {
        bookmarks,
      }),
    ]
  return [
    paragraph('FormLabel', label, { bookmarks }),
    ...parts.options.map((spans, index) =>
      paragraph('FormOption', [
        plainSpan(`${field.fieldKind === 'tick-one' ? CIRCLE : BOX}\u00A0\u00A0`, mark),
        ...spans,
        ...(asksForWords(field.options[index] ?? '') ? [plainSpan(' \t', mark)] : []),
      ]),
    ),
    ...parts.rows.map((spans) => paragraph('FormRow', [...spans, plainSpan('\t\t', mark)])),
    ...Array.from({ length: linesOf(field) }, () => paragraph('FormLine', [])),
  ]
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

function bold(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ ...span, bold: true }))
}

interface FieldParts {
  readonly label: readonly Span[]
  readonly hint: readonly Span[]
  readonly options: readonly (readonly Span[])[]
  readonly rows: readonly (readonly Span[])[]
}

/** Parts the marked words of a field where the field's own words part; words taken out stand with what is before them. */
function partsOf(row: MarkedRow, field: FormField): FieldParts {
  const spans = spansOf(row.runs)
  const words = wordsOfField(field)
  const isThere = ({ mark }: Span): boolean => row.b === null || mark !== 'deleted'
  const length = spans.filter(isThere).reduce((sum, { text }) => sum + text.length, 0)
  // Marked by somebody who laid the words out otherwise: they are all the label.
  if (length !== words.join(' ').length) return { label: spans, hint: [], options: [], rows: [] }
  const pieces = cut(
    spans,
    words.map((each) => each.length),
    isThere,
  )
  const from = field.hint === null || field.hint === '' ? 1 : 2
  const hint = from === 1 ? [] : (pieces[1] ?? [])
  return {
    label: pieces[0] ?? [],
    hint: hint.length === 0 ? [] : [plainSpan(' ', row.mark), ...hint],
    options: pieces.slice(from, from + field.options.length),
    rows: pieces.slice(from + field.options.length),
  }
}

/** Spans cut into pieces of these lengths, one letter, the space, dropped between two. */
function cut(
  spans: readonly Span[],
  lengths: readonly number[],
  isThere: (span: Span) => boolean,
): readonly (readonly Span[])[] {
  const pieces: Span[][] = lengths.map(() => [])
  let piece = 0
  let left = lengths[0] ?? 0
  for (const span of spans) {
    if (!isThere(span)) {
      pieces[piece]?.push(span)
      continue
    }
    let { text } = span
    while (text !== '') {
      const taken = text.slice(0, left)
      if (taken !== '') pieces[piece]?.push({ ...span, text: taken })
      text = text.slice(taken.length)
      left -= taken.length
      if (text === '' || left > 0) continue
      text = text.slice(1)
      piece += 1
      left = lengths[piece] ?? text.length
    }
  }
  return pieces
}
