import type { FactValue, Rules } from '@policy/rules'

const OF_RULE = /^(?:reading|words|done)\./
const BETWEEN = ':'

/**
 * A key as a page of several policies keeps it. One that names a rule (`reading.no-contact/1`) means the rule of one
 * policy, and two policies may call a rule the same: so it says which.
 */
export function keptKey(key: string, policy: string): string {
  return OF_RULE.test(key) ? `${policy}${BETWEEN}${key}` : key
}

/** The kept facts that a policy understands, by its own keys. */
export function ownFacts(
  facts: Readonly<Record<string, FactValue>>,
  policy: string,
): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([kept, value]) => {
      const key = ownKey(kept, policy)
      return key === undefined ? [] : [[key, value]]
    }),
  )
}

/** A kept key as a policy calls it; undefined where it is about a rule of another one. */
export function ownKey(kept: string, policy: string): string | undefined {
  const at = kept.indexOf(BETWEEN)
  if (at < 0) return kept
  return kept.slice(0, at) === policy ? kept.slice(at + 1) : undefined
}

/** Kind of answer that a key takes; undefined where there is no such key. */
export function kindOf(
  key: string,
  { json }: Pick<Rules, 'json'>,
): 'yes-no' | 'number' | 'words' | undefined {
  if (key.startsWith('reading.')) return 'number'
  if (OF_RULE.test(key) || /^[a-z]+\.is\./.test(key)) return 'yes-no'
  const { facts } = json.vocabulary
  const kind = Object.hasOwn(facts, key) ? facts[key]?.kind : undefined
  if (kind === undefined || kind === 'number') return kind
  return kind === 'yes-no' || kind === 'judgement' ? 'yes-no' : 'words'
}
