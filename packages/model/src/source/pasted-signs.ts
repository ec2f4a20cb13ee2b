/** A sign at the start of a line. */
export interface Sign {
  /** As typed, without the space behind it. */
  readonly typed: string
  /** Length of what is typed, with the space behind it. */
  readonly length: number
}

/** What a pattern finds at the start of a line. */
export function signOf(found: string): Sign {
  return { typed: found.trimEnd(), length: found.length }
}

/** Bullets as other programs draw them, and the boxes of a list to tick off; nobody begins words with them. */
const DRAWN = String.raw`\u2022\u00B7\u2023\u2043\u2219\u25A0-\u25FF\u2610-\u2612\u2666\u2713-\u2718\u2756\u2794\u2799-\u27BE\uF000-\uF0FF`

// `- ` is one when it stands too far to the right to begin a list, or has a no-break space behind it.
const BULLET = new RegExp(
  String.raw`^[-*+][ \t\u00A0]+(?=\S)|^[${DRAWN}]\uFE0F?[ \t\u00A0]*(?=\S)|^o\t(?=\S)|^[\u00D8\u00A7][ \t\u00A0]+(?=\p{L})`,
  'u',
)
const DASH = /^[\u2013\u2014][ \t\u00A0]+(?=["'\u2018\u201C([*]*[\p{L}\p{N}])/u
/** The hollow bullet of Word, as a letter. */
const HOLLOW = /^o[ \u00A0]+(?=\p{L})/u

const NUMBER = /^\d{1,3}[.)][ \t]+(?=\S)/

/** A bullet as other programs draw it, at the start of a paragraph. */
export function pastedBullet(markdown: string): Sign | undefined {
  const pasted = BULLET.exec(markdown) ?? DASH.exec(markdown)
  return pasted ? signOf(pasted[0]) : undefined
}

/**
 * A bullet or number at the start of a line, among its neighbours.
 * A dash may only go on with the sentence above, and `o` be a word: they are bullets beside another of their kind,
 * the dash also where the line above has come to an end, the `o` under a colon.
 */
export function pastedItem(line: string, above = '', below = ''): Sign | undefined {
  const sure = BULLET.exec(line) ?? NUMBER.exec(line)
  if (sure) return signOf(sure[0])
  for (const [sign, end] of [
    [DASH, /[.:;,]$/],
    [HOLLOW, /:$/],
  ] as const) {
    const found = sign.exec(line)
    if (found && (sign.test(above) || sign.test(below) || end.test(above.trimEnd())))
      return signOf(found[0])
  }
  return undefined
}
