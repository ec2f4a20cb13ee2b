import {
  diagnostic,
  type Diagnostic,
  type PlacedWord,
  type PublishedSource,
  type WordComparison,
  type WordGap,
} from '@policy/model'
import { publishedPlace } from './published-place.ts'

const MOST_WORDS = 12

/** A finding for each stretch of words that one side has and the other has not. */
export function gapFindings(
  gaps: readonly WordGap[],
  { text, path }: PublishedSource,
  rendered: readonly PlacedWord[],
): readonly Diagnostic[] {
  return gaps.map(({ missing, added, rendered: at }) => {
    const around = rendered
      .slice(Math.max(0, at - 4), at)
      .map(({ word }) => word)
      .join(' ')
    const said = [
      missing.length > 0 ? `missing: \`${shortened(missing)}\`` : '',
      added.length > 0 ? `not published: \`${shortened(added)}\`` : '',
    ]
      .filter((each) => each !== '')
      .join('; ')
    const where = around === '' ? 'at the start' : `after \`${around}\``
    return diagnostic(
      'unaccounted-words',
      publishedPlace(text, path, around, missing),
      `${where} the page differs from the published text (${said})`,
      { help: 'correct policy.md, or list the repair in source/repairs.yaml' },
    )
  })
}

/** A finding for each block that begins on one side only. */
export function breakFindings(
  breaks: WordComparison['breaks'],
  { text, path }: PublishedSource,
  expected: readonly PlacedWord[],
): readonly Diagnostic[] {
  return breaks.map(({ published, word, begins }) => {
    const words = expected.slice(Math.max(0, published - 4), published + 4).map((each) => each.word)
    const message =
      begins === 'published'
        ? `\`${word}\` begins a line in the published text, but no block of the page`
        : `\`${word}\` begins a block of the page, but no line of the published text`
    return diagnostic(
      'unlisted-break',
      publishedPlace(text, path, '', words),
      `${message} (\`${words.join(' ')}\`)`,
      { help: 'list a repair of kind `join` or `split` in source/repairs.yaml' },
    )
  })
}

function shortened(words: readonly string[]): string {
  return words.length > MOST_WORDS
    ? `${words.slice(0, MOST_WORDS).join(' ')} … (${words.length} words)`
    : words.join(' ')
}
