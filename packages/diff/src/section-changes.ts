import { textOf } from '@policy/model'
import type { SectionChange } from './change.ts'
import { inReadingOrder, type DiffSource } from './diff-policies.ts'
import { signChanges } from './meaning/sign-changes.ts'
import { heaviest, signWeights, type Weight } from './meaning/weight.ts'

/** What became of every heading. A heading commits nobody, but its words can turn what stands under it ("The Don'ts"). */
export function sectionChangesOf(source: DiffSource): readonly SectionChange[] {
  const { comparison, signsOf } = source
  return inReadingOrder(source, ({ kind }) => kind === 'heading').map((each): SectionChange => {
    const { a, b } = each
    if (!('sameWords' in each))
      return { kind: a ? 'removed' : 'added', moved: false, a, b, spans: [], weight: 'wording' }
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
