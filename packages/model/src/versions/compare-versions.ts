/** Order of versions: by their numbers, part by part; `1.10` comes after `1.9`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(/[.-]/), b.split(/[.-]/)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const step = Number(left[at] ?? -1) - Number(right[at] ?? -1)
    if (step !== 0 && !Number.isNaN(step)) return step
  }
  return a < b ? -1 : a > b ? 1 : 0
}
