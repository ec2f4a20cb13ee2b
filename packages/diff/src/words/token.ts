import { foldText, textOf, type Inline } from '@policy/model'

/** A word, a sign or white space, and where it stands in the text. Two tokens are the same where their keys are. */
export interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Words hold their apostrophes, hyphens and inner stops (`pupil's`, `e-mail`, `8.30`); every other sign is for itself. */
const TOKEN =
  /\s+|\.{3}|[\p{L}\p{N}\p{M}\u00AD]+(?:['\u2018\u2019\u02BC\u2010\u2011.@_-][\p{L}\p{N}\p{M}\u00AD]+)*|./gsu

/** A number as it is printed before a clause: `4`, `4.2`, `A.1.8`, `C`. */
const PRINTED_NUMBER = /^(?:\d+|[A-Z])(?:\.\d+)*$/

/**
 * Tokens of words. Kinds of quotes, dashes and white space have the same key; a tab parts the cells of a table.
 * A number that links to a clause stands for that clause: it is printed as another number once something is added before it.
 */
export function tokensOf(content: readonly Inline[]): readonly Token[] {
  const links = linkSpans(content)
  return [...textOf(content).matchAll(TOKEN)].map((match): Token => {
    const [text] = match
    const [start, end] = [match.index, match.index + text.length]
    const link = PRINTED_NUMBER.test(text)
      ? links.find((each) => each.start <= start && end <= each.end)
      : undefined
    return { key: link?.target ?? keyOf(text), start, end }
  })
}

function keyOf(text: string): string {
  if (/^\s/.test(text)) return text.includes('\t') ? '\t' : ' '
  return foldText(text)
}

interface LinkSpan {
  readonly target: string
  readonly start: number
  readonly end: number
}

/** Links to places in the document itself, by where their words stand. */
function linkSpans(content: readonly Inline[], from = 0): readonly LinkSpan[] {
  let at = from
  return content.flatMap((each): readonly LinkSpan[] => {
    const start = at
    at += each.kind === 'text' ? each.text.length : textOf(each.content).length
    if (each.kind === 'text') return []
    if (each.kind === 'link' && /^#./.test(each.target))
      return [{ target: each.target, start, end: at }]
    return linkSpans(each.content, start)
  })
}
