import {
  diagnostic,
  type Diagnostic,
  type Place,
  type PlacedWord,
  type PublishedSource,
  type WordComparison,
  type WordGap,
} from '@policy/model'

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
      placeOf(text, path, around, missing),
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
      placeOf(text, path, '', words),
      `${message} (\`${words.join(' ')}\`)`,
      { help: 'list a repair of kind `join` or `split` in source/repairs.yaml' },
    )
  })
}

/** Where some words stand in the published text, as near as it can be told: they may be spread over lines. */
function placeOf(text: string, path: string, around: string, words: readonly string[]): Place {
  const lines = text.split('\n')
  const wanted = (words[0] ?? around.split(' ').at(-1) ?? '').toLowerCase()
  const line = lines.findIndex((each) =>
    words.length > 1
      ? each.includes(words.slice(0, 2).join(' '))
      : each.toLowerCase().includes(wanted) && (around === '' || each.includes(around)),
  )
  const at = Math.max(0, line)
  return {
    path,
    start: { line: at + 1, column: 1 },
    end: { line: at + 1, column: Math.max(2, (lines[at] ?? '').length + 1) },
  }
}

function shortened(words: readonly string[]): string {
  return words.length > MOST_WORDS
    ? `${words.slice(0, MOST_WORDS).join(' ')} … (${words.length} words)`
    : words.join(' ')
}
