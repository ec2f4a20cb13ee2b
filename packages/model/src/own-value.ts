/** Value of a key that a map has of its own: a role may be called `constructor`, which every object inherits. */
export function ownValue<T>(
  map: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined
}
