import { editsOf } from '../words/compare-words.ts'
import type { Sign, SignChange } from './sign.ts'

/** Which signs came, went or were replaced between two texts, in their order: `must` … `should` against `should` … `must` is a change. */
export function signChanges(a: readonly Sign[], b: readonly Sign[]): readonly SignChange[] {
  const keys = (signs: readonly Sign[]): string[] =>
    signs.map(({ kind, meaning }) => `${kind} ${meaning}`)
  let [i, j] = [0, 0]
  return editsOf(keys(a), keys(b)).flatMap(({ kept, deleted, inserted }) => {
    const gone = a.slice(i + kept, i + kept + deleted)
    const come = b.slice(j + kept, j + kept + inserted)
    i += kept + deleted
    j += kept + inserted
    return replacements(gone, come)
  })
}

function replacements(gone: readonly Sign[], come: readonly Sign[]): readonly SignChange[] {
  const left = [...come]
  const changes = gone.map(({ kind, words }): SignChange => {
    const at = left.findIndex((each) => each.kind === kind)
    const [by] = at < 0 ? [] : left.splice(at, 1)
    return { kind, a: words, b: by?.words ?? null }
  })
  return [...changes, ...left.map(({ kind, words }) => ({ kind, a: null, b: words }))]
}
