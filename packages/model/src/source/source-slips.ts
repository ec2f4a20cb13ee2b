import { numberOf, withoutInlineSlips } from './inline-slips.ts'
import { pastedBullet, pastedItem, signOf, type Sign } from './pasted-signs.ts'

/** Something at the start of a block that was meant as a number, heading or bullet. */
interface StartSlip extends Sign {
  readonly kind: 'typed-number' | 'missing-space' | 'box'
}

const CAPITAL = String.raw`["'\u2018\u201C*[(]*\p{Lu}`

// `4.2 Staff must`, `A.1.8 The`: before a capital, so that `8.30 am` and `3.5 million` stay words.
const CLAUSE_NUMBER = new RegExp(
  String.raw`^(?:(?:[A-Z]\.? ?)?\d+(?:\.\d+)+|[A-Z]\. ?\d+)[.)]?[ \t]+(?=${CAPITAL})`,
  'u',
)
// `(a) bring`, `(iv) bring`, `(1) bring`, `a. bring`, `a) bring`; but `(i) and (ii) apply` speaks of two of them.
const LETTER = /^(?:\((?:[a-z]|[ivx]+|\d{1,3})\)|(?:[a-z]|[ivx]+)[.)])[ \t]+(?=\S)(?!(?:and|or)\b)/
/** `[ ] item`: a box to tick in other kinds of Markdown. */
const BOX = /^\[[ xX]\][ \t]+(?=\S)/
const NO_SPACE = /^(?:#{2,6}(?=[^\s#])|\d{1,3}[.)](?=\p{L})|-(?=\p{L}))/u

/**
 * A number typed by hand, or a mark without the space that makes it one, at the start of a block's Markdown.
 * Reading reports them, writing escapes them: words that really begin like this stand as `4\.2 Million`.
 */
export function startSlip(markdown: string): StartSlip | undefined {
  const number = CLAUSE_NUMBER.exec(markdown) ?? LETTER.exec(markdown)
  if (number) return { kind: 'typed-number', ...signOf(number[0]) }
  const box = BOX.exec(markdown)
  if (box) return { kind: 'box', ...signOf(box[0]) }
  const mark = NO_SPACE.exec(markdown)
  return mark ? { kind: 'missing-space', ...signOf(mark[0]) } : undefined
}

/** Hashes at the start of a later line of a paragraph, indented too far to begin a heading. */
export function headingSign(line: string): Sign | undefined {
  const hashes = /^(?:#[ \t]+|#{2,6}[ \t]*)(?=[^\s#])/.exec(line)
  return hashes ? signOf(hashes[0]) : undefined
}

/** Something at the start of a later line of a paragraph that was meant to begin an item. */
export function lineSlip(line: string, above?: string, below?: string): Sign | undefined {
  return pastedItem(line, above, below) ?? (headingSign(line) ? undefined : startSlip(line))
}

/** A full stop that shortens a word, and ends no sentence. */
const SHORTENED =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|\p{Lu}\.\p{Lu}\p{L}*|Dr|Fig|Hon|Messrs|Mr|Mrs|Ms|Prof|Rev|St|e\.g|i\.e|incl|vs)\.$/u
const SENTENCE_END = /[.!?:;][\])}"'\u2018-\u201F*]*$/
const SENTENCE_START = /^[[({*]*(?:["'\u2018-\u201F]|\p{Lu})/u

/** Whether a line ends a sentence and the next one begins another: nobody can say whether they are one clause or two. */
export function endsBetween(line: string, next: string): boolean {
  const words = line.trimEnd()
  return SENTENCE_END.test(words) && !SHORTENED.test(words) && SENTENCE_START.test(next)
}

/** A line between bars, which only a table has. */
export const BAR_LINE = /^\|.*\|$/

/** Whether some Markdown of words reads back as those words and yet would be reported for its beginning. */
export function startsWithSlip(markdown: string, starts: Starts): boolean {
  return (
    (starts !== 'nothing' && (startSlip(markdown) !== undefined || BAR_LINE.test(markdown))) ||
    (starts === 'paragraph' && pastedBullet(markdown) !== undefined)
  )
}

/** What some words stand at the start of. */
type Starts = 'paragraph' | 'item' | 'nothing'

/** The same Markdown with a backslash where a slip would be seen. */
export function withoutSlips(markdown: string, starts: Starts): string {
  const inside = withoutInlineSlips(markdown)
  if (starts === 'nothing') return inside
  // Markdown has no backslash before signs that are not its own.
  if (starts === 'paragraph' && pastedBullet(inside)) return numberOf(inside) + inside.slice(1)
  return startSlip(inside) || BAR_LINE.test(inside)
    ? inside.replace(/[^\p{L}\p{N}]/u, '\\$&')
    : inside
}
