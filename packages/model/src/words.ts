import { foldText } from '@policy/rules'

export { foldText }

/** The words of a text: folded, parted at white space. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldText(text)
  return folded === '' ? [] : folded.split(' ')
}
