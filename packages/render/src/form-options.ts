/** Whether an option asks for more than a tick, as "Others; please provide details" does: then there is a line beside it. */
export function asksForWords(option: string): boolean {
  return /\b(?:provide|give|specify|state|name)\b/i.test(option)
}
