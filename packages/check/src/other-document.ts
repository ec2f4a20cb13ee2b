/** Words of a title: two or more with a capital (`Keeping Children Safe in Education`), or an abbreviation (`KCSIE`); a year may follow. */
const TITLE =
  /(?:\b\p{Lu}[\p{L}'\u2019-]*(?:\s+(?:(?:and|at|for|in|of|on|the|to)\s+){0,2}\p{Lu}[\p{L}'\u2019-]*)+|\b(?!(?:SEE|THE|AND|FOR|WITH|FROM|USE|READ)\b)\p{Lu}{3,}s?)(?:,?\s+\(?\d{4}\)?)?["'\u2019\u201D]?[\s,:\u2013-]*\(?$/u

/** `Annex A of Keeping Children Safe in Education`, but not `Appendix 3 of this policy`. */
const OF_ANOTHER = /^\s+(?:of|to|in|from)\s+(?!this\b)/

/** Longer than any title; the words before it do not matter, and need not be read again for every appendix. */
const LONGEST = 200

/** Whether an appendix that words name is that of another document, which stands directly before it or behind it. */
export function isOfAnother(text: string, words: string, index: number): boolean {
  return (
    OF_ANOTHER.test(text.slice(index + words.length)) ||
    TITLE.test(text.slice(Math.max(0, index - LONGEST), index))
  )
}
