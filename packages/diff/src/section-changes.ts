import { textOf, type Row } from '@policy/model'
import type { SectionChange } from './change.ts'
import { pieceOf } from './piece-of.ts'
import { inReadingOrder, type DiffSource } from './diff-source.ts'
import { signChanges } from './meaning/sign-changes.ts'
import type { SignKind } from './meaning/sign.ts'
import { heaviest, signWeights, type Weight } from './meaning/weight.ts'

/** Signs by which a heading speaks to some people only, or turns what stands under it. */
const TURNING: readonly SignKind[] = ['role', 'negation', 'exception']

/** What became of every heading. A heading commits nobody, but its words can turn what stands under it ("The Don'ts"). */
export function sectionChangesOf(source: DiffSource): readonly SectionChange[] {
  const { comparison, signsOf } = source
  return inReadingOrder(source, ({ kind }) => kind === 'heading').map((each): SectionChange => {
    const { a, b } = each
    if (!('sameWords' in each)) return alone(a, b, signsOf)
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

/**
 * A heading that came or went. What stood under it is told by itself; but a heading that says whom or what it is for, or turns
 * what stands under it, takes that along: "Social Media Manager", "The Don'ts".
 */
function alone(a: Row | null, b: Row | null, signsOf: DiffSource['signsOf']): SectionChange {
  const signs = signsOf(textOf((b ?? a)?.content ?? []))
  const turns = signs.some((sign) => sign.binds || TURNING.includes(sign.kind))
  const kind = a ? 'removed' : 'added'
  const spans = a ? [pieceOf(a, 'a')] : b ? [pieceOf(b, 'b')] : []
  return {
    kind,
    moved: false,
    a,
    b,
    spans: spans.flatMap((each) => each.spans),
    weight: turns ? 'rule' : 'wording',
  }
}
