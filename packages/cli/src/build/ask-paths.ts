/** Where the Ask page of everything stands. */
export const ASK_AT_DESK = 'work/ask.html'

/** Where the Ask page of a trust stands. */
export function askPathOf(trust: string): string {
  return `public/${trust}/ask.html`
}
