import { readAlignments } from '../alignments/read-alignments.ts'
import { diagnostic, hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostic.ts'
import { checkIdentity } from '../identity.ts'
import type { Place } from '../place.ts'
import type { ClauseTypes, Policy, Trust } from '../policy.ts'
import { clausesSchema, type ClauseEntry } from '../schema/clauses.ts'
import { repairsSchema, type RepairsContent } from '../schema/repairs.ts'
import { rolesSchema, type RolesContent } from '../schema/roles.ts'
import { trustSchema, type TrustContent } from '../schema/trust.ts'
import { parsePolicy } from '../source/parse-policy.ts'
import { startOf } from '../source/source-text.ts'
import { atOnce, type Steps } from '../steps.ts'
import { idFrom } from '../source/id-from.ts'
import type { Vocabulary } from '../source/validate.ts'
import { readMatters } from '../rules/matters.ts'
import { readReminders } from '../reminders/read-reminders.ts'
import { readSent } from '../reminders/sent-ledger.ts'
import { readRules, type RuleTerms } from '../rules/read-rules.ts'
import { readRuleWords } from '../rules/rule-words.ts'
import { checkHolidays } from './check-holidays.ts'
import { createFileSet, type FileSet, type Files, type ReadYaml } from './file-set.ts'
import { readBrand } from './read-brand.ts'
import { readDecisions, readReview } from './read-review.ts'
import { readVersions } from './read-versions.ts'
import { insteadOfPolicy, strayInPolicy, strayInTrust } from './stray-files.ts'
import type { Library, LibraryPolicy, PublishedSource } from './library.ts'

const ROOT = 'policies'
const ROLES = `${ROOT}/vocabulary/roles.yaml`
/** Files are named after two folders, and no system takes names of more than 255 bytes. */
const LONGEST_NAME = 60
const NOT_TRUSTS = new Set(['vocabulary/', 'alignments/'])

/** A library as far as it could be read. */
export interface ParsedLibrary {
  readonly library: Library
  /** In the order of the files, then of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every policy folder there is, as `aspire/social-media`, whether or not it could be read. */
  readonly policyIds: readonly string[]
  readonly vocabulary: Vocabulary
}

/** Reads everything under `policies/`. Never throws; what cannot be read is left out, with a finding. */
export function parseLibrary(files: Files): ParsedLibrary {
  return atOnce(parseInSteps(files))
}

/** The same, a file or two at a step. */
export function* parseInSteps(files: Files): Steps<ParsedLibrary> {
  const diagnostics: Diagnostic[] = []
  const set = createFileSet(files, diagnostics)
  const roles = set.yaml<RolesContent>(ROLES, rolesSchema, { roles: null }, true)?.value
  const vocabulary: Vocabulary = { roles: roles ? rolesIn(roles) : null }
  const { words, names } = readRuleWords(roles ?? {}, set, vocabulary)
  const matters = readMatters(set, vocabulary)
  const policyIds: string[] = []
  const trusts: Trust[] = []
  const policies: LibraryPolicy[] = []
  const trustIds = foldersIn(ROOT, set).map((folder) => folder.slice(0, -1))
  for (const trustId of trustIds) {
    const trust = parseTrust(trustId, set, vocabulary)
    if (trust) trusts.push(trust)
    for (const found of strayInTrust(`${ROOT}/${trustId}`, set)) set.report(found)
    for (const inner of foldersIn(`${ROOT}/${trustId}`, set)) {
      if (inner === 'brand/') continue
      policyIds.push(`${trustId}/${inner.slice(0, -1)}`)
      const policy = yield* parseFolder(trustId, inner.slice(0, -1), trust, set, vocabulary, {
        words,
        matters,
      })
      if (policy) policies.push(policy)
    }
  }
  const alignments = readAlignments(set, { trusts: trustIds, policyIds, policies }, vocabulary)
  return {
    library: { roles: roles ?? {}, words, names, matters, trusts, policies, alignments },
    diagnostics: sortDiagnostics(diagnostics),
    policyIds,
    vocabulary,
  }
}

/** Ids of the roles of a vocabulary; the same set for the same vocabulary, by which what was read with it is known again. */
function rolesIn(roles: RolesContent): ReadonlySet<string> {
  const before = roleIds.get(roles)
  if (before !== undefined) return before
  const ids = new Set(Object.keys(roles))
  roleIds.set(roles, ids)
  return ids
}

const roleIds = new WeakMap<RolesContent, ReadonlySet<string>>()

/** Whether a finding bears on a policy: it is in its folder, in its trust or in the vocabulary. */
export function bearsOn(policyId: string, { place }: Diagnostic): boolean {
  const trust = policyId.split('/')[0] ?? ''
  return (
    place.path.startsWith(`${ROOT}/${policyId}/`) ||
    place.path === `${ROOT}/${trust}/trust.yaml` ||
    place.path.startsWith(`${ROOT}/vocabulary/`)
  )
}

/** Whether a policy has errors that bear on it; such a policy is not published. */
export function isBroken(policyId: string, diagnostics: readonly Diagnostic[]): boolean {
  return hasErrors(diagnostics.filter((found) => bearsOn(policyId, found)))
}

function foldersIn(folder: string, set: FileSet): readonly string[] {
  return set.list(folder).filter((name) => {
    if (!name.endsWith('/') || (folder === ROOT && NOT_TRUSTS.has(name))) return false
    const id = name.slice(0, -1)
    if (/^[a-z][a-z0-9-]*$/.test(id) && id.length <= LONGEST_NAME) return true
    const help = `rename it to \`${idFrom(id).slice(0, LONGEST_NAME)}\``
    set.report(
      diagnostic(
        'invalid-folder-name',
        startOf(`${folder}/${id}`),
        `the folder name \`${id}\` cannot be part of an id`,
        { help },
      ),
    )
    return false
  })
}

function parseTrust(id: string, set: FileSet, vocabulary: Vocabulary): Trust | undefined {
  const path = `${ROOT}/${id}/trust.yaml`
  const read = set.yaml<TrustContent>(path, trustSchema, vocabulary, true)
  if (!read) return undefined
  const picture = readBrand(`${ROOT}/${id}`, read, set)
  checkHolidays(read, set)
  for (const role of Object.keys(read.value.roles ?? {})) {
    if (vocabulary.roles && !vocabulary.roles.has(role))
      set.report(
        diagnostic('unknown-role', read.placeOf(`/roles/${role}#`), `unknown role \`${role}\``, {
          help: `use a role of ${ROLES}, or add one there`,
        }),
      )
  }
  return { id, ...read.value, ...(picture === undefined ? {} : { picture }) }
}

function* parseFolder(
  trustId: string,
  slug: string,
  trust: Trust | undefined,
  set: FileSet,
  vocabulary: Vocabulary,
  terms: RuleTerms,
): Steps<LibraryPolicy | undefined> {
  const folder = `${ROOT}/${trustId}/${slug}`
  const meant = insteadOfPolicy(folder, set)
  if (meant !== undefined)
    set.report(
      diagnostic('missing-file', startOf(`${folder}/policy.md`), 'the file is missing', {
        help: `\`${meant}\` stands here: save it as plain text under the name \`policy.md\``,
      }),
    )
  for (const found of strayInPolicy(folder, set)) set.report(found)
  const text = set.text(`${folder}/policy.md`, meant === undefined)
  const parsed =
    text === undefined
      ? undefined
      : parsePolicy({ trust: trustId, slug, path: `${folder}/policy.md`, text }, vocabulary)
  for (const found of parsed?.diagnostics ?? []) set.report(found)
  yield undefined
  const types = parseTypes(`${folder}/clauses.yaml`, set, vocabulary)
  yield undefined
  const source = parseSource(`${folder}/source`, set, vocabulary)
  yield undefined
  const versions = yield* readVersions(`${folder}/versions`, set, vocabulary)
  const rules = readRules(folder, parsed?.policy, set, terms, vocabulary)
  const channels = Object.keys(terms.words.channels)
  const reminders = readReminders(folder, parsed?.policy, rules, channels, set, vocabulary)
  const sent = readSent(folder, channels, set)
  const review = readReview(folder, set, vocabulary)
  const decisions = readDecisions(folder, set)
  if (text === undefined || !parsed?.policy || !trust) return undefined
  const identity = identityFindings(parsed.policy, parsed.diagnostics)
  for (const found of identity) set.report(found)
  const whole = !hasErrors([...parsed.diagnostics, ...identity])
  return {
    policy: parsed.policy,
    text,
    whole,
    trust,
    types,
    rules,
    reminders,
    sent,
    source,
    versions,
    review,
    decisions,
  }
}

/** Ids given twice, and missing ones where `policy format` can write them: it writes nothing while there are errors. */
function identityFindings(policy: Policy, known: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = checkIdentity(policy)
  const twice = found.filter(({ code }) => code !== 'missing-id')
  return hasErrors([...known, ...twice]) ? twice : found
}

function parseTypes(path: string, set: FileSet, vocabulary: Vocabulary): ClauseTypes {
  return typesFrom(
    path,
    set.yaml<Readonly<Record<string, ClauseEntry>>>(path, clausesSchema, vocabulary, true),
  )
}

function typesFrom(
  path: string,
  read: ReadYaml<Readonly<Record<string, ClauseEntry>>> | undefined,
): ClauseTypes {
  const entries = new Map(Object.entries(read?.value ?? {}))
  const places = new Map(
    [...entries.keys()].map((id): readonly [string, Place] => [
      id,
      read?.placeOf(`/${id}#`) ?? startOf(path),
    ]),
  )
  return { path, readable: read !== undefined, entries, places }
}

function parseSource(
  folder: string,
  set: FileSet,
  vocabulary: Vocabulary,
): PublishedSource | undefined {
  if (set.list(folder).length === 0) return undefined
  const path = `${folder}/published.txt`
  const text = set.text(path, true, 'given')
  const repairs = set.yaml<RepairsContent>(
    `${folder}/repairs.yaml`,
    repairsSchema,
    vocabulary,
    true,
  )
  if (text === undefined || !repairs) return undefined
  return { path, text, sha256: set.sha256(path), repairs: repairs.value, placeOf: repairs.placeOf }
}
