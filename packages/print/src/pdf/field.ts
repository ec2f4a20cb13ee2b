/** A place to fill in: a line, several lines, a date, a box to tick, or one choice of a group. */
export type Field =
  | {
      readonly kind: 'text' | 'lines' | 'date' | 'tick'
      readonly name: string
      readonly label: string
    }
  | {
      readonly kind: 'choice'
      /** Name of the group, which is the field. */
      readonly name: string
      readonly label: string
      /** What the group says when this is chosen. */
      readonly value: string
    }

/** Attributes of a place to fill in, empty where they are not there. */
export interface FieldMark {
  readonly kind: string
  readonly name: string
  readonly label: string
  readonly group: string
  readonly value: string
}

/**
 * Fields of the marks of a document, in order.
 *
 * Throws `RangeError` where a mark has no label, or no name of its own, or one with a full stop, which parts names in a PDF (ISO 32000-1, 12.7.3.2).
 */
export function readFields(marks: readonly FieldMark[]): readonly Field[] {
  const fields = marks.map(readField)
  const seen = new Set<string>()
  for (const field of fields) {
    if (field.kind === 'choice') continue
    if (seen.has(field.name)) throw new RangeError(`two fields are called \`${field.name}\``)
    seen.add(field.name)
  }
  const groups = new Set(fields.flatMap(({ kind, name }) => (kind === 'choice' ? [name] : [])))
  const taken = [...groups].find((name) => seen.has(name))
  if (taken !== undefined) throw new RangeError(`a field and a group are called \`${taken}\``)
  return fields
}

function readField(mark: FieldMark): Field {
  const { kind, label, value } = mark
  const name = kind === 'choice' ? mark.group : mark.name
  if (name === '' || name.includes('.'))
    throw new RangeError(`invalid name of a field: \`${name}\``)
  if (label === '') throw new RangeError(`the field \`${name}\` has no label`)
  switch (kind) {
    case 'text':
    case 'lines':
    case 'date':
    case 'tick':
      return { kind, name, label }
    case 'choice':
      if (value === '') throw new RangeError(`a choice of the field \`${name}\` has no value`)
      return { kind, name, label, value }
    default:
      throw new RangeError(`the field \`${name}\` has the unknown kind \`${kind}\``)
  }
}
