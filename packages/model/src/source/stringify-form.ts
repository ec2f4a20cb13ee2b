import type { Form, FormField, FormPart } from '../policy.ts'
import { writeYaml, type Writable } from './write-yaml.ts'

/** A form as a fenced block. */
export function stringifyForm(form: Form, mark: string): string {
  return `\`\`\`form${mark === '' ? '' : ` ${mark}`}\n${writeYaml({ parts: form.parts.map(plainPart) })}\`\`\``
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
