/** Control characters, signs that turn the direction of what follows, halves of a character: nobody sees them, and a terminal or page would obey them. */
export const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\p{Cs}]/u

const EACH_UNSEEN = new RegExp(UNSEEN, 'gu')

/** Places where a word may be parted, put there by word processors: soft hyphens, spaces and joins without width. */
const WORD_BREAKS = /[\u00AD\u200B\u2060\uFEFF]/g

/** A text without the places where its words may be parted: nobody types them, and a search would not find the word. */
export function withoutWordBreaks(text: string): string {
  return text.replace(WORD_BREAKS, '')
}

/** A text without the characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(EACH_UNSEEN, '')
}

/** A character as Unicode calls it: `U+202E`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Character references in Markdown that stand for a character nobody sees; NUL and what is none become one as well. */
export function unseenReferences(markdown: string): readonly RegExpExecArray[] {
  return [...markdown.matchAll(/(?<!\\)&(?:#(x[0-9a-f]{1,6}|\d{1,7})|Tab|NewLine);/gi)].filter(
    ([, number]) => {
      const code = number === undefined ? 9 : Number(number.replace(/^x/i, '0x'))
      return (
        code === 0 ||
        code > 0x10_ff_ff ||
        /[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Cs}]/u.test(String.fromCodePoint(code))
      )
    },
  )
}
