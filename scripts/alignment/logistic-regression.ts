/** How strongly weights are held near nought: there are few pairs to learn from. */
const RIDGE = 1
const STEPS = 50

/**
 * Weights, the base first, with which the logistic function of a weighted sum comes nearest to the answers (maximum likelihood with
 * a ridge, by Newton's method).
 */
export function logisticRegression(
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
): readonly number[] {
  const width = (rows[0]?.length ?? 0) + 1
  let weights: readonly number[] = Array.from({ length: width }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map<number>((weight, at) => (at === 0 ? 0 : -RIDGE * weight))
    const curvature = weights.map((_, at) =>
      weights.map<number>((__, other) => (at === other && at > 0 ? RIDGE : 0)),
    )
    for (const [index, row] of rows.entries()) {
      const values = [1, ...row]
      const share = probability(weights, row)
      const error = (answers[index] === true ? 1 : 0) - share
      const bend = share * (1 - share)
      for (const [at, value] of values.entries()) {
        gradient[at] = (gradient[at] ?? 0) + error * value
        const line = curvature[at] ?? []
        for (const [other, its] of values.entries())
          line[other] = (line[other] ?? 0) + bend * value * its
      }
    }
    const change = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight + (change[at] ?? 0))
    if (Math.max(...change.map(Math.abs)) < 1e-9) break
  }
  return weights
}

/** The share that weights give to a row. */
export function probability(
  [base = 0, ...weights]: readonly number[],
  row: readonly number[],
): number {
  const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), base)
  return 1 / (1 + Math.exp(-sum))
}

/** Solves a system of linear equations (Gauss with the largest pivot). */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    const best = rows
      .slice(at)
      .reduce(
        (most, row, index) =>
          Math.abs(row[at] ?? 0) > Math.abs(rows[most]?.[at] ?? 0) ? at + index : most,
        at,
      )
    const [pivot, other] = [rows[best] ?? [], rows[at] ?? []]
    rows[at] = pivot
    rows[best] = other
    for (const [index, row] of rows.entries()) {
      if (index === at) continue
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column <= size; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}
