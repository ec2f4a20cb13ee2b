/** A colour written `#rrggbb`. */
export type Colour = string

/**
 * Contrast of two colours, 1 (the same) to 21 (black on white).
 *
 * The ratio of WCAG 2.2 ("contrast ratio", over "relative luminance" of sRGB).
 *
 * @example
 *   contrastOf('#000000', '#ffffff') // 21
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The colour itself where words in it can be read on every one of `grounds`, else the nearest darker one that can.
 *
 * `ratio` is the least contrast. Black is the end of the way: on a ground too dark even for black the answer is black.
 */
export function darkEnough(colour: Colour, grounds: readonly Colour[], ratio: number): Colour {
  return steps(colour, '#000000').find(readableOn(grounds, ratio)) ?? '#000000'
}

/** The ground itself where `ink` can be read on it, else the nearest lighter one on which it can. */
export function lightEnough(ground: Colour, ink: Colour, ratio: number): Colour {
  return steps(ground, '#ffffff').find(readableOn([ink], ratio)) ?? '#ffffff'
}

function readableOn(others: readonly Colour[], ratio: number): (colour: Colour) => boolean {
  return (colour) => others.every((other) => contrastOf(colour, other) >= ratio)
}

/** From a colour to another in hundredths of the way. */
function steps(from: Colour, to: Colour): readonly Colour[] {
  const [start, end] = [channels(from), channels(to)]
  return Array.from(
    { length: 101 },
    (_, step) =>
      `#${start
        .map((value, index) =>
          Math.round(value + (((end[index] ?? 0) - value) * step) / 100)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`,
  )
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    // WCAG prints 0.03928 for the bend; sRGB's own is 0.04045. No colour of 8 bits lies between them.
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
