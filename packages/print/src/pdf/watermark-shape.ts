import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PathCommand } from 'opentype.js'
import { fontFiles } from '../browser/fonts.ts'

/** Words as an outline, in units of which a letter's height is about 700. */
export interface WatermarkShape {
  /** Path operators of a content stream. */
  readonly path: string
  /** Left, bottom, right and top. */
  readonly box: readonly [number, number, number, number]
}

/**
 * Outline of the words behind a text, from one of our fonts.
 *
 * Rejects with `RangeError` where the font lacks a letter of them, or there is none.
 */
export async function watermarkShape(words: string): Promise<WatermarkShape> {
  const path = fontFiles.find((file) => basename(file) === 'SourceSans3_700Bold.ttf') ?? ''
  const [{ default: opentype }, file] = await Promise.all([import('opentype.js'), readFile(path)])
  const font = opentype.parse(new Uint8Array(file).buffer)
  const commands: PathCommand[] = []
  let width = 0
  for (const letter of words) {
    const glyph = font.charToGlyph(letter)
    if (glyph.index === 0)
      throw new RangeError(`the watermark has the letter \`${letter}\`, which our font lacks`)
    // Letter by letter: the library does not know all rules by which this font joins them.
    commands.push(...glyph.getPath(width, 0, size).commands)
    width += (glyph.advanceWidth / font.unitsPerEm) * size
  }
  if (commands.length === 0) throw new RangeError('the watermark has no letters')
  return { path: operatorsOf(commands), box: boxOf(commands) }
}

const size = 1000

/** From the ends of lines and curves: letters have one wherever they reach farthest. */
function boxOf(commands: readonly PathCommand[]): WatermarkShape['box'] {
  const points = commands.filter(({ type }) => type !== 'Z')
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => -y)]
  return [
    Math.floor(Math.min(...xs)),
    Math.floor(Math.min(...ys)),
    Math.ceil(Math.max(...xs)),
    Math.ceil(Math.max(...ys)),
  ]
}

/** The font's y points down, a PDF's up; and a PDF has no curves with one handle. */
function operatorsOf(commands: readonly PathCommand[]): string {
  let [x, y] = [0, 0]
  const lines = commands.map((command) => {
    const line = operatorOf(command, x, y)
    if (command.type !== 'Z') [x, y] = [command.x, command.y]
    return line
  })
  return lines.join('\n')
}

function operatorOf(command: PathCommand, x: number, y: number): string {
  const points = (...numbers: readonly number[]): string =>
    numbers.map((number, index) => Math.round(index % 2 === 0 ? number : -number)).join(' ')
  const toward = (from: number, to: number): number => from + ((to - from) * 2) / 3
  switch (command.type) {
    case 'M':
      return `${points(command.x, command.y)} m`
    case 'L':
      return `${points(command.x, command.y)} l`
    case 'C':
      return `${points(command.x1, command.y1, command.x2, command.y2, command.x, command.y)} c`
    case 'Q': {
      const first = [toward(x, command.x1), toward(y, command.y1)]
      const second = [toward(command.x, command.x1), toward(command.y, command.y1)]
      return `${points(...first, ...second, command.x, command.y)} c`
    }
    case 'Z':
      return 'h'
  }
}
