/** How many words make a line known again. */
const FEW = 4

/** The first words of a line, to speak of it by; without a mark that follows them. */
export function firstWords(line: string): string {
  const words = line.trim().split(/\s+/)
  const mark = words.findIndex((word) => word.startsWith('{#'))
  return words.slice(0, mark < 0 ? FEW : Math.min(FEW, mark)).join(' ')
}
