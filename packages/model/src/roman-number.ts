const STEPS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A count in small Roman numbers, up to a few hundred: `iv`; nothing for 0. */
export function romanNumber(count: number): string {
  const step = STEPS.find(([value]) => value <= count)
  return step ? step[1] + romanNumber(count - step[0]) : ''
}
