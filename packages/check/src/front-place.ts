import type { Place, Policy } from '@policy/model'

/** Where a value of the front matter stands; where it is not there, its key, or the title the document begins with. */
export function frontPlace(policy: Policy, ...pointers: readonly string[]): Place {
  for (const pointer of [...pointers, '/title#']) {
    const place = policy.frontPlaces.get(pointer)
    if (place) return place
  }
  const start = { line: 1, column: 1 }
  return { path: policy.path, start, end: { line: 1, column: 4 } }
}
