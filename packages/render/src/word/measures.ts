/** Measures of a page in twentieths of a point: those of the printed page, so that a Word file and a PDF look alike. */
const MILLIMETRE = 1440 / 25.4

function millimetres(count: number): number {
  return Math.round(count * MILLIMETRE)
}

export const PAGE = { width: 11906, height: 16838 } as const
export const MARGINS: Readonly<
  Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>
> = {
  top: millimetres(25),
  right: millimetres(35),
  bottom: millimetres(24),
  left: millimetres(25),
  header: millimetres(12),
  footer: millimetres(12),
}

/** Room for numbers and for headings of the first rank, to the left of the text. */
export const GUTTER: number = millimetres(18)

/** Width between the margins: gutter and column. */
export const WIDTH: number = PAGE.width - MARGINS.left - MARGINS.right

/** How far a bullet or letter moves its words to the right. */
export const STEP = 360

/** Where the text of a clause begins, by its steps. */
export function textAt(steps: number): number {
  return GUTTER + steps * STEP
}

/** Margins of a page of two columns, which needs more of its width, and the width between them. */
export const WIDE_MARGINS: typeof MARGINS = {
  ...MARGINS,
  left: millimetres(18),
  right: millimetres(18),
}
export const WIDE: number = PAGE.width - WIDE_MARGINS.left - WIDE_MARGINS.right
