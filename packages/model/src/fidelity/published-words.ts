import { emphasisOf, placeWords, type PlacedWord, type Run } from './placed-words.ts'
import { publishedShapes } from './published-shapes.ts'

/**
 * Words of the published text (with repairs made), in order; every line that is not empty is a block.
 * Bullets and `#` at the start of a line, asterisks, the targets of links and tabs are marks, not words.
 */
export function publishedWords(text: string): readonly PlacedWord[] {
  const lines = text.split(/\r\n|\r|\n/)
  return publishedShapes(lines).flatMap(({ shape, words }) => placeWords(runsOf(words), shape))
}

/** Words of a line with their emphasis: `*` and `**` turn it on and off. */
function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let [italic, bold] = [false, false]
  for (const part of withoutTargets(line).split(/(\*{1,3})/)) {
    if (part === '*' || part === '***') italic = !italic
    if (part === '**' || part === '***') bold = !bold
    if (!/^\*+$/.test(part)) runs.push({ text: part, emphasis: emphasisOf(italic, bold) })
  }
  return runs
}

function withoutTargets(line: string): string {
  return line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\(?=[_[\]#])/g, '')
}
