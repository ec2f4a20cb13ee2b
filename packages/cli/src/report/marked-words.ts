import { textOf, type MarkedRun } from '@policy/model'
import type { Paint } from './paint.ts'

/** Words of text that stayed which are shown before and after a change. */
const AROUND = 8

/** Runs on one line, marks readable without colour: `[-old-]{+new+}`. Long stretches that stayed are cut. */
export function markedWords(runs: readonly MarkedRun[], paint: Paint): string {
  return runs
    .map(({ mark, content }, at) => {
      const text = textOf(content).replace(/\s+/g, ' ')
      if (mark === 'deleted') return paint.red(`[-${text}-]`)
      if (mark === 'inserted') return paint.green(`{+${text}+}`)
      return shortened(text, at === 0, at === runs.length - 1)
    })
    .join('')
    .trim()
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ')
  const [before, after] = [isLast ? 0 : AROUND, isFirst ? 0 : AROUND]
  if (words.length <= before + after + 2) return text
  const start = words.slice(0, after).join(' ')
  const end = before === 0 ? '' : words.slice(-before).join(' ')
  return [start, '…', end].filter((part) => part !== '').join(' ')
}
