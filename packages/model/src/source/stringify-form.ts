import { isMap, parseDocument, visit, type Document } from 'yaml'
import type { Form, FormField, FormPart } from '../policy.ts'
import { formatYaml, writeYaml, type Writable } from './write-yaml.ts'

/** A form as a fenced block. Comments that the owner wrote in it, in `source`, stay where they are. */
export function stringifyForm(form: Form, mark: string, source?: string): string {
  const yaml =
    (source === undefined ? undefined : commented(form, source)) ??
    writeYaml({ parts: form.parts.map(plainPart) })
  return `\`\`\`form${mark === '' ? '' : ` ${mark}`}\n${yaml}\`\`\``
}

/** The owner's own YAML with the form's values set in it; undefined where it has no comments to keep. */
function commented(form: Form, source: string): string | undefined {
  const below = source.split(/\r?\n/).slice(form.place.start.line)
  const end = below.findIndex((line) => /^[ \t]*(?:`{3,}|~{3,})[ \t]*$/.test(line))
  const document: Document = parseDocument(`${below.slice(0, end).join('\n')}\n`, {
    schema: 'failsafe',
  })
  if (document.errors.length > 0 || !hasComments(document)) return undefined
  for (const [index, part] of form.parts.entries())
    setValues(document, ['parts', index], plainPart(part))
  return formatYaml(document.toString({ lineWidth: 0 }))
}

function hasComments(document: Document): boolean {
  let found = typeof document.comment === 'string' || typeof document.commentBefore === 'string'
  visit(document, {
    Node: (_, node) => {
      found ||= typeof node.comment === 'string' || typeof node.commentBefore === 'string'
    },
  })
  return found
}

/** Writes words into a document where they differ; what it lacks (an id) comes first in its map. */
function setValues(document: Document, path: readonly (string | number)[], value: Writable): void {
  if (typeof value === 'string') {
    if (document.getIn(path) !== value) document.setIn(path, value)
    return
  }
  const below = document.getIn(path, true)
  for (const [key, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (isMap(below) && !below.has(key)) below.items.unshift(document.createPair(key, each))
    else setValues(document, [...path, key], each as Writable)
  }
}

function plainPart(part: FormPart): Writable {
  return {
    ...(part.id === '' ? {} : { id: part.id }),
    heading: part.heading,
    ...(part.note === null ? {} : { note: part.note }),
    ...(part.fields.length === 0 ? {} : { fields: part.fields.map(plainField) }),
  }
}

function plainField(field: FormField): Writable {
  return {
    ...(field.id === '' ? {} : { id: field.id }),
    label: field.label,
    ...(field.hint === null ? {} : { hint: field.hint }),
    kind: field.fieldKind,
    ...(field.options.length === 0 ? {} : { options: field.options }),
    ...(field.rows.length === 0 ? {} : { rows: field.rows }),
  }
}
