/** Columns that a line of words takes up on a terminal, whatever its width. */
const WIDTH = 78

/** Words as lines, each after its indent; a word that is longer than a line stands alone. */
export function wrapped(words: string, indent = '', hanging: string = indent): string {
  const lines: string[] = []
  let line = indent
  let start = indent
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    if (line !== start && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = hanging
      start = hanging
    }
    line += line === start ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
