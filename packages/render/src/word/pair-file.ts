import type { ToldOnly, ToldPair, Trust } from '@policy/model'
import { Document, Packer, Paragraph, TextRun, type FileChild } from 'docx'
import { relationWords, type PairPage } from '../compare/pair-page.ts'
import { typeset } from '../typeset.ts'
import { fontTable } from './font-table.ts'
import { marginsOf } from './margins.ts'
import { PAGE, WIDE_MARGINS } from './measures.ts'
import { pairTable } from './pair-table.ts'
import { settleFile } from './settle-file.ts'
import { wordStyles } from './styles.ts'

/** Writes the file: see `renderPairWord`, which fetches this only when it is asked for. */
export async function pairFile(page: PairPage, date: string): Promise<Uint8Array> {
  const { names, rows, rest } = page.told
  const title = `${names.a} and ${names.b}`
  const document = new Document({
    title: `${title} side by side`,
    creator: title,
    lastModifiedBy: title,
    styles: wordStyles(NOBODYS),
    numbering: { config: [] },
    sections: [
      {
        properties: { page: { size: PAGE, margin: WIDE_MARGINS } },
        ...marginsOf({ title, version: undefined, status: undefined, trust: NOBODYS, named: true }),
        children: [
          ...frontOf(page, title),
          ...differencesOf(page),
          ...onlyOf(page.told.only.a, names.a, names.b),
          ...onlyOf(page.told.only.b, names.b, names.a),
          heading('The whole of both'),
          pairTable([...rows, ...rest], names),
          new Paragraph({ style: 'TableEnd' }),
        ],
      },
    ],
  })
  const bytes = await Packer.pack(document, 'uint8array')
  return settleFile(bytes, {
    date,
    parts: new Map([['word/fontTable.xml', fontTable(NOBODYS)]]),
  })
}

/** Two trusts' policies have the looks of neither. */
const NOBODYS: Trust = {
  id: '',
  name: 'Policies side by side',
  wordmark: '',
  standing: 'adopted',
  rights: { holder: '', basis: '' },
}

function frontOf({ a, b, told: { names, first } }: PairPage, title: string): readonly FileChild[] {
  return [
    new Paragraph({ style: 'Wordmark', children: [new TextRun(title)] }),
    text([{ words: `${names.a}: `, bold: true }, { words: `${a.title}, ${a.trust} (${a.copy})` }]),
    text([{ words: `${names.b}: `, bold: true }, { words: `${b.title}, ${b.trust} (${b.copy})` }]),
    text([{ words: first, bold: true }]),
    text([
      {
        words:
          'Stricter and looser describe words, not merit; no trust is ranked. Which clauses belong together, and what they ask, was read off their words. The policy text prevails. This is not legal advice.',
      },
    ]),
  ]
}

interface Words {
  readonly words: string
  readonly bold?: boolean
}

function text(parts: readonly Words[], indent = 0, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Front',
    keepNext,
    ...(indent === 0 ? {} : { indent: { left: indent } }),
    children: parts.map(
      ({ words, bold }) => new TextRun({ text: typeset(words), ...(bold ? { bold } : {}) }),
    ),
  })
}

function heading(words: string): Paragraph {
  return new Paragraph({ style: 'Heading1', children: [new TextRun(typeset(words))] })
}

const INSIDE = 360

function differencesOf({ told: { differences, names } }: PairPage): readonly FileChild[] {
  if (differences.length === 0) return []
  return [heading('Where they differ'), ...differences.flatMap((pair) => differenceOf(pair, names))]
}

function differenceOf(pair: ToldPair, names: PairPage['told']['names']): readonly FileChild[] {
  const { difference, matter, relation, sentence, quotes, witness, restated } = pair
  const what = relation === null ? '' : relationWords(relation, names)
  const quoted = (name: string, words: string | null): readonly Paragraph[] =>
    words === null ? [] : [text([{ words: `${name}: \u201c${words}\u201d` }], INSIDE * 2)]
  return [
    text(
      [
        { words: `${difference ?? ''}. ${matter ?? 'Of no named matter'}`, bold: true },
        { words: `: ${what}${restated ? ' (said again)' : ''}` },
      ],
      0,
      true,
    ),
    text([{ words: sentence ?? '' }], INSIDE),
    ...quoted(names.a, quotes.a),
    ...quoted(names.b, quotes.b),
    ...(witness === null
      ? []
      : [
          text(
            [
              {
                words: `For example: ${witness.situation}. By this clause of ${names.a}: ${witness.a}. By that of ${names.b}: ${witness.b}.`,
              },
            ],
            INSIDE,
          ),
        ]),
  ]
}

function onlyOf(only: readonly ToldOnly[], name: string, other: string): readonly FileChild[] {
  if (only.length === 0) return []
  return [
    heading(`Only in ${name}`),
    text([{ words: `No equivalent found in ${other}, which is not permission.` }]),
    ...only.flatMap(({ matter, clauses }) => [
      text([{ words: matter ?? 'Of no named matter', bold: true }], 0, true),
      ...clauses.map(({ number, begins }) =>
        text([{ words: `${number === null ? '' : `${number} `}${begins}` }], INSIDE),
      ),
    ]),
  ]
}
