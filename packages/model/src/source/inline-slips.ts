/** A footnote in Markdown: `[^1]`. Not part of CommonMark, so nothing else would notice it. */
export const FOOTNOTE = /(?<!\\)\[\^[^\]\s]+\](?!\()/g

/** A mark inside words: `{#id}`. */
export const STRAY_MARK = /(?<!\\)\{#[^{}]*\}/g

/** A link that is none, because a space stands in its target: `[tone](#tone of content)`. */
export const BROKEN_LINK =
  /(?<!\\)\[([^[\]\r\n]+)\]\(((?:#|https?:|mailto:|www\.)[^()\s]*[ \t][^()\r\n]*)\)/gi

/** A link by a reference that is given nowhere: `[personal use][personal-use]`. */
export const LOST_REFERENCE = /(?<!\\)\[([^[\]^\r\n][^[\]\r\n]*)\]\[([^[\]^\r\n][^[\]\r\n]*)?\]/g

/** `**` or `__` that opens or closes nothing; lines of underscores are blanks to fill in. */
export const LONE_STRONG =
  /(?<![\\*])\*\*(?!\*)|(?<![\\_\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.:;,!?])__(?![_\p{L}\p{N}])/gu

/** `~~words~~`, struck out in other kinds of Markdown. */
export const STRUCK = /(?<![\\~])~~([^~\s](?:[^~\r\n]*[^~\s])?)~~(?!~)/g

/** Two backslashes before a word, of which one would be printed; before a sign the first keeps the second. */
export const TWO_BACKSLASHES = /(?<!\\)\\\\(?=[\p{L}\p{N}])/gu

/** A backslash before a sign in what looks like a path: it would not be printed. */
const LOST_BACKSLASH = /(?<!\\)\\(?=[!-/:-@[\]^_`{}~])/g

/** The backslashes of paths that would not be printed: where they stand. */
export function lostBackslashes(markdown: string): readonly number[] {
  return [...markdown.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    /\\[\p{L}\p{N}]|^[a-z]:\\/iu.test(word)
      ? [...word.matchAll(LOST_BACKSLASH)].map((found) => index + found.index)
      : [],
  )
}

const SLIPS = [
  FOOTNOTE,
  STRAY_MARK,
  BROKEN_LINK,
  LOST_REFERENCE,
  LONE_STRONG,
  STRUCK,
  TWO_BACKSLASHES,
] as const

/** Whether the Markdown of plain words would be reported, although it reads back as those words. */
export function hasInlineSlip(markdown: string): boolean {
  return SLIPS.some((slip) => markdown.search(slip) >= 0) || lostBackslashes(markdown).length > 0
}

/** The same Markdown with a backslash, or the number of a sign, where a slip would be seen that the library does not escape. */
export function withoutInlineSlips(markdown: string): string {
  const numbered = lostBackslashes(markdown)
    .toReversed()
    .reduce(
      (text, at) => text.slice(0, at) + numberOf(text.charAt(at + 1)) + text.slice(at + 2),
      markdown,
    )
    .replace(TWO_BACKSLASHES, numberOf('\\'))
  return [FOOTNOTE, STRAY_MARK, STRUCK].reduce((text, slip) => text.replace(slip, '\\$&'), numbered)
}

/** A sign by its number, which Markdown reads as the sign and nothing else. */
export function numberOf(sign: string): string {
  return `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}
