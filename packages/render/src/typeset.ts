/**
 * Straight quotes as typographic ones, a hyphen between spaces as an en dash. An apostrophe that leaves something out
 * ('60s, 'tis, 'n') stays one at the start of a word too.
 * `before` is the character that stands before the text in its block; comparisons fold all of this back.
 */
export function typeset(text: string, before = ''): string {
  let last = before
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const set =
      char === '"'
        ? opens(last)
          ? '\u201C'
          : '\u201D'
        : char === "'"
          ? opens(last) && !leavesOut(text.slice(at + 1, at + 6))
            ? '\u2018'
            : '\u2019'
          : char
    out += set
    last = set
  }
  return out.replace(/(?<=\s)-(?=\s)/g, '\u2013')
}

/** Whether a quote after this character opens: at the start, after space, an opening bracket, a dash or another opening quote. */
function opens(last: string): boolean {
  return last === '' || /[\s([{\u2013\u2014/\u2018\u201C]/.test(last)
}

/** Whether these words after a quote are a word with its beginning left out. */
function leavesOut(after: string): boolean {
  return /^(?:\d\ds?\b|tis\b|til\b|twas\b|n['\u2019]|em\b)/i.test(after)
}
