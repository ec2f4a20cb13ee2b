import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  checkIdentity,
  didYouMean,
  documentRows,
  hasErrors,
  parseFrozen,
  parsePolicy,
  type ClauseTypes,
  type Diagnostic,
  type LibraryPolicy,
  type Policy,
  type Trust,
  withTemporaryIds,
} from '@policy/model'
import type { Version } from '@policy/diff'
import { policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'
import { policyAtRef } from './policy-at-ref.ts'
import type { Operand } from './operand.ts'

/** One side of a comparison, read. */
export interface OpenVersion {
  readonly version: Version & { readonly trust: Trust }
  /** As it is called in data: `aspire/social-media@1.3`. */
  readonly name: string
  /** As a reader calls it: `version 1.3`. */
  readonly called: string
}

/** A policy of the library in the version that was opened, with what was read off it. */
export function comparedSide(
  { version, name }: OpenVersion,
  { library }: OpenLibrary,
): LibraryPolicy {
  const entry = policyNamed(library, version.policy.id)
  if (entry === undefined) throw new Error(`no policy of the library: ${name}`)
  const { policy, trust, types } = version
  return { ...entry, policy, trust, types: types ?? entry.types }
}

/** Where versions are read from. */
export interface VersionSource {
  readonly library: OpenLibrary
  readonly cwd: string
  /** The policy that `git:REF` is about: that of the other side. */
  readonly policy: string | undefined
}

/** Reads one side; the findings that kept it from being read where it could not. */
export function openVersion(
  operand: Operand,
  source: VersionSource,
): OpenVersion | readonly Diagnostic[] {
  switch (operand.kind) {
    case 'working':
      return working(operand.policy, source)
    case 'frozen':
      return frozen(operand.policy, operand.version, source)
    case 'file':
      return fromFile(operand.path, source)
    case 'git':
      return atRef(operand.ref, source)
  }
}

function working(id: string, { library }: VersionSource): OpenVersion | readonly Diagnostic[] {
  const entry = policyNamed(library.library, id)
  if (!entry)
    return library.diagnostics.filter(
      ({ severity, place }) => severity === 'error' && place.path.startsWith(`policies/${id}/`),
    )
  return opened(entry, library, id, 'the text as it stands now')
}

function frozen(
  id: string,
  named: string,
  { library }: VersionSource,
): OpenVersion | readonly Diagnostic[] {
  const entry = policyNamed(library.library, id)
  const versions = entry?.versions ?? []
  const version = versions.find((each) => each.version === named)
  if (!version) {
    const known = versions.map((each) => each.version)
    const all = known.map((each) => `\`${id}@${each}\``).join(', ')
    throw new UsageError(
      `\`${id}\` has no frozen version \`${named}\``,
      didYouMean(named, known, known.length === 0 ? 'none is frozen yet' : `there is ${all}`),
    )
  }
  const parsed = parseFrozen(id, version, library.vocabulary)
  if (!parsed.frozen) return parsed.diagnostics
  return opened(parsed.frozen, library, `${id}@${named}`, `version ${named}`)
}

function fromFile(
  path: string,
  { library, cwd, policy }: VersionSource,
): OpenVersion | readonly Diagnostic[] {
  const text = readFileSync(resolve(cwd, path), 'utf8')
  const parsed = parsePolicy({ trust: '', slug: '', path, text }, library.vocabulary)
  if (!parsed.policy || hasErrors(parsed.diagnostics)) return parsed.diagnostics
  const own = policy === undefined ? undefined : policyNamed(library.library, policy)
  const trust = own?.trust ?? nobody
  return opened({ policy: parsed.policy, trust, types: undefined }, library, path, basename(path))
}

/** A file that stands for itself: nobody knows whose policy it is. */
const nobody: Trust = {
  id: '',
  name: '',
  wordmark: '',
  standing: 'adopted',
  rights: { holder: '', basis: '' },
}

function atRef(
  ref: string,
  { library, policy }: VersionSource,
): OpenVersion | readonly Diagnostic[] {
  if (policy === undefined)
    throw new UsageError(
      `\`git:${ref}\` does not say which policy`,
      'name a policy on the other side: policy diff git:HEAD~1 aspire',
    )
  const found = policyAtRef(policy, ref, library)
  return 'entry' in found
    ? opened(found.entry, library, `git:${ref}`, `the text at git:${ref}`)
    : found.diagnostics
}

type Read = Pick<LibraryPolicy, 'trust'> & {
  readonly policy: Policy
  readonly types: ClauseTypes | undefined
}

/** A side whose blocks all have an id of their own: one that two have would tell nothing, and is a finding. */
function opened(
  { policy: read, trust, types }: Read,
  { library: { roles } }: OpenLibrary,
  name: string,
  called: string,
): OpenVersion | readonly Diagnostic[] {
  const twice = checkIdentity(read).filter(({ code }) => code === 'duplicate-id')
  if (twice.length > 0) return twice
  // What was just typed has none yet.
  const policy = withTemporaryIds(read)
  const rows = documentRows({ policy, trust, roles })
  return { version: { policy, rows, trust, types }, name, called }
}
