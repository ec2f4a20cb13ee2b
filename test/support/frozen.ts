import { verifyPolicy, type Verified } from '../../packages/cli/src/index.ts'
import { parseFrozen, type LibraryPolicy, type PlacedWord } from '../../packages/model/src/index.ts'
import { pageWords, renderPolicy } from '../../packages/render/src/index.ts'
import { policies, verifyContext } from './library.ts'

/** Each policy with its id, for tables of tests. */
export const cases: readonly (readonly [string, LibraryPolicy])[] = policies.map(
  (entry) => [entry.policy.id, entry] as const,
)

/** The same policy with another text of one frozen file. */
export function withFrozen(entry: LibraryPolicy, file: string, text: string): LibraryPolicy {
  const versions = entry.versions.map((version) => {
    if (version.version !== entry.source?.repairs.version) return version
    return { ...version, files: new Map([...version.files, [file, { text, sha256: '' }]]) }
  })
  return { ...entry, versions }
}

/** Without the types of its clauses, which no page shows and which take long to read. */
export function bare(entry: LibraryPolicy): LibraryPolicy {
  return withFrozen(entry, 'clauses.yaml', '{}\n')
}

/** The frozen version that the repairs speak of. */
function frozenVersion(entry: LibraryPolicy): LibraryPolicy['versions'][number] {
  const version = entry.versions.find((each) => each.version === entry.source?.repairs.version)
  if (!version) throw new Error(`${entry.policy.id} has not been frozen`)
  return version
}

/** Text of one of its files. */
export function frozenText(entry: LibraryPolicy, file: string): string {
  return frozenVersion(entry).files.get(file)?.text ?? ''
}

/** Words of the page of the frozen version, without what the page adds. */
export function frozenPageWords(entry: LibraryPolicy): readonly PlacedWord[] {
  const { roles, vocabulary, templates } = verifyContext
  const { frozen } = parseFrozen(entry.policy.id, frozenVersion(entry), vocabulary)
  if (!frozen) throw new Error(`the frozen version of ${entry.policy.id} cannot be read`)
  const { policy, trust } = frozen
  return pageWords(renderPolicy({ policy, trust, roles, pdf: null }, templates))
}

/** The published text and its repairs. */
export function sourceOf(entry: LibraryPolicy): NonNullable<LibraryPolicy['source']> {
  if (!entry.source) throw new Error(`${entry.policy.id} has no published text`)
  return entry.source
}

/** What verify finds. */
export function verified(entry: LibraryPolicy): Verified {
  return verifyPolicy(entry, verifyContext)
}

/** What verify makes of a mutant: words, lines or marks that do not fit, or a file that cannot even be read. */
export function isSeen({ fidelity, diagnostics }: Verified): boolean {
  if (diagnostics.length === 0) return false
  return (
    fidelity === undefined ||
    fidelity.unaccounted + fidelity.breaks + fidelity.marks > 0 ||
    diagnostics.some(({ code }) => code.startsWith('repair-'))
  )
}
