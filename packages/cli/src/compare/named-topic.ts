import { didYouMean } from '@policy/model'
import type { Topic } from '@policy/rules'
import { UsageError } from '../usage-error.ts'

/** The topic that somebody names: by its id, or by its label. */
export function namedTopic(typed: string, topics: Readonly<Record<string, Topic>>): string {
  const name = asId(typed)
  const byName = new Map(
    Object.entries(topics).flatMap(([id, { label }]) => [
      [id, id],
      [asId(label), id],
    ]),
  )
  const found = byName.get(name)
  if (found !== undefined) return found
  const all = Object.keys(topics)
  const inside = [...byName].filter(([each]) => name.length > 3 && each.includes(name))
  const ids = [...new Set(inside.map(([, id]) => id))]
  const known = `there are ${all.join(', ')}`
  throw new UsageError(
    `unknown topic \`${typed}\``,
    ids.length > 0
      ? `did you mean ${ids.map((id) => `\`${id}\``).join(' or ')}?`
      : didYouMean(name, all, known),
  )
}

/** A name as an id would be spelt. */
function asId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
