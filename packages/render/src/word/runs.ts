import type { Mark } from '@policy/model'
import {
  ConcreteHyperlink,
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Bookmark, Draft } from './draft.ts'
import type { Span } from './spans.ts'
import { styled } from './tab-stops.ts'

/** How words look, whatever they say. */
type Look = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'size'>

/** A run with its mark. Words go in as `text`: among `children` docx would take some of them for the number of a page. */
function runOf(
  content: { readonly text: string } | Pick<IRunOptions, 'children' | 'break'>,
  look: Look,
  mark: Mark,
  draft: Draft,
): ParagraphChild {
  switch (mark) {
    case 'kept':
      return new TextRun({ ...look, ...content })
    case 'inserted':
      return new InsertedTextRun({ ...look, ...content, ...draft.change() })
    case 'deleted':
      return new DeletedTextRun({ ...look, ...content, ...draft.change() })
  }
}

/** A new line inside a paragraph. */
export function lineBreak(mark: Mark, draft: Draft): ParagraphChild {
  return runOf({ break: 1, children: [] }, {}, mark, draft)
}

/** Words of one look and mark, a tab for each place to write on. */
function wordsOf(span: Span, look: Look, draft: Draft): readonly ParagraphChild[] {
  const own = {
    ...look,
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italics: true } : {}),
  }
  return span.text
    .split(/(\t)/)
    .filter((text) => text !== '')
    .map((text) =>
      runOf(text === '\t' ? { children: [new Tab()] } : { text }, own, span.mark, draft),
    )
}

/** Spans as runs; neighbours that lead to the same place are one link. */
export function runsOf(
  spans: readonly Span[],
  draft: Draft,
  look: Look = {},
): readonly ParagraphChild[] {
  const first = spans[0]
  if (!first) return []
  const other = spans.findIndex(({ link }) => link !== first.link)
  const same = other < 0 ? spans : spans.slice(0, other)
  return [
    ...linked(same, first.link, draft, look),
    ...(other < 0 ? [] : runsOf(spans.slice(other), draft, look)),
  ]
}

function linked(
  spans: readonly Span[],
  link: string | null,
  draft: Draft,
  look: Look,
): readonly ParagraphChild[] {
  const words = (own: Look): readonly ParagraphChild[] =>
    spans.flatMap((span) => wordsOf(span, own, draft))
  if (link === null) return words(look)
  const shown = { ...look, style: 'Hyperlink' }
  if (!link.startsWith('#'))
    return /^(?:https?|mailto):/i.test(link)
      ? [new ConcreteHyperlink(words(shown), draft.address(link))]
      : words(look)
  const anchor = draft.anchor(link.slice(1))
  return anchor === undefined
    ? words(look)
    : [new ConcreteHyperlink(words(shown), `_${anchor}`, anchor)]
}

/** What a paragraph is made from. */
export interface ParagraphParts extends Omit<
  IParagraphOptions,
  'children' | 'run' | 'style' | 'tabStops' | 'text'
> {
  readonly style: string
  readonly children: readonly ParagraphChild[]
  /** Whether the paragraph as a whole, its mark included, was put in or taken out. */
  readonly mark: Mark
  readonly bookmarks?: readonly Bookmark[]
}

/** A paragraph with its bookmarks around the words and, where it is new or gone as a whole, a tracked mark. */
export function paragraphOf(
  { children, mark, style, bookmarks = [], ...options }: ParagraphParts,
  draft: Draft,
): Paragraph {
  const change = mark === 'kept' ? undefined : draft.change()
  return new Paragraph({
    ...styled(style),
    ...options,
    ...(change === undefined
      ? {}
      : { run: mark === 'inserted' ? { insertion: change } : { deletion: change } }),
    children: [
      ...bookmarks.flatMap(({ start }) => start ?? []),
      ...children,
      ...bookmarks.flatMap(({ end }) => end ?? []).toReversed(),
    ] as readonly ParagraphChild[],
  })
}
