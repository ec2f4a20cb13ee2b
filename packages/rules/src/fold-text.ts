const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00AD/g, ''],
  [/\u2026/g, '...'],
]

/**
 * Text as it counts in every comparison: NFC, quotes and dashes folded to the straight ones, any white space one space.
 * Case is kept.
 */
export function foldText(text: string): string {
  const folded = FOLDS.reduce((rest, [from, to]) => rest.replace(from, to), text.normalize('NFC'))
  return folded.replace(/\s+/g, ' ').trim()
}
