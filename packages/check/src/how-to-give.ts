import type { Policy } from '@policy/model'

/**
 * What to type for a value that the front matter lacks: `review: { due: … }`, or, where its group stands there already
 * and would be given twice, `due: …` to `review`.
 */
export function howToGive({ front }: Policy, field: string): string {
  const [group = '', key] = field.split('.')
  if (key === undefined) return `\`${field}: …\``
  return Object.hasOwn(front, group)
    ? `\`${key}: …\` to \`${group}\``
    : `\`${group}: { ${key}: … }\``
}
