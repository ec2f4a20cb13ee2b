import type { Policy } from './policy.ts'

/** Sections of the body that `front` or `back` prints instead of in their place: neither body nor contents has them. */
export function sectionsElsewhere({ front }: Pick<Policy, 'front'>): ReadonlySet<string> {
  return new Set(
    [...front.front, ...(front.back ?? [])]
      .filter((piece) => piece.startsWith('#'))
      .map((piece) => piece.slice(1)),
  )
}
