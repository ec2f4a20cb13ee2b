import type { Code } from 'mdast'
import type { Form, FormField, FormPart } from '../policy.ts'
import { formSchema, type FormContent } from '../schema/form.ts'
import type { Place } from '../place.ts'
import { readMark } from './mark.ts'
import { firstLineOf, spanOf, type Reader } from './reader.ts'
import { validate, type Vocabulary } from './validate.ts'
import { readYaml, type YamlText } from './yaml-document.ts'

/** A `form` block; undefined where it has faults, which are reported. */
export function parseForm(node: Code, reader: Reader, vocabulary: Vocabulary): Form | undefined {
  const fence = firstLineOf(reader, node)
  const marked = readMark(reader.text, fence, reader.placeOf)
  reader.add(marked.diagnostics)
  const yaml = readYaml({ path: reader.path, text: reader.text, span: insideOf(node, fence.end, reader.text) })
  const { value, diagnostics } = validate<FormContent>(yaml, formSchema, vocabulary)
  reader.add(diagnostics)
  if (!value) return undefined
  return { kind: 'form', id: marked.mark?.id ?? '', place: reader.placeOf(fence), parts: value.parts.map((part, index) => partOf(part, `/parts/${index}`, yaml)) }
}

/** What stands between the fences, in the file itself, so that places need no arithmetic. */
function insideOf(node: Code, fenceEnd: number, text: string): { readonly start: number; readonly end: number } {
  const end = spanOf(node).end
  const start = Math.min(end, fenceEnd + (text.startsWith('\r\n', fenceEnd) ? 2 : 1))
  const closing = /(?:^|[\r\n])[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(text.slice(start, end))
  return { start, end: closing ? start + closing.index + 1 : end }
}

function partOf(part: FormContent['parts'][number], pointer: string, yaml: YamlText): FormPart {
  return {
    id: part.id ?? '',
    place: placeAt(yaml, `${pointer}/heading`),
    heading: part.heading,
    note: part.note ?? null,
    fields: (part.fields ?? []).map((field, index) => fieldOf(field, `${pointer}/fields/${index}`, yaml)),
  }
}

function fieldOf(field: NonNullable<FormContent['parts'][number]['fields']>[number], pointer: string, yaml: YamlText): FormField {
  return {
    id: field.id ?? '',
    place: placeAt(yaml, `${pointer}/label`),
    label: field.label,
    hint: field.hint ?? null,
    fieldKind: field.kind,
    options: field.options ?? [],
    rows: field.rows ?? [],
  }
}

function placeAt(yaml: YamlText, pointer: string): Place {
  return (yaml.places.get(pointer) ?? yaml.places.get('')) as Place
}
