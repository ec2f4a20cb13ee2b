import { PDFArray, PDFName, PDFString } from 'pdf-lib'
import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib'

/** How a box looks when it is on, and what that state is called. */
export interface ButtonLook {
  readonly state: string
  readonly shape: 'tick' | 'dot'
}

/** Give a box its two looks, on and off, drawn as paths: no font is needed. */
export function buttonLook(context: PDFContext, widget: PDFDict, look: ButtonLook): void {
  const [width, height] = sizeOf(widget)
  const draw = look.shape === 'tick' ? tick : dot
  const looks = context.obj({ Off: lookOf(context, widget, '') })
  looks.set(nameOf(look.state), lookOf(context, widget, draw(width, height)))
  widget.set(PDFName.of('AS'), PDFName.of('Off'))
  widget.set(PDFName.of('AP'), context.obj({ N: looks }))
}

/** Give a line or several lines an empty look, and say how large readers set what is typed. */
export function textLook(context: PDFContext, widget: PDFDict, several: boolean): void {
  const [, height] = sizeOf(widget)
  const size = several ? 10 : Math.max(4, Math.min(11, Math.floor(height * 0.7)))
  widget.set(PDFName.of('DA'), PDFString.of(`/Helv ${size} Tf 0 g`))
  widget.set(PDFName.of('AP'), context.obj({ N: lookOf(context, widget, '/Tx BMC EMC') }))
}

/** A name holds bytes; other letters than ASCII are written in UTF-8 (ISO 32000-1, 7.3.5). */
function nameOf(text: string): PDFName {
  return PDFName.of(Buffer.from(text, 'utf8').toString('latin1').replaceAll('#', '#23'))
}

function lookOf(context: PDFContext, widget: PDFDict, content: string): PDFRef {
  const [width, height] = sizeOf(widget)
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} }
  return context.register(context.stream(content, entries))
}

function sizeOf(widget: PDFDict): readonly [number, number] {
  const { x: _x, y: _y, width, height } = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle()
  return [rounded(width), rounded(height)]
}

function tick(width: number, height: number): string {
  const size = Math.min(width, height)
  const at = (x: number, y: number): string =>
    `${rounded(width / 2 + (x - 0.5) * size)} ${rounded(height / 2 + (y - 0.5) * size)}`
  return `q ${rounded(size * 0.12)} w 1 J 1 j 0 G ${at(0.2, 0.5)} m ${at(0.42, 0.25)} l ${at(0.82, 0.78)} l S Q`
}

/** A circle of four curves; 0.5523 is how far their handles reach. */
function dot(width: number, height: number): string {
  const radius = Math.min(width, height) * 0.3
  const [x, y, reach] = [width / 2, height / 2, radius * 0.5523]
  const curve = (...points: readonly number[]): string => `${points.map(rounded).join(' ')} c`
  return [
    'q 0 g',
    `${rounded(x + radius)} ${rounded(y)} m`,
    curve(x + radius, y + reach, x + reach, y + radius, x, y + radius),
    curve(x - reach, y + radius, x - radius, y + reach, x - radius, y),
    curve(x - radius, y - reach, x - reach, y - radius, x, y - radius),
    curve(x + reach, y - radius, x + radius, y - reach, x + radius, y),
    'f Q',
  ].join(' ')
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
