import type { Trust } from './policy.ts'

/** Pieces of a document's front by the page they stand on, in the order of the document. */
export interface FrontPages {
  /** Head of the title page: up to the title, and a strapline straight below it. */
  readonly head: readonly string[]
  /** The rest of the title page. */
  readonly below: readonly string[]
  /** What follows: revision log, values, contents, sections printed in front. */
  readonly inside: readonly string[]
}

/** Parts the front of a document into pages: a title page for what names it, and what needs room behind it. */
export function frontPages(front: readonly string[], trust: Trust): FrontPages {
  const needsRoom = front.findIndex((piece) => isMatter(piece, trust))
  const onTitlePage = needsRoom < 0 ? front : front.slice(0, needsRoom)
  const title = onTitlePage.indexOf('title')
  const end = title + (onTitlePage[title + 1] === 'strapline' ? 2 : 1)
  return {
    head: onTitlePage.slice(0, end),
    below: onTitlePage.slice(end),
    inside: front.slice(onTitlePage.length),
  }
}

/** Whether a piece has a heading or is long: matter of its own, which a title page has no room for. */
function isMatter(piece: string, trust: Trust): boolean {
  switch (piece) {
    case 'vision':
    case 'mission':
    case 'strapline':
      return trust[piece]?.heading !== undefined
    case 'revisions':
    case 'values':
    case 'contents':
      return true
    default:
      return piece.startsWith('#')
  }
}
