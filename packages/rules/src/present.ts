/** A group with only those of its keys that have a value. */
export function present<T extends object>(group: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(group).filter(([, value]) => value !== undefined),
  ) as unknown as T
}
