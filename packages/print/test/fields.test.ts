import { openPrinter } from '@policy/print'
import type { Printer } from '@policy/print'
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { about, page } from './support/documents.ts'
import { readPdf } from './support/read-pdf.ts'
import type { Annotation } from './support/read-pdf.ts'

let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({ tabs: 1 })
})
afterAll(() => printer.close())

/** A place, 20 mm from the left edge of the page. */
function place(top: number, size: string, attributes: string): string {
  return `<span style="position: absolute; left: 10mm; top: ${top}mm; ${size}; border: 1px solid" ${attributes}></span>`
}

const style =
  '<style>@page { size: A4; margin: 10mm } h1 { margin: 0 } body { margin: 0; position: relative }</style>'
const form = page(
  `<h1>Form</h1>
  ${place(20, 'width: 60mm; height: 8mm', 'data-field="text" data-name="name" data-label="Your name (in full)"')}
  ${place(40, 'width: 100mm; height: 40mm', 'data-field="lines" data-name="reasons" data-label="Reasons"')}
  ${place(90, 'width: 30mm; height: 8mm', 'data-field="date" data-name="date" data-label="Date"')}
  ${place(110, 'width: 5mm; height: 5mm', 'data-field="tick" data-name="agree" data-label="I agree" role="img" aria-label="box"')}
  ${place(120, 'width: 5mm; height: 5mm', 'data-field="choice" data-group="kind" data-value="staff" data-name="kind-staff" data-label="Kind: staff"')}
  ${place(130, 'width: 5mm; height: 5mm', 'data-field="choice" data-group="kind" data-value="ŵyth #1" data-name="kind-other" data-label="Kind: other" aria-hidden="true"')}
  <p><a href="https://example.org/">A link</a></p>`,
  style,
)

async function widgets(html: string): Promise<readonly Annotation[]> {
  const { bytes } = await printer.print({ html, about })
  const { annotations } = await readPdf(bytes)
  return annotations.flat().filter(({ subtype }) => subtype === 'Widget')
}

test('each place is a field with its name, its label and its kind', async () => {
  const found = await widgets(form)
  expect(found).toMatchObject([
    {
      fieldName: 'name',
      alternativeText: 'Your name (in full)',
      fieldType: 'Tx',
      multiLine: false,
    },
    { fieldName: 'reasons', alternativeText: 'Reasons', fieldType: 'Tx', multiLine: true },
    { fieldName: 'date', alternativeText: 'Date', fieldType: 'Tx', multiLine: false },
    { fieldName: 'agree', alternativeText: 'I agree', checkBox: true, exportValue: 'Yes' },
    { fieldName: 'kind', alternativeText: 'Kind: staff', radioButton: true, buttonValue: 'staff' },
    { fieldName: 'kind', alternativeText: 'Kind: other', radioButton: true },
  ])
  // Printed, not hidden, and nothing chosen yet.
  expect(found.map(({ annotationFlags }) => annotationFlags)).toEqual(Array(6).fill(4))
  expect(found.map(({ fieldValue }) => fieldValue)).toEqual(['', '', '', 'Off', 'Off', 'Off'])
})

test('each field is as large as the space inside its border', async () => {
  const found = await widgets(form)
  const millimetres = found.map(({ rect }) =>
    (rect as readonly number[]).map((points) => Math.round((points / 72) * 25.4)),
  )
  // Left, bottom, right, top, measured from the lower left corner of the page.
  const box = (top: number, width: number, height: number): readonly number[] => [
    20,
    297 - 10 - top - height,
    20 + width,
    297 - 10 - top,
  ]
  expect(millimetres).toEqual([
    box(20, 60, 8),
    box(40, 100, 40),
    box(90, 30, 8),
    box(110, 5, 5),
    box(120, 5, 5),
    box(130, 5, 5),
  ])
})

test('a place in a line of text is a field too, and links stay links', async () => {
  const { bytes } = await printer.print({
    html: page(
      '<p>Name <span style="display: inline-block; width: 40mm; height: 6mm" data-field="text" data-name="n" data-label="Name"></span>, <a href="https://example.org/">see</a></p>',
    ),
    about,
  })
  const [annotations = []] = (await readPdf(bytes)).annotations
  expect(annotations.map(({ subtype }) => String(subtype)).toSorted()).toEqual(['Link', 'Widget'])
})

test('what is filled in is there when it is read again', async () => {
  const { bytes } = await printer.print({ html: form, about })
  const document = await PDFDocument.load(bytes)
  const filled = document.getForm()
  expect(filled.getFields().map((field) => field.getName())).toEqual([
    'name',
    'reasons',
    'date',
    'agree',
    'kind',
  ])
  filled.getTextField('name').setText('Siân')
  filled.getTextField('reasons').setText('One\nTwo')
  filled.getCheckBox('agree').check()
  filled.getRadioGroup('kind').select('staff')
  const again = (await PDFDocument.load(await document.save())).getForm()
  expect(again.getTextField('name').getText()).toBe('Siân')
  expect(again.getTextField('reasons').getText()).toBe('One\nTwo')
  expect(again.getTextField('reasons').isMultiline()).toBe(true)
  expect(again.getCheckBox('agree').isChecked()).toBe(true)
  expect(again.getRadioGroup('kind').getSelected()).toBe('staff')
  expect(again.getFields().map(({ constructor }) => constructor)).toEqual([
    PDFTextField,
    PDFTextField,
    PDFTextField,
    PDFCheckBox,
    PDFRadioGroup,
  ])
})

test('a place that is not printed is no field, and a document without places has no form', async () => {
  const hidden = page(
    '<p>x</p><style>@media print { .x { display: none } }</style><span class="x" data-field="text" data-name="n" data-label="Name">x</span>',
  )
  expect(await widgets(hidden)).toEqual([])
  const { bytes } = await printer.print({ html: page('<p>x</p>'), about })
  expect((await readPdf(bytes)).info['IsAcroFormPresent']).toBe(false)
})

test.each([
  ['data-field="text" data-label="x"', 'invalid name of a field: ``'],
  ['data-field="text" data-name="a.b" data-label="x"', 'invalid name of a field: `a.b`'],
  ['data-field="text" data-name="a"', 'the field `a` has no label'],
  ['data-field="area" data-name="a" data-label="x"', 'the field `a` has the unknown kind `area`'],
  ['data-field="choice" data-group="a" data-label="x"', 'a choice of the field `a` has no value'],
])('a place with %s is a bug of the caller', async (attributes, message) => {
  const html = page(`<p>x</p><span ${attributes}></span>`)
  await expect(printer.print({ html, about })).rejects.toThrow(new RangeError(message))
})

test.each([
  ['text', 'data-name="a"', 'text', 'data-name="a"', 'two fields are called `a`'],
  [
    'text',
    'data-name="a"',
    'choice',
    'data-group="a" data-value="b"',
    'a field and a group are called `a`',
  ],
])('names are unique: %s %s, %s %s', async (one, first, other, second, message) => {
  const html = page(
    `<p>x</p><span data-field="${one}" ${first} data-label="x"></span><span data-field="${other}" ${second} data-label="x"></span>`,
  )
  await expect(printer.print({ html, about })).rejects.toThrow(new RangeError(message))
})

test('a link of the document to `field:` is refused: it would become a field', async () => {
  const html = page('<p><a href="field:0">x</a></p>')
  await expect(printer.print({ html, about })).rejects.toThrow(RangeError)
})

test('says which field is split between two pages', async () => {
  const html = page(
    `<h1>Form</h1><div style="height: 250mm"></div><span style="display: block; height: 60mm" data-field="lines" data-name="reasons" data-label="Reasons"></span>`,
  )
  await expect(printer.print({ html, about })).rejects.toMatchObject({
    code: 'print-failed',
    message: 'the field `reasons` begins on one page and ends on another',
  })
})

test('choices may say the same, and `Off`, which means none in a PDF', async () => {
  const choice = (value: string, n: number): string =>
    `<span data-field="choice" data-group="a" data-value="${value}" data-name="a${n}" data-label="${value} ${n}" style="display: inline-block; width: 5mm; height: 5mm"></span>`
  const found = await widgets(page(`<p>x ${['Off', 'On', 'On'].map(choice).join(' ')}</p>`))
  expect(found.map(({ buttonValue }) => buttonValue)).toEqual(['Off', 'On', 'On'])
  expect(found.map(({ fieldValue }) => fieldValue)).toEqual(['Off', 'Off', 'Off'])
  const { bytes } = await printer.print({
    html: page(`<p>x ${['Off', 'On', 'On'].map(choice).join(' ')}</p>`),
    about,
  })
  const document = await PDFDocument.load(bytes)
  expect(document.getForm().getRadioGroup('a').getOptions()).toEqual(['Off', 'On', 'On'])
})
