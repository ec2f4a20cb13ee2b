import { dirname, join } from 'node:path'
import {
  alignmentPath,
  checkIdentity,
  diagnostic,
  formatPolicy,
  formatYaml,
  hasErrors,
  frozenBlocks,
  frozenEntries,
  parsePolicy,
  proposeTypes,
  type ClauseEntry,
  type Diagnostic,
  type DiagnosticCode,
  type IdHistory,
  type LibraryPolicy,
  type ParsedPolicy,
} from '@policy/model'
import type { Io } from '../io.ts'
import { findRoot } from '../files/find-root.ts'
import {
  openLibrary,
  policyNamed,
  selectPolicies,
  trustsOf,
  type OpenLibrary,
} from '../files/open-library.ts'
import { removeHalfWritten, writeWhole } from '../files/write-file.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { plural } from '../report/summary.ts'

/** `policy format`: one form for Markdown and YAML, ids, proposed types. With `check` nothing is written, and exit code 1 says that something would be. */
export async function format(
  names: readonly string[],
  options: { readonly check?: boolean; readonly dryRun?: boolean },
  io: Io,
): Promise<number> {
  const library = openLibrary(findRoot(io.cwd))
  const ids = selectPolicies(names, library.policyIds)
  const only = options.check === true || options.dryRun === true
  const results = [...ids.flatMap((id) => formatFolder(id, library)), ...sharedFiles(ids, library)]
  const diagnostics = results
    .flatMap((result) => result.diagnostics)
    .filter(({ severity }) => severity === 'error')
  const changed = results.filter((result) => result.text !== result.before)
  const paint = createPaint(io.colour)
  io.err(findingsText(diagnostics, library, paint))
  // What an earlier `format` left that was killed while writing.
  if (!only)
    removeHalfWritten(new Set(results.map(({ path }) => dirname(join(library.root, path)))))
  for (const { path, text } of changed) {
    if (!only) writeWhole(join(library.root, path), text)
    io.out(`${only ? 'would change' : 'changed'} ${path}\n`)
  }
  if (changed.length === 0 && diagnostics.length === 0)
    io.err(`${plural(results.length, 'file')} in one form already\n`)
  return hasErrors(diagnostics) || (only && changed.length > 0) ? 1 : 0
}

interface FormattedFile {
  readonly path: string
  readonly before: string
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

function formatFolder(id: string, library: OpenLibrary): readonly FormattedFile[] {
  const [trust = '', slug = ''] = id.split('/')
  const folder = `policies/${id}`
  const path = `${folder}/policy.md`
  const before = library.textOf(path)
  if (before === undefined) return []
  const types = `${folder}/clauses.yaml`
  const typesBefore = library.textOf(types) ?? ''
  const entry = policyNamed(library.library, id)
  const damaged = entry ? damagedIds(entry, `${folder}/versions/`, library) : []
  if (damaged.length > 0)
    return [
      { path, before, text: before, diagnostics: damaged },
      { path: types, before: typesBefore, text: typesBefore, diagnostics: [] },
    ]
  const formatted = formatPolicy(
    { trust, slug, path, text: before },
    library.vocabulary,
    entry ? historyOf(entry) : undefined,
  )
  const again = parsePolicy({ trust, slug, path, text: formatted.text }, library.vocabulary)
  const refused = hasErrors(formatted.diagnostics) ? [] : unsafeFormat(path, again)
  const proposed =
    again.policy && !hasErrors([...formatted.diagnostics, ...refused])
      ? proposeTypes(typesBefore, again.policy, lastEntries(entry, library))
      : typesBefore
  const unreadable = unreadableIn(types, library)
  return [
    {
      path,
      before,
      text: refused.length > 0 ? before : formatted.text,
      diagnostics: [...formatted.diagnostics, ...refused],
    },
    {
      path: types,
      before: typesBefore,
      text: unreadable.length > 0 ? typesBefore : proposed,
      diagnostics: unreadable,
    },
    ...yamlFile(`${folder}/source/repairs.yaml`, library),
    ...yamlFile(`${folder}/rules.yaml`, library),
    ...yamlFile(`${folder}/reminders.yaml`, library),
    ...yamlFile(`${folder}/sent.yaml`, library),
    ...yamlFile(`${folder}/review.yaml`, library),
  ]
}

function sharedFiles(ids: readonly string[], library: OpenLibrary): readonly FormattedFile[] {
  const trusts = trustsOf(ids)
  return [
    ...trusts.flatMap((trust) => yamlFile(`policies/${trust}/trust.yaml`, library)),
    ...VOCABULARY.flatMap((name) => yamlFile(`policies/vocabulary/${name}.yaml`, library)),
    ...alignmentPaths(trusts, library).flatMap((path) => yamlFile(path, library)),
  ]
}

/** Files of pairs with a clause of one of some trusts. */
function alignmentPaths(trusts: readonly string[], { policyIds }: OpenLibrary): readonly string[] {
  const all = trustsOf(policyIds)
  const paths = trusts.flatMap((a) =>
    all.filter((b) => b !== a).map((b) => alignmentPath({ a, b })),
  )
  return [...new Set(paths)]
}

/** Files of words that all policies share. */
const VOCABULARY = [
  'roles',
  'actions',
  'objects',
  'accounts',
  'channels',
  'facts',
  'topics',
  'matters',
] as const

function yamlFile(path: string, library: OpenLibrary): readonly FormattedFile[] {
  const before = library.textOf(path)
  if (before === undefined) return []
  const diagnostics = unreadableIn(path, library)
  return [
    {
      path,
      before,
      text: diagnostics.length > 0 ? before : formatYaml(before.replaceAll('\r\n', '\n')),
      diagnostics,
    },
  ]
}

/** Why a YAML file cannot be written in one form: what it says is not certain. Keys and values that are only wrong are no hindrance. */
const UNREADABLE: ReadonlySet<DiagnosticCode> = new Set([
  'duplicate-key',
  'file-too-large',
  'invalid-yaml',
  'nesting-too-deep',
  'path-outside',
  'unreadable-file',
  'unseen-character',
  'yaml-alias',
])

function unreadableIn(path: string, library: OpenLibrary): readonly Diagnostic[] {
  return library.diagnostics.filter(
    ({ code, place }) => place.path === path && UNREADABLE.has(code),
  )
}

/** Faults of frozen versions whose ids are not known for certain: one of them that is gone could be given anew. */
function damagedIds(
  { versions }: LibraryPolicy,
  folder: string,
  library: OpenLibrary,
): readonly Diagnostic[] {
  const faults = library.diagnostics.filter(
    ({ severity, place }) => severity === 'error' && place.path.startsWith(folder),
  )
  // A version whose list of hashes cannot be read is no version at all.
  const lost = faults.some(
    ({ code, place }) => place.path.endsWith('/frozen.yaml') && code !== 'frozen-version-changed',
  )
  const changed = versions.some(
    ({ files, frozen }) => files.get('policy.json')?.sha256 !== frozen.files['policy.json'],
  )
  return lost || changed ? faults : []
}

/** Keeps a text that cannot be read again from being written over one that can: a fault of ours, never of the owner's. */
function unsafeFormat(path: string, { policy, diagnostics }: ParsedPolicy): readonly Diagnostic[] {
  const identity = policy ? checkIdentity(policy) : []
  const fault = [...diagnostics, ...identity].find(({ severity }) => severity === 'error')
  if (!fault) return []
  const { line } = fault.place.start
  return [
    diagnostic(
      'unsafe-format',
      { path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      `formatted, this file could not be read any more (line ${line}: ${fault.message}), so it is left as it is`,
      { help: 'this is a fault of `policy format`, not yours: send us the file' },
    ),
  ]
}

/** What the last frozen version says its clauses are. */
function lastEntries(
  entry: LibraryPolicy | undefined,
  { vocabulary }: OpenLibrary,
): ReadonlyMap<string, ClauseEntry> {
  const last = entry?.versions.at(-1)
  return last ? frozenEntries(last, vocabulary) : new Map()
}

/** What the frozen versions know about ids. */
function historyOf(entry: LibraryPolicy): IdHistory {
  const past = entry.versions.map((version) => frozenBlocks(version) ?? [])
  return { last: past.at(-1) ?? [], ever: new Set(past.flat().map(({ id }) => id)) }
}
