/** What a map holds under a key; made and kept there where it holds nothing yet. */
export function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}
