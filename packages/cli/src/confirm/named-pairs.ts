import {
  clausesNamed,
  compareText,
  didYouMean,
  longClauseName,
  clauseNamesLike,
  pairNames,
  shortClauseName,
  trustPairOf,
  type FoundClause,
  type TrustPair,
} from '@policy/model'
import { onePolicy, selectPolicies, trustsOf, type OpenLibrary } from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** Two trusts as they were named, and whether the first stands second in the file. */
export interface NamedTrusts extends TrustPair {
  readonly turned: boolean
}

/** The two trusts that `aspire--dudley` names, or a path that holds it; undefined where a policy is named. */
export function trustsNamed(name: string, { policyIds }: OpenLibrary): NamedTrusts | undefined {
  const [, plain = ''] =
    /^(?:\.\/)*(?:policies\/alignments\/)?([^/]+?)(?:\.yaml)?$/.exec(name) ?? []
  const trusts = trustsOf(policyIds)
  const pair = trusts.includes(name) ? undefined : trustPairOf(plain, trusts)
  if (pair === undefined) return undefined
  const unknown = [pair.a, pair.b].find((id) => !trusts.includes(id))
  if (unknown !== undefined)
    throw new UsageError(
      `there is no trust \`${unknown}\``,
      didYouMean(
        plain,
        pairNames(trusts),
        `there are ${trusts.map((id) => `\`${id}\``).join(', ')}`,
      ),
    )
  if (pair.a === pair.b)
    throw new UsageError(
      `\`${pair.a}\` is named twice`,
      'name two trusts, such as `aspire--dudley`',
    )
  const turned = compareText(pair.a, pair.b) > 0
  return turned ? { a: pair.b, b: pair.a, turned } : { ...pair, turned }
}

/** Two clauses that somebody named, in the order of the file. */
export interface NamedPair {
  readonly a: FoundClause & { readonly name: string }
  readonly b: FoundClause & { readonly name: string }
}

/** The clauses that `names-not-permitted=no-names` names, in the order in which the trusts were named. */
export function pairNamed(words: string, trusts: NamedTrusts, library: OpenLibrary): NamedPair {
  const [first = '', second = '', ...more] = words.split('=')
  if (first === '' || second === '' || more.length > 0)
    throw new UsageError(
      `\`${words}\` is no pair of clauses`,
      'write two clause ids with `=` between: `names-not-permitted=no-names`',
    )
  const [a, b] = trusts.turned ? [second, first] : [first, second]
  return { a: clauseIn(trusts.a, a, library), b: clauseIn(trusts.b, b, library) }
}

function clauseIn(trust: string, name: string, library: OpenLibrary): NamedPair['a'] {
  const own = selectPolicies([trust], library.policyIds).map((id) => onePolicy(id, library).policy)
  const [found, ...more] = clausesNamed(name, own)
  if (found === undefined)
    throw new UsageError(
      `\`${trust}\` has no clause \`${name}\``,
      didYouMean(
        name,
        clauseNamesLike(name, own),
        `policy.md of \`${trust}\` has them, each at the end of its clause`,
      ),
    )
  if (more.length > 0)
    throw new UsageError(
      `${more.length + 1} policies of \`${trust}\` have a clause \`${name}\``,
      `write ${[found, ...more].map((each) => `\`${longClauseName(each)}\``).join(' or ')}`,
    )
  return { ...found, name: shortClauseName(found, own) }
}
