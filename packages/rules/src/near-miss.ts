/**
 * The known name most like a mistyped one; undefined where none is near enough to be meant. `distance` counts the letters
 * between two words; whoever has a faster way gives it.
 */
export function nearMiss(
  name: string,
  known: readonly string[],
  distance: (a: string, b: string) => number = editsBetween,
): string | undefined {
  // Whoever types a whole sentence, or a vocabulary of thousands, does not wait for a guess.
  if (name.length > 80 || known.length > 2000) return undefined
  let best: string | undefined
  let least = Infinity
  for (const each of known) {
    const most = Math.max(2, Math.floor(each.length / 3))
    if (Math.abs(each.length - name.length) > most) continue
    const edits = distance(name.toLowerCase(), each.toLowerCase())
    if (edits <= most && edits < least) [best, least] = [each, edits]
  }
  return best
}

/** Letters to be put in, taken out or changed to make one word of another. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
