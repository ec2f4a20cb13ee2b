/**
 * Straight quotes as typographic ones, a hyphen between spaces as an en dash, three dots as an ellipsis.
 * `before` is the character that stands before the text in its block; comparisons fold all of this back.
 */
export function typeset(text: string, before = ''): string {
  let last = before
  let out = ''
  for (const char of text) {
    const set =
      char === '"'
        ? opens(last)
          ? '\u201C'
          : '\u201D'
        : char === "'"
          ? opens(last)
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
