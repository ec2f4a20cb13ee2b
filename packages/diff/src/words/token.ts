import { foldText, textOf, type Inline } from '@policy/model'

/** A word, a sign or white space, and where it stands in the text. */
export interface Token {
  /** As it is printed, but for kinds of quotes, dashes and white space. */
  readonly key: string
  /** The same, but of a number that links to a clause the clause: what it is printed as changes when something is added before it. */
  readonly means: string
  readonly start: number
  readonly end: number
}

/** Words hold their apostrophes, hyphens and inner stops (`pupil's`, `e-mail`, `8.30`); every other sign is for itself. */
const TOKEN =
  /\s+|\.{3}|[\p{L}\p{N}\p{M}\u00AD]+(?:['\u2018\u2019\u02BC\u2010\u2011.@_-][\p{L}\p{N}\p{M}\u00AD]+)*|./gsu

/** A number as it is printed before a clause: `4`, `4.2`, `A.1.8`, `C`. */
const PRINTED_NUMBER = /^(?:\d+|[A-Z])(?:\.\d+)*$/

/** Words are never changed once they are read, and each clause is looked at several times. */
const known = new WeakMap<readonly Inline[], readonly Token[]>()

/** Tokens of words, in order. A tab parts the cells of a table. */
export function tokensOf(content: readonly Inline[]): readonly Token[] {
  const before = known.get(content)
  if (before !== undefined) return before
  const tokens = readTokens(content)
  known.set(content, tokens)
  return tokens
}

function readTokens(content: readonly Inline[]): readonly Token[] {
  const links = linkSpans(content)
  return [...textOf(content).matchAll(TOKEN)].map((match): Token => {
    const [text] = match
    const [start, end] = [match.index, match.index + text.length]
    const link =
      links.length > 0 && PRINTED_NUMBER.test(text)
        ? links.find((each) => each.start <= start && end <= each.end)
        : undefined
    const key = keyOf(text)
    return { key, means: link?.target ?? key, start, end }
  })
}

function keyOf(text: string): string {
  if (/^[A-Za-z0-9]+$/.test(text)) return text
  if (/^\s/.test(text)) return text.includes('\t') ? '\t' : ' '
  return foldText(text)
}

/** Words as they count when they are compared whole: white space, quotes, dashes, emphasis and numbers of clauses do not. */
export function plainKey(content: readonly Inline[]): string {
  const text = textOf(content)
  if (!text.includes('\t') && linkSpans(content).length === 0) return foldText(text)
  return tokensOf(content)
    .map(({ means }) => means)
    .join('')
    .trim()
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
