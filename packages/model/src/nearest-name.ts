import { closest, distance } from 'fastest-levenshtein'

/** The known name most like a mistyped one, or undefined where none is near enough to be meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  // A name that is much longer or shorter is not meant, and need not be compared.
  const near = known.filter(
    (each) => Math.abs(each.length - name.length) <= Math.max(2, Math.floor(each.length / 3)),
  )
  if (near.length === 0) return undefined
  const best = closest(name.toLowerCase(), near)
  return distance(name.toLowerCase(), best) <= Math.max(2, Math.floor(best.length / 3))
    ? best
    : undefined
}

/** Help for a mistyped name: the near miss where there is one, else the names there are. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const near = nearestName(name, known)
  return near === undefined ? otherwise : `did you mean \`${near}\`?`
}
