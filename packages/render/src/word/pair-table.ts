import {
  textOf,
  type Inline,
  type ToldAlignment,
  type ToldClause,
  type ToldPair,
  type ToldRow,
} from '@policy/model'
import { Paragraph, Table, TableCell, TableRow, TextRun, type ITableCellOptions } from 'docx'
import { confidenceWords, kindWords, pairNotes } from '../compare/pair-page.ts'
import { typeset } from '../typeset.ts'
import { WIDE } from './measures.ts'
import { spansOf } from './spans.ts'

type Names = ToldAlignment['names']

/** Two documents in two columns, with what is said of a pair above it. The head is repeated on every page. */
export function pairTable(rows: readonly ToldRow[], names: Names): Table {
  const half = Math.floor(WIDE / 2)
  const line = { style: 'single', size: 4, color: 'C5CCD3' } as const
  const none = { style: 'none', size: 0, color: 'auto' } as const
  return new Table({
    width: { size: half * 2, type: 'dxa' },
    layout: 'fixed',
    columnWidths: [half, half],
    margins: { left: 80, right: 160 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: none,
      left: none,
      right: none,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [names.a, names.b].map((name) => cell([bold(name)], half)),
      }),
      ...rows.flatMap((row) =>
        row.kind === 'heading' ? [headingRow(row, half)] : pairRows(row.pair, names, half),
      ),
    ],
  })
}

function headingRow({ a, b }: Extract<ToldRow, { kind: 'heading' }>, half: number): TableRow {
  const shading = { type: 'clear', fill: 'E8EEF4', color: 'auto' } as const
  return new TableRow({
    cantSplit: true,
    children: [a, b].map((words) =>
      cell([bold(words === null ? '' : typeset(words), true)], half, { shading }),
    ),
  })
}

function pairRows(pair: ToldPair, names: Names, half: number): readonly TableRow[] {
  const side = (which: 'a' | 'b'): TableCell =>
    cell(
      pair[which].length === 0
        ? [
            paragraph([
              new TextRun({ text: `No equivalent found in ${names[which]}`, italics: true }),
            ]),
          ]
        : pair[which].flatMap((clause) => clauseParagraphs(clause)),
      half,
    )
  const notes = [confidenceWords(pair), ...pairNotes(pair)].filter((each) => each !== '')
  const about = `${kindWords(pair, names)}${notes.length === 0 ? '' : `, ${notes.join(', ')}`}`
  const said = pair.sentence === null ? '' : `: ${typeset(pair.sentence)}`
  const number = pair.difference === null ? '' : `${pair.difference}. `
  const border = { top: { style: 'single', size: 4, color: 'C5CCD3' } } as const
  return [
    new TableRow({
      cantSplit: true,
      children: [
        cell(
          [
            paragraph(
              [
                new TextRun({ text: `${number}${about}`, bold: true, size: 18 }),
                new TextRun({ text: said, size: 18 }),
              ],
              true,
            ),
          ],
          half * 2,
          { columnSpan: 2, borders: border },
        ),
      ],
    }),
    new TableRow({ children: [side('a'), side('b')] }),
  ]
}

function clauseParagraphs({ number, under, runs }: ToldClause): readonly Paragraph[] {
  const words = runs.flatMap(({ mark, content }) =>
    spansOf([{ mark: 'kept', content: inWords(content) }]).map(
      ({ text, bold: isBold, italic }) =>
        new TextRun({
          text: text.replaceAll('\t', ' ________ '),
          ...(isBold ? { bold: true } : {}),
          ...(italic ? { italics: true } : {}),
          ...(mark === 'kept' ? {} : { underline: { type: 'double' } }),
        }),
    ),
  )
  return [
    ...(under === null
      ? []
      : [paragraph([new TextRun({ text: typeset(under), italics: true, size: 20 })], true)]),
    paragraph([...(number === null ? [] : [new TextRun(`${number} `)]), ...words]),
  ]
}

function inWords(content: readonly Inline[]): readonly Inline[] {
  return textOf(content) === '' ? [] : content
}

function cell(
  children: readonly Paragraph[],
  width: number,
  options: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({ ...options, width: { size: width, type: 'dxa' }, children: [...children] })
}

function bold(words: string, keepNext = false): Paragraph {
  return paragraph([new TextRun({ text: words, bold: true })], keepNext)
}

function paragraph(children: readonly TextRun[], keepNext = false): Paragraph {
  return new Paragraph({ style: 'TableText', keepNext, children: [...children] })
}
