import type { Diagnostic, Severity } from '@policy/model'

/** How many findings of each severity. */
export type Summary = Readonly<Record<Severity, number>>

/** Counts findings. */
export function summarise(all: readonly Diagnostic[]): Summary {
  const count = (severity: Severity): number =>
    all.filter((each) => each.severity === severity).length
  return { error: count('error'), warning: count('warning'), hint: count('hint') }
}

/** `0 errors, 3 warnings, 1 hint`. */
export function summaryText({ error, warning, hint }: Summary): string {
  return [plural(error, 'error'), plural(warning, 'warning'), plural(hint, 'hint')].join(', ')
}

/** `1 file`, `2 files`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
