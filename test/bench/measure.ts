/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle one of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ]
  return (low + high) / 2
}

/** Median time of several runs of the same work. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < runs; count++) times.push(await timed(work))
  return median(times)
}

/** Columns of text; all but the first are set right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** Something that is measured against others: a build of ours, or what somebody would use instead. */
export interface Contender {
  readonly name: string
  /** Before each time; not measured. */
  readonly prepare?: (round: number) => void
  readonly once: () => unknown
}

/**
 * Median milliseconds of each, by name.
 *
 * They take turns: a machine that gets slower while it measures gets slower for all of them.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++)
    for (const { name, prepare, once } of contenders) {
      prepare?.(round)
      times.get(name)?.push(await timed(once))
    }
  return new Map([...times].map(([name, each]) => [name, median(each)]))
}
