import { PDFDict, PDFName, PDFRef } from 'pdf-lib'
import type { PDFDocument, PDFPage } from 'pdf-lib'
import type { WatermarkShape } from './watermark-shape.ts'

/**
 * Grey of a watermark, 0 black to 1 white.
 *
 * Text that has 5.6 : 1 or more on white keeps the 4.5 : 1 of WCAG 2.2, success criterion 1.4.3, where it crosses it.
 */
const watermarkGrey = 0.91

const resource = 'Watermark'
/** Of the page, that the words may take; and of its shorter side, that a letter may be high. */
const room = 0.86
const highest = 0.2

/**
 * Draw a watermark on every page, before all else, so that the text lies on it; as paths, so that nobody reads it aloud or finds it.
 *
 * It stands in the middle, along the diagonal, as large as fits.
 */
export function addWatermark(document: PDFDocument, shape: WatermarkShape): void {
  const { context } = document
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [...shape.box], Resources: {} }
  const drawn = `${watermarkGrey} g\n${shape.path}\nf`
  const ref = context.register(context.flateStream(drawn, entries))
  for (const page of document.getPages()) {
    const behind = context.register(context.stream(drawing(page, ref, shape)))
    const content = page.node.get(PDFName.of('Contents'))
    if (!(content instanceof PDFRef)) throw new Error('a page has no content')
    page.node.set(PDFName.of('Contents'), context.obj([behind, content]))
  }
}

function drawing(page: PDFPage, watermark: PDFRef, shape: WatermarkShape): string {
  const resources = page.node.Resources()
  if (resources === undefined) throw new Error('a page has no resources')
  const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? resources.context.obj({})
  objects.set(PDFName.of(resource), watermark)
  resources.set(PDFName.of('XObject'), objects)
  const matrix = placed(page.getWidth(), page.getHeight(), shape).map((number) => number.toFixed(4))
  return `/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq ${matrix.join(' ')} cm /${resource} Do Q\nEMC\n`
}

function placed(width: number, height: number, { box }: WatermarkShape): readonly number[] {
  const [left, bottom, right, top] = box
  const [wide, high] = [right - left, top - bottom]
  const angle = Math.atan2(height, width)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const scale = Math.min(
    (room * width) / (wide * cos + high * sin),
    (room * height) / (wide * sin + high * cos),
    (highest * Math.min(width, height)) / high,
  )
  const [a, b] = [scale * cos, scale * sin]
  const [x, y] = [(left + right) / 2, (bottom + top) / 2]
  return [a, b, -b, a, width / 2 - a * x + b * y, height / 2 - b * x - a * y]
}
