import {
  diagnostic,
  didYouMean,
  bearsOn,
  isBroken,
  parseInSteps,
  parseLibrary,
  sortDiagnostics,
  type Diagnostic,
  type LibraryPolicy,
  type ParsedLibrary,
} from '@policy/model'
import { checkAlignments, checkInSteps, checkLibrary } from '@policy/check'
import { inTurns } from '../in-turns.ts'
import { UsageError } from '../usage-error.ts'
import { readTree, type Tree } from './read-tree.ts'

/** A library read from disk and checked. */
export interface OpenLibrary extends Omit<ParsedLibrary, 'diagnostics'> {
  readonly root: string
  /** Of reading and of checking, in source order. */
  readonly diagnostics: readonly Diagnostic[]
  readonly textOf: (path: string) => string | undefined
  /** Lines of a file, for code frames; parted once, though the file may have hundreds of findings. */
  readonly linesOf: (path: string) => readonly string[] | undefined
}

/** Reads and checks everything under `policies/`. */
export function openLibrary(root: string, tree: Tree = readTree(root, 'policies')): OpenLibrary {
  const library = readLibrary(root, tree)
  return withFindings(library, checkLibrary(library.library, library.vocabulary))
}

/** Reads everything under `policies/`; its findings are those of reading alone. */
export function readLibrary(root: string, tree: Tree): OpenLibrary {
  return fromParsed(parseLibrary(tree.files), root, tree)
}

/** The same bit by bit, while something else is under way. */
export async function readInTurns(root: string, tree: Tree): Promise<OpenLibrary> {
  return fromParsed(await inTurns(parseInSteps(tree.files)), root, tree)
}

function fromParsed(parsed: ParsedLibrary, root: string, tree: Tree): OpenLibrary {
  const links = tree.links.map((path) =>
    diagnostic(
      'path-outside',
      { path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      'a link to another place is not followed',
      { help: 'put the file itself here' },
    ),
  )
  return {
    ...parsed,
    root,
    diagnostics: sortDiagnostics([...parsed.diagnostics, ...links]),
    textOf: (path) => textOf(tree, path),
    linesOf: linesOf(tree),
  }
}

/** Checks a library bit by bit, while something else is under way. */
export async function checkInTurns(library: OpenLibrary): Promise<OpenLibrary> {
  const { roles, policies } = library.library
  const found: Diagnostic[] = []
  for (const entry of policies)
    found.push(...(await inTurns(checkInSteps(entry, { roles, vocabulary: library.vocabulary }))))
  return withFindings(library, [...found, ...checkAlignments(library.library)])
}

function withFindings(library: OpenLibrary, found: readonly Diagnostic[]): OpenLibrary {
  return { ...library, diagnostics: sortDiagnostics([...library.diagnostics, ...found]) }
}

function textOf(tree: Tree, path: string): string | undefined {
  const bytes = tree.files.get(path)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
}

function linesOf(tree: Tree): OpenLibrary['linesOf'] {
  const known = new Map<string, readonly string[] | undefined>()
  return (path) => {
    if (!known.has(path)) known.set(path, textOf(tree, path)?.split(/\r\n|\r|\n/))
    return known.get(path)
  }
}

/** Ids of the policies that some words name: a policy, a trust, or all where nothing is named. */
export function selectPolicies(
  names: readonly string[],
  known: readonly string[],
): readonly string[] {
  if (names.length === 0) return known
  const chosen = names.flatMap((name) => {
    const plain = withoutFolder(name)
    if (plain === '') return known
    const found = known.filter(
      (id) => id === plain || id.startsWith(`${plain}/`) || plain.startsWith(`${id}/`),
    )
    if (found.length > 0) return found
    const all = [...known, ...trustsOf(known)]
    throw new UsageError(
      `there is no policy \`${name}\``,
      didYouMean(
        plain,
        all,
        known.length === 0
          ? 'there are none yet; CONTRIBUTING.md says how to add one'
          : `there are ${known.map((id) => `\`${id}\``).join(', ')}`,
      ),
    )
  })
  return known.filter((id) => chosen.includes(id))
}

/** Ids of the trusts of some policies. */
export function trustsOf(policyIds: readonly string[]): readonly string[] {
  return [...new Set(policyIds.map((id) => id.split('/')[0] ?? ''))]
}

/** What was named without the folder that all policies stand in: paths are copied from messages. */
function withoutFolder(name: string): string {
  return name.replace(/^(?:\.\/)+|\/+$/g, '').replace(/^(?:\.|policies)(?:\/|$)/, '')
}

/** One policy out of a library, by id; undefined where it could not be read. */
export function policyNamed(
  library: ParsedLibrary['library'],
  id: string,
): LibraryPolicy | undefined {
  return library.policies.find((entry) => entry.policy.id === id)
}

/** The one policy that some words name, read. */
export function onePolicy(name: string, { policyIds, library }: OpenLibrary): LibraryPolicy {
  const id = onePolicyId(name, policyIds)
  const entry = policyNamed(library, id)
  if (!entry)
    throw new UsageError(`\`${id}\` cannot be read`, 'run `policy check` and mend the errors first')
  return entry
}

/** Id of one policy, by that or by its trust where that has one. */
export function onePolicyId(name: string, policyIds: readonly string[]): string {
  const [id, ...more] = name === '' ? [] : selectPolicies([name], policyIds)
  if (id !== undefined && more.length === 0) return id
  throw new UsageError(
    name === '' ? 'no policy is named' : `\`${name}\` has several policies`,
    `name one of ${(id === undefined ? policyIds : [id, ...more]).map((each) => `\`${each}\``).join(', ')}`,
  )
}

/** Whether a policy has no errors of its own, in its trust or in the vocabulary: only such a one is published. */
export function isPublishable(id: string, library: OpenLibrary): boolean {
  return policyNamed(library.library, id) !== undefined && !isBroken(id, library.diagnostics)
}

/** Findings that bear on some policies. */
export function findingsFor(
  ids: readonly string[],
  all: readonly Diagnostic[],
): readonly Diagnostic[] {
  return all.filter((found) => ids.some((id) => bearsOn(id, found)))
}

/** Findings to show for what was named: those of its pairs with other trusts too; where it is a trust or nothing, also those that belong to no policy, a misnamed folder for instance. */
export function findingsNamed(
  names: readonly string[],
  library: OpenLibrary,
): readonly Diagnostic[] {
  if (names.length === 0) return library.diagnostics
  const ids = selectPolicies(names, library.policyIds)
  const chosen = new Set(findingsFor(ids, library.diagnostics))
  const folders = names.map((name) => `policies/${withoutFolder(name)}/`)
  const trusts = trustsOf(ids)
  return library.diagnostics.filter(
    (found) =>
      chosen.has(found) ||
      folders.some((folder) => found.place.path.startsWith(folder)) ||
      trusts.some((trust) => isOnPairsOf(trust, found)),
  )
}

function isOnPairsOf(trust: string, { place: { path } }: Diagnostic): boolean {
  const stem = /^policies\/alignments\/(.*)\.yaml$/.exec(path)?.[1] ?? ''
  return stem.startsWith(`${trust}--`) || stem.endsWith(`--${trust}`)
}
