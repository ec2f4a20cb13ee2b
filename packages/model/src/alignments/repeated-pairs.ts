import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { LibraryPolicy } from '../library/library.ts'
import type { DecidedClause, DecidedPair } from './alignment.ts'
import { clauseNamed } from './clause-named.ts'

/** Every pair once. Of one that is both confirmed and forbidden nobody knows what was decided: it is left out. */
export function withoutRepeated(
  pairs: readonly DecidedPair[],
  policies: readonly LibraryPolicy[],
  report: (found: Diagnostic) => void,
): readonly DecidedPair[] {
  const all = new Map(policies.map(({ policy }) => [policy.id, policy]))
  const key = ({ policy, clause }: DecidedClause): string => {
    const read = all.get(policy)
    return `${policy}#${(read && clauseNamed(read, clause)?.id) ?? clause}`
  }
  const alike = [...Map.groupBy(pairs, ({ a, b }) => `${key(a)} ${key(b)}`).values()]
  for (const [first, ...more] of alike)
    for (const pair of more) if (first !== undefined) report(repeated(pair, first))
  return alike.flatMap(([first, ...more]) =>
    first === undefined || more.some(({ decision }) => decision !== first.decision) ? [] : [first],
  )
}

function repeated(pair: DecidedPair, first: DecidedPair): Diagnostic {
  const [a, b] = [`\`${pair.a.name}\``, `\`${pair.b.name}\``]
  const { line } = first.a.place.start
  const [said, help] =
    pair.decision === first.decision
      ? [`${pair.decision} twice`, `take it away here, or on line ${line}`]
      : [
          'both confirmed and forbidden',
          `take away what is not meant, here or on line ${line}; until then neither counts`,
        ]
  return diagnostic('pair-decided-twice', pair.a.place, `the pair of ${a} and ${b} is ${said}`, {
    help,
  })
}
