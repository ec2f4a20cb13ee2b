/** What can be asked for a value by its key, and told one: a `Map`, or a `WeakMap`. */
interface Remembering<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

/** What a map holds under a key; made and kept there where it holds nothing yet. */
export function remembered<K, V>(known: Remembering<K, V>, key: K, make: () => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}
