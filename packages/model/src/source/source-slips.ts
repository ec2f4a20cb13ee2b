/** A sign at the start of a line. */
interface Sign {
  /** As typed, without the space behind it. */
  readonly typed: string
  /** Length of what is typed, with the space behind it. */
  readonly length: number
}

/** Something at the start of a block that was meant as a number, heading or bullet. */
interface StartSlip extends Sign {
  readonly kind: 'typed-number' | 'missing-space'
}

const CAPITAL = String.raw`["'\u2018\u201C*[(]*\p{Lu}`

// `4.2 Staff must`, `A.1.8 The`: before a capital, so that `8.30 am` and `3.5 million` stay words.
const CLAUSE_NUMBER = new RegExp(
  String.raw`^(?:(?:[A-Z]\.? ?)?\d+(?:\.\d+)+|[A-Z]\. ?\d+)[.)]?[ \t]+(?=${CAPITAL})`,
  'u',
)
// `(a) bring`, `(iv) bring`, `(1) bring`, `a. bring`, `a) bring`.
const LETTER = /^(?:\((?:[a-z]|[ivx]+|\d{1,3})\)|(?:[a-z]|[ivx]+)[.)])[ \t]+(?=\S)/
const NO_SPACE = /^(?:#{2,6}(?=[^\s#])|\d{1,3}[.)](?=\p{L})|-(?=\p{L}))/u

/**
 * A number typed by hand, or a mark without the space that makes it one, at the start of a block's Markdown.
 * Reading reports them, writing escapes them: words that really begin like this stand as `4\.2 Million`.
 */
export function startSlip(markdown: string): StartSlip | undefined {
  const number = CLAUSE_NUMBER.exec(markdown) ?? LETTER.exec(markdown)
  if (number) return { kind: 'typed-number', ...signOf(number[0]) }
  const mark = NO_SPACE.exec(markdown)
  return mark ? { kind: 'missing-space', ...signOf(mark[0]) } : undefined
}

function signOf(found: string): Sign {
  return { typed: found.trimEnd(), length: found.length }
}

// A line that goes on with the paragraph above, although it was typed (or pasted) as an item of its own.
// `- ` is one when it stands too far to the right to begin a list.
const PASTED_BULLET =
  /^[-*+][ \t]+(?=\S)|^[\u2022\u00B7\u25AA\u25E6\u2023\u25CF\uF0B7][ \t]*(?=\S)|^o\t(?=\S)/
const PASTED_NUMBER = /^\d{1,3}[.)][ \t]+(?=\S)/

/** A bullet as other programs draw it, at the start of a paragraph. */
export function pastedBullet(markdown: string): Sign | undefined {
  const pasted = PASTED_BULLET.exec(markdown)
  return pasted ? signOf(pasted[0]) : undefined
}

/** Something at the start of a later line of a paragraph that was meant to begin an item. */
export function lineSlip(line: string): Sign | undefined {
  const pasted = PASTED_BULLET.exec(line) ?? PASTED_NUMBER.exec(line)
  return pasted ? signOf(pasted[0]) : startSlip(line)
}

const SENTENCE_END = /[.!?:;][\])}"'\u2018-\u201F*]*$/
const SENTENCE_START = /^[[({*]*(?:["'\u2018-\u201F]|\p{Lu})/u

/** Whether a line ends a sentence and the next one begins another: nobody can say whether they are one clause or two. */
export function endsBetween(line: string, next: string): boolean {
  return SENTENCE_END.test(line.trimEnd()) && SENTENCE_START.test(next)
}

/** A footnote in Markdown: `[^1]`. Not part of CommonMark, so nothing else would notice it. */
export const FOOTNOTE = /(?<!\\)\[\^[^\]\s]+\](?!\()/g

/** A mark inside words: `{#id}`. */
export const STRAY_MARK = /(?<!\\)\{#[^{}]*\}/g

/** Whether some Markdown of words reads back as those words and yet would be reported. */
export function hasSlip(markdown: string, startsBlock: boolean): boolean {
  return (
    (startsBlock && startSlip(markdown) !== undefined) ||
    markdown.search(FOOTNOTE) >= 0 ||
    markdown.search(STRAY_MARK) >= 0
  )
}

/** The same Markdown with a backslash where a slip would be seen. */
export function withoutSlips(markdown: string, startsBlock: boolean): string {
  const inside = markdown.replace(FOOTNOTE, '\\$&').replace(STRAY_MARK, '\\$&')
  const slip = startsBlock ? startSlip(inside) : undefined
  return slip ? inside.replace(/[^\p{L}\p{N}]/u, '\\$&') : inside
}
