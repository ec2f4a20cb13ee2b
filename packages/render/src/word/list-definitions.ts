import type { ILevelsOptions, INumberingOptions } from 'docx'
import { levelFormat, levelText, type WordList } from './word-list.ts'
import { GUTTER, STEP, textAt } from './measures.ts'

/** The one list of all bullets, a level for each step. */
export const BULLETS = 'bullets'

/** Levels that Word has. */
export const LEVELS = 9

/** Size of `APPENDIX 1` above its title, in half points. */
const LABEL = 22

/** Definitions of the lists of a document. */
export function listDefinitions(lists: readonly WordList[]): INumberingOptions {
  return {
    config: [
      { reference: BULLETS, levels: levels(bulletLevel) },
      ...lists.map((list) => ({
        reference: list.name,
        levels: levels((level) => countedLevel(list, level)),
      })),
    ],
  }
}

function levels(make: (level: number) => ILevelsOptions): readonly ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => make(level))
}

function bulletLevel(level: number): ILevelsOptions {
  return {
    level,
    format: 'bullet',
    text: level % 2 === 0 ? '\u2022' : '\u2013',
    alignment: 'left',
    style: { paragraph: { indent: { left: textAt(level + 1), hanging: STEP } } },
  }
}

function countedLevel(list: WordList, level: number): ILevelsOptions {
  const { look, steps, start } = list
  // A list of letters has bullets below it, for whoever moves an item in.
  if (look === 'item' && level > 0)
    return { ...bulletLevel(Math.min(steps + level - 1, LEVELS - 1)), level }
  const label = look === 'appendix' && level === 0
  const left = label ? 0 : textAt(steps)
  const hanging = label ? 0 : look === 'item' ? STEP : GUTTER
  return {
    level,
    format: levelFormat(list, level),
    text: `${levelText(list, level)}${look === 'item' && list.format !== 'decimal' ? '.' : ''}`,
    alignment: 'left',
    start: level === 0 ? start : 1,
    // The title of an appendix begins on a line of its own.
    suffix: label ? 'nothing' : 'tab',
    style: {
      paragraph: { indent: { left, hanging } },
      ...(label ? { run: { size: LABEL } } : {}),
    },
  }
}
