import {
  diagnostic,
  type BlockShape,
  type Diagnostic,
  type MarkDifference,
  type MarkedEmphasis,
  type MarkGap,
  type PlacedWord,
  type PublishedSource,
} from '@policy/model'
import { publishedPlace } from './published-place.ts'

/** A finding for each block of another kind or depth, and for each stretch of words of another emphasis. */
export function markFindings(
  marks: readonly MarkGap[],
  { text, path }: PublishedSource,
  expected: readonly PlacedWord[],
): readonly Diagnostic[] {
  return marks.filter(isFirstOfStretch).map(({ published, word, difference }) => {
    const words = expected.slice(published, published + 4).map((each) => each.word)
    const { kind, message } = sayDifference(word, difference)
    return diagnostic(
      'unlisted-mark',
      publishedPlace(text, path, '', words),
      `${message} (\`${words.join(' ')}\`)`,
      {
        help: `correct policy.md, or list a repair of kind \`${kind}\` in source/repairs.yaml`,
      },
    )
  })
}

/** Emphasis around five words is said once. */
function isFirstOfStretch(gap: MarkGap, index: number, all: readonly MarkGap[]): boolean {
  const before = all[index - 1]
  return !(
    before?.published === gap.published - 1 &&
    gap.difference.of === 'emphasis' &&
    before.difference.of === 'emphasis' &&
    before.difference.rendered === gap.difference.rendered
  )
}

function sayDifference(
  word: string,
  difference: MarkDifference,
): { readonly kind: 'join' | 'mark' | 'nest' | 'split'; readonly message: string } {
  if (difference.of === 'emphasis') {
    const { published, rendered } = difference
    return {
      kind: 'mark',
      message: `\`${word}\` is ${EMPHASES[rendered]} on the page, ${EMPHASES[published]} in the published text`,
    }
  }
  const { published, rendered } = difference
  const [page, source] = [kindOf(rendered), kindOf(published)]
  if (page !== source)
    return {
      kind: 'mark',
      message: `\`${word}\` begins ${page} on the page, ${source} in the published text`,
    }
  if (published.depth !== rendered.depth)
    return {
      kind: 'nest',
      message: `${page} that begins with \`${word}\` ${standsIn(rendered)} on the page, and ${standsIn(published)} in the published text`,
    }
  return rendered.goesOn
    ? {
        kind: 'join',
        message: `the item \`${word}\` goes on with a list on the page, and begins one in the published text`,
      }
    : {
        kind: 'split',
        message: `the item \`${word}\` begins a list on the page, and goes on with one in the published text`,
      }
}

const EMPHASES: Readonly<Record<MarkedEmphasis, string>> = {
  '': 'plain',
  '*': 'in italics',
  '**': 'bold',
  '***': 'in bold italics',
}

function kindOf({ kind, level }: BlockShape): string {
  if (kind === 'item') return 'an item of a list'
  return kind === 'plain' ? 'plain text' : `a heading of depth ${level}`
}

function standsIn({ depth }: BlockShape): string {
  if (depth === 0) return 'stands in no item'
  return depth === 1 ? 'stands in an item' : `stands in ${depth} items`
}
