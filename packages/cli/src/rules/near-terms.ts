import { nearestName, type Library } from '@policy/model'
import type { SituationFault } from '@policy/rules'

/** Where the vocabulary has the terms that a part of a question names. */
const PARTS: Readonly<Record<string, keyof Library['names'] | undefined>> = {
  actor: 'roles',
  counterparty: 'roles',
  role: 'roles',
  action: 'actions',
  object: 'objects',
  account: 'accounts',
  channel: 'channels',
}

/** The ids that could have been meant: the one most like what was typed, or those that people call so. */
export function nearTerms(
  { key, given, known }: Pick<SituationFault, 'key' | 'given' | 'known'>,
  names: Library['names'],
): readonly string[] {
  const part = PARTS[key]
  const called = new Map<string, string[]>(known.map((id) => [id, [id]]))
  for (const id of part === undefined ? [] : known)
    for (const name of names[part as keyof Library['names']][id] ?? []) {
      const spelt = asId(name)
      called.set(spelt, [...(called.get(spelt) ?? []), id])
    }
  const typed = asId(String(given))
  // People also ask about "posting" and "photographs".
  const near = [typed, typed.replace(/(?:ing|s)$/, '')]
    .map((each) => nearestName(each, [...called.keys()]))
    .find((each) => each !== undefined)
  return [...new Set(near === undefined ? [] : called.get(near))]
}

/** A name as an id would be spelt. */
function asId(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_]+/g, '-')
}
