import { nearestName, type Library } from '@policy/model'
import type { SituationFault } from '@policy/rules'

/** Where the vocabulary has the terms that a part of a question names. */
const PARTS: ReadonlyMap<string, keyof Library['names']> = new Map([
  ['actor', 'roles'],
  ['counterparty', 'roles'],
  ['role', 'roles'],
  ['action', 'actions'],
  ['object', 'objects'],
  ['account', 'accounts'],
  ['channel', 'channels'],
])

/** Names as short as this are near to anything: they count as they are, "DM" or "SLT", or not at all. */
const SHORT = 3

/** The ids that could have been meant: the one most like what was typed, or those that people call so. */
export function nearTerms(
  { key, given, known }: Pick<SituationFault, 'key' | 'given' | 'known'>,
  names: Library['names'],
): readonly string[] {
  const part = PARTS.get(key)
  const namesOf = (id: string): readonly string[] =>
    part === undefined ? [] : (names[part][id] ?? [])
  const called = new Map<string, string[]>(known.map((id) => [id, [id]]))
  for (const id of known)
    for (const name of namesOf(id)) {
      const spelt = asId(name)
      called.set(spelt, [...(called.get(spelt) ?? []), id])
    }
  const long = [...called.keys()].filter(({ length }) => length > SHORT)
  const typed = asId(String(given))
  if (typed === '') return []
  // People also ask about "posting" and "photographs".
  const near = [typed, typed.replace(/(?:ing|s)$/, '')]
    .map((each) => (called.has(each) ? each : nearestName(each, long)))
    .find((each) => each !== undefined)
  return [...new Set(near === undefined ? [] : called.get(near))]
}

/** A name as an id would be spelt. */
function asId(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_]+/g, '-')
}
