import { textOf, type Row } from '@policy/model'
import {
  BuilderElement,
  ConcreteHyperlink,
  Paragraph,
  StringContainer,
  Tab,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { typeset } from '../typeset.ts'
import type { Draft } from './draft.ts'
import { GUTTER } from './measures.ts'
import { styled } from './tab-stops.ts'

/** Bookmark that spans the headings of the body: the contents list no others. */
export const BODY = '_body'

/** Level 1 is Word's Heading 1. Without numbers of pages (`n`), with links (`h`). */
const FIELD = `TOC \\o "1-2" \\b ${BODY} \\n \\h`

/**
 * Heading and list of the contents: a table of contents that Word can bring up to date, filled in already. Each entry
 * leads to its heading. There are no numbers of pages: only Word knows them, and it would ask before it fills them in.
 */
export function contentsOf(
  headings: readonly Row[],
  wording: string,
  pageBreakBefore: boolean,
  draft: Draft,
): readonly Paragraph[] {
  if (headings.length === 0) return []
  const begin = [
    fieldSign('begin'),
    new StringContainer('w:instrText', FIELD),
    fieldSign('separate'),
  ]
  return [
    new Paragraph({
      style: 'ContentsHeading',
      pageBreakBefore,
      children: [new TextRun({ text: typeset(wording) })],
    }),
    ...headings.map((heading, index) =>
      entryOf(heading, draft, {
        before: index === 0 ? begin.map((sign) => new TextRun({ children: [sign] })) : [],
        after: index === headings.length - 1 ? [new TextRun({ children: [fieldSign('end')] })] : [],
      }),
    ),
  ]
}

function fieldSign(kind: 'begin' | 'separate' | 'end'): BuilderElement<{ kind: string }> {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { kind: { key: 'w:fldCharType', value: kind } },
  })
}

function entryOf(
  { id, number, depth, appendix, content }: Row,
  draft: Draft,
  field: Readonly<Record<'before' | 'after', readonly ParagraphChild[]>>,
): Paragraph {
  const hangs = number !== null && !appendix
  const left = hangs || depth > 2 ? GUTTER : 0
  const words = [
    ...(number === null
      ? []
      : [new TextRun({ text: number }), new TextRun({ children: [hangs ? new Tab() : ' '] })]),
    new TextRun({ text: typeset(textOf(content)) }),
  ]
  const anchor = draft.anchor(id) ?? BODY
  return new Paragraph({
    ...styled(depth > 2 ? 'TOC2' : 'TOC1'),
    indent: { left, hanging: hangs ? GUTTER : 0 },
    children: [...field.before, new ConcreteHyperlink(words, `_${anchor}`, anchor), ...field.after],
  })
}
