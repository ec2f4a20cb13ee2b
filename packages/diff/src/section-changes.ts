import { textOf, type Row } from '@policy/model'
import type { SectionChange } from './change.ts'
import { pieceOf } from './piece-of.ts'
import { inReadingOrder, type DiffSource } from './diff-source.ts'
import { signChanges } from './meaning/sign-changes.ts'
import { heaviest, signWeights, type Weight } from './meaning/weight.ts'

/** What became of every heading. A heading commits nobody, but its words can turn what stands under it ("The Don'ts"). */
export function sectionChangesOf(source: DiffSource): readonly SectionChange[] {
  const { comparison, signsOf } = source
  return inReadingOrder(source, ({ kind }) => kind === 'heading').map((each): SectionChange => {
    const { a, b } = each
    if (!('sameWords' in each)) return alone(a, b)
    const moved = comparison.moved.has(each)
    const { sameWords, spans } = each
    const signs = sameWords
      ? []
      : signChanges(signsOf(textOf(each.a.content)), signsOf(textOf(each.b.content)))
    const weights: readonly Weight[] = [
      ...signs.map(({ kind }) => signWeights[kind]),
      ...(moved || !sameWords ? (['wording'] as const) : []),
    ]
    const kind = sameWords ? 'same' : 'reworded'
    return { kind, moved, a, b, spans, weight: heaviest(weights) }
  })
}

/** A heading that came or went. What stood under it is told by itself. */
function alone(a: Row | null, b: Row | null): SectionChange {
  const kind = a ? 'removed' : 'added'
  const spans = a ? [pieceOf(a, 'a')] : b ? [pieceOf(b, 'b')] : []
  return { kind, moved: false, a, b, spans: spans.flatMap((each) => each.spans), weight: 'wording' }
}
