import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import type { PDFContext, PDFDocument, PDFRef } from 'pdf-lib'
import { annotationsOf } from './annotations.ts'
import type { Annotation } from './annotations.ts'
import type { Field } from './field.ts'
import { buttonLook, textLook } from './field-looks.ts'
import { dictionaryOf, textOf } from './pdf-objects.ts'
import { PrintError } from '../print-error.ts'
import { kidsOf, structureElements } from './structure.ts'

const key = (text: string): PDFName => PDFName.of(text)
const flags = { multiline: 1 << 12, noToggleToOff: 1 << 14, radio: 1 << 15 }
const printed = 4

/**
 * Turn the links to `field:0`, `field:1`, … into the fields of a form (ISO 32000-1, 12.7), each of exactly the link's rectangle.
 *
 * A field that is not printed, because the style sheet hides it, is left out.
 *
 * Throws `PrintError` (`print-failed`) where a field is split between two pages.
 */
export function addFields(document: PDFDocument, fields: readonly Field[]): void {
  if (fields.length === 0) return
  const { context } = document
  const parents = annotationParents(document)
  const all: PDFRef[] = []
  const groups = new Map<string, Group>()
  for (const [annotation, field] of places(document, fields)) {
    toWidget(annotation, field)
    const element = parents.get(annotation.ref)
    if (element === undefined) throw new Error(`the field \`${field.name}\` is not tagged`)
    toForm(context, element, annotation.ref)
    if (field.kind !== 'choice') {
      setField(context, annotation, field)
      all.push(annotation.ref)
      continue
    }
    const group = groups.get(field.name) ?? addGroup(context, field.name)
    if (group.kids.length === 0) all.push(group.ref)
    groups.set(field.name, group)
    group.kids.push(annotation.ref)
    annotation.dict.set(key('Parent'), group.ref)
    // A made name: words may be those of another choice, or `Off`, which means none.
    buttonLook(context, annotation.dict, { state: String(group.values.length), shape: 'dot' })
    group.values.push(field.value)
  }
  for (const { ref, kids, values } of groups.values()) {
    const group = context.lookup(ref, PDFDict)
    group.set(key('Kids'), context.obj(kids))
    group.set(key('Opt'), context.obj(values.map((value) => PDFHexString.fromText(value))))
  }
  document.catalog.set(key('AcroForm'), context.register(formOf(context, all)))
}

/** Which link is which field; the order is that of the document. */
function places(
  document: PDFDocument,
  fields: readonly Field[],
): readonly (readonly [Annotation, Field])[] {
  const found = new Map<number, Annotation>()
  for (const annotation of annotationsOf(document, 'Link')) {
    const action = annotation.dict.lookupMaybe(key('A'), PDFDict)
    const url = textOf(document.context, action?.get(key('URI')))
    const index = /^field:(\d+)$/.exec(url ?? '')?.[1]
    if (index === undefined) continue
    const field = fields[Number(index)]
    if (field === undefined) throw new Error(`there is no field ${index}`)
    if (found.has(Number(index))) throw splitField(field)
    found.set(Number(index), annotation)
  }
  return fields.flatMap((field, index) => {
    const annotation = found.get(index)
    return annotation === undefined ? [] : [[annotation, field] as const]
  })
}

function splitField({ name }: Field): PrintError {
  return new PrintError(
    'print-failed',
    `the field \`${name}\` begins on one page and ends on another`,
    'keep it together with `break-inside: avoid` in the style sheet, or make it smaller',
  )
}

function toWidget({ dict, page }: Annotation, field: Field): void {
  for (const name of ['A', 'Border']) dict.delete(key(name))
  dict.set(key('Subtype'), key('Widget'))
  dict.set(key('F'), PDFNumber.of(printed))
  dict.set(key('P'), page.ref)
  dict.set(key('TU'), PDFHexString.fromText(field.label))
}

function setField(context: PDFContext, { dict }: Annotation, { kind, name }: Field): void {
  dict.set(key('T'), PDFHexString.fromText(name))
  if (kind === 'tick') {
    dict.set(key('FT'), key('Btn'))
    dict.set(key('V'), key('Off'))
    buttonLook(context, dict, { state: 'Yes', shape: 'tick' })
    return
  }
  dict.set(key('FT'), key('Tx'))
  if (kind === 'lines') dict.set(key('Ff'), PDFNumber.of(flags.multiline))
  textLook(context, dict, kind === 'lines')
}

/** A choice of several: its buttons, and what each says when it is chosen (ISO 32000-1, 12.7.4.2.4). */
interface Group {
  readonly ref: PDFRef
  readonly kids: PDFRef[]
  readonly values: string[]
}

function addGroup(context: PDFContext, name: string): Group {
  const group = context.obj({ FT: 'Btn', Ff: flags.radio | flags.noToggleToOff, V: 'Off' })
  group.set(key('T'), PDFHexString.fromText(name))
  return { ref: context.register(group), kids: [], values: [] }
}

/** A form element holds its widget and nothing else (ISO 14289-1, 7.18.4 test 2). */
function toForm(context: PDFContext, element: PDFDict, widget: PDFRef): void {
  const own = kidsOf(context, element).filter(
    (kid) => dictionaryOf(context, kid)?.get(key('Obj')) === widget,
  )
  element.set(key('S'), key('Form'))
  element.set(key('K'), context.obj([...own]))
  element.delete(key('A'))
}

/** The element in which each annotation stands. */
function annotationParents(document: PDFDocument): ReadonlyMap<unknown, PDFDict> {
  const { context } = document
  const parents = new Map<unknown, PDFDict>()
  for (const { dict } of structureElements(document)) {
    for (const kid of kidsOf(context, dict)) {
      const object = dictionaryOf(context, kid)?.get(key('Obj'))
      if (object !== undefined) parents.set(object, dict)
    }
  }
  return parents
}

/** Readers draw what is typed in Helvetica, which each of them has; the PDF itself shows nothing in it. */
function formOf(context: PDFContext, fields: readonly PDFRef[]): PDFDict {
  const helvetica = context.obj({
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: 'Helvetica',
    Encoding: 'WinAnsiEncoding',
  })
  const form = context.obj({
    Fields: [...fields],
    DR: { Font: { Helv: context.register(helvetica) } },
  })
  form.set(key('DA'), PDFString.of('/Helv 10 Tf 0 g'))
  return form
}
