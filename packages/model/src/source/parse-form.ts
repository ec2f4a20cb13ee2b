import type { Code } from 'mdast'
import type { Form, FormField, FormPart } from '../policy.ts'
import { formSchema, type FormContent } from '../schema/form.ts'
import type { Place, Span } from '../place.ts'
import { readMark } from './mark.ts'
import { firstLineOf, spanOf, type Reader } from './reader.ts'
import { validate, type Vocabulary } from './validate.ts'
import { readYaml, type YamlText } from './yaml-document.ts'

/** A `form` block; undefined where it has faults, which are reported. */
export function parseForm(node: Code, reader: Reader, vocabulary: Vocabulary): Form | undefined {
  const fence = firstLineOf(reader, node)
  const marked = readMark(reader.text, fence, 'form', reader.placeOf)
  reader.add(marked.diagnostics)
  reportExtra(fence.start, marked.wordsEnd, marked.diagnostics.length > 0, reader)
  if (reportOpen(node, fence, reader)) return undefined
  const span = insideOf(node, fence.end, reader.text)
  const yaml = readYaml({
    path: reader.path,
    text: reader.text,
    span,
    name: 'form',
    placeOf: reader.placeOf,
  })
  if (yaml.value === undefined && yaml.diagnostics.length === 0) {
    reader.report('missing-key', fence, 'the form is empty', {
      help: 'write its parts below this line: `parts:`, then `- heading: …`',
    })
    return undefined
  }
  const { value, diagnostics } = validate<FormContent>(yaml, formSchema, vocabulary)
  reader.add(diagnostics)
  if (!value) return undefined
  const parts = value.parts.map((part, index) => partOf(part, `/parts/${index}`, yaml))
  return {
    kind: 'form',
    id: marked.mark?.id ?? '',
    place: reader.placeOf(fence),
    idPlace: marked.mark?.idPlace ?? null,
    parts,
  }
}

/** Words behind `form` that are no mark. */
function reportExtra(start: number, end: number, known: boolean, reader: Reader): void {
  const words = /^(?:`{3,}|~{3,})[ \t]*form[ \t]+(?:\{#[^{}]*\}[ \t]*)?(?=\S)/.exec(
    reader.text.slice(start, end),
  )
  if (!words || known) return
  const span = { start: start + words[0].length, end }
  reader.report(
    'malformed-mark',
    span,
    `\`${reader.text.slice(span.start, span.end).trimEnd()}\` cannot stand behind \`form\``,
    {
      help: 'take it away; only an id stands there: `{#site-approval-form}`',
      fix: { span, text: '' },
    },
  )
}

/** A form without its closing fence swallows the rest of the document; it is said once. */
function reportOpen(node: Code, fence: Span, reader: Reader): boolean {
  const source = reader.text.slice(fence.end, spanOf(node).end)
  if (/(?:^|[\r\n])[ \t]*(?:`{3,}|~{3,})[ \t]*$/.test(source)) return false
  const end = source.search(/\n[ \t]*\r?\n(?=\S)/)
  const at = end < 0 ? spanOf(node).end : fence.end + end + 1
  const text = `${end < 0 && !source.endsWith('\n') ? '\n' : ''}\`\`\`\n`
  reader.report('invalid-yaml', fence, 'the form that begins here has no end', {
    help: 'write a line ```` ``` ```` behind its last field',
    fix: { span: { start: at, end: at }, text },
  })
  return true
}

/** What stands between the fences, in the file itself, so that places need no arithmetic. */
function insideOf(
  node: Code,
  fenceEnd: number,
  text: string,
): { readonly start: number; readonly end: number } {
  const end = spanOf(node).end
  const start = Math.min(end, fenceEnd + (text.startsWith('\r\n', fenceEnd) ? 2 : 1))
  const closing = /(?:^|(?<=[\r\n]))[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(text.slice(start, end))
  return { start, end: closing ? start + closing.index : end }
}

function partOf(part: FormContent['parts'][number], pointer: string, yaml: YamlText): FormPart {
  return {
    id: part.id ?? '',
    place: placeAt(yaml, `${pointer}/heading`),
    idPlace: yaml.places.get(`${pointer}/id`) ?? null,
    heading: part.heading,
    note: part.note ?? null,
    fields: (part.fields ?? []).map((field, index) =>
      fieldOf(field, `${pointer}/fields/${index}`, yaml),
    ),
  }
}

function fieldOf(
  field: NonNullable<FormContent['parts'][number]['fields']>[number],
  pointer: string,
  yaml: YamlText,
): FormField {
  return {
    id: field.id ?? '',
    place: placeAt(yaml, `${pointer}/label`),
    idPlace: yaml.places.get(`${pointer}/id`) ?? null,
    label: field.label,
    hint: field.hint ?? null,
    fieldKind: field.kind,
    options: 'options' in field ? field.options : [],
    rows: 'rows' in field ? field.rows : [],
  }
}

function placeAt(yaml: YamlText, pointer: string): Place {
  return (yaml.places.get(pointer) ?? yaml.places.get('')) as Place
}
