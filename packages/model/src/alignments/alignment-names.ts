import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { FileSet } from '../library/file-set.ts'
import { namesIn, stray } from '../library/stray-files.ts'
import { nearestName, offerName } from '../nearest-name.ts'
import { compareText } from '../place.ts'
import { startOf } from '../source/source-text.ts'
import type { TrustPair } from './alignment.ts'
import { ALIGNMENTS, alignmentPath, pairName, pairNames, trustPairOf } from './trust-pair.ts'

/** The files of policies/alignments that are called after two trusts; all else is a finding. */
export function alignmentsIn(set: FileSet, trusts: readonly string[]): readonly TrustPair[] {
  return namesIn(ALIGNMENTS, set).flatMap((name) => {
    const stem = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : ''
    const named = trustPairOf(stem, trusts)
    const fault = named === undefined ? strayFile(name, trusts) : nameFault(stem, named, trusts)
    if (fault !== undefined) set.report(fault)
    return named === undefined || fault !== undefined ? [] : [named]
  })
}

function strayFile(name: string, trusts: readonly string[]): Diagnostic {
  const near = nearestName(name.replace(/(?:\.[a-z]+|\/)$/i, ''), pairNames(trusts))
  return stray(ALIGNMENTS, name, near && `did you mean \`${near}.yaml\`?`)
}

/** What is wrong with the name of two trusts; undefined where nothing is. */
function nameFault(
  stem: string,
  { a, b }: TrustPair,
  trusts: readonly string[],
): Diagnostic | undefined {
  const place = startOf(`${ALIGNMENTS}/${stem}.yaml`)
  const meant = (id: string): string | undefined =>
    trusts.includes(id) ? id : nearestName(id, trusts)
  const unknown = [a, b].find((id) => !trusts.includes(id))
  if (unknown !== undefined) {
    const [one, other] = [meant(a), meant(b)]
    const both = one === undefined || other === undefined || one === other
    const near = both ? undefined : pairName({ a: one, b: other })
    return diagnostic('unknown-trust', place, `there is no trust \`${unknown}\``, {
      help: offerName(
        near && `${near}.yaml`,
        `there are ${trusts.map((id) => `\`${id}\``).join(', ')}: rename the file, or take it away`,
      ),
    })
  }
  if (a === b)
    return diagnostic('misnamed-alignment', place, `\`${a}\` is named twice`, {
      help: 'name two trusts, in alphabetical order: `aspire--dudley.yaml`',
    })
  if (compareText(a, b) > 0)
    return diagnostic(
      'misnamed-alignment',
      place,
      `\`${b}\` comes before \`${a}\` in the alphabet`,
      {
        help: `rename it to \`${alignmentPath({ a, b }).slice(ALIGNMENTS.length + 1)}\`, and swap \`a\` and \`b\` of every pair in it`,
      },
    )
  return undefined
}
