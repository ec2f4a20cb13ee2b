import {
  addPeriod,
  approvalCode,
  approvedText,
  lastDayOf,
  parsePolicy,
  ruleSetOf,
  versionFiles,
  type ApprovalContent,
  type LibraryPolicy,
  type Policy,
} from '@policy/model'
import { policyNamed, openLibrary, type OpenLibrary } from '../files/open-library.ts'
import type { Tree } from '../files/read-tree.ts'
import { comparedStates, frozenState } from '../versions/compared.ts'
import { approvalNotes } from './approval-notes.ts'
import { errorsOf, refusedForAny } from './can-be-decided.ts'
import { changesSince, refusedOutcome, type Since } from './changed-since.ts'
import { changesWithoutReason, missingConsultations } from './reasons-given.ts'
import type { Refusal, Refused } from './refusal.ts'
import type { Request } from './request.ts'
import { refusedVersion, versionOf } from './version-of.ts'

/** A library as it stands on disk, and the day. */
export interface Opened {
  readonly library: OpenLibrary
  readonly tree: Tree
  readonly today: string
}

/** Everything that an approval writes. */
export interface ApprovalPlan {
  readonly approval: ApprovalContent
  /** The version's folder, relative to the library's root, and its files by name. */
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  /** policy.md as it is afterwards. */
  readonly text: string
  /** What the owner should know of it. */
  readonly notes: readonly string[]
}

/** What an approval would write, or why it is refused; nothing is touched. */
export function planApproval(
  entry: LibraryPolicy,
  opened: Opened,
  request: Request & { readonly by: string },
): ApprovalPlan | Refused {
  const { library, today } = opened
  const { id } = entry.policy
  const errors = errorsOf(id, library)
  if (errors) return errors
  const version = versionOf(entry, request)
  const bare = bareApproval(entry, version, request)
  const since = changedSince(entry, approvedText(entry, bare), library)
  const refusals = [
    ...refusedForAny(entry, library.library, request, today),
    ...refusedEffect(entry, request),
    ...refusedVersion(entry, version, request),
    ...refusedOutcome(entry, since, library.library, request),
    ...(since ? changesWithoutReason(since.diff, entry.review?.said ?? {}, request) : []),
    ...missingConsultations(entry.trust, entry.review?.said ?? {}),
  ]
  if (refusals.length > 0) return { refusals, diagnostics: [], library }
  const approval = { ...bare, ...(since ? { changes: changesSince(since) } : {}) }
  return checkedPlan(entry, approval, opened)
}

/** The version written and checked as it would be read from disk. */
function checkedPlan(
  entry: LibraryPolicy,
  approval: ApprovalContent,
  { library, tree }: Opened,
): ApprovalPlan | Refused {
  const { policy, types, trust } = entry
  const { id, path } = policy
  const { version } = approval
  const text = approvedText(entry, approval)
  const after = reread(text, entry, library)
  const folder = `policies/${id}/versions/${version}`
  const clauses = library.textOf(types.path) ?? ''
  const rules = ruleSetOf({ ...entry, policy: after }, library.library.roles)
  const files = versionFiles({
    version,
    policy: after,
    types,
    trust,
    text,
    clauses,
    approval,
    ...(rules === undefined ? {} : { rules }),
  })
  const written = [...files].map(([name, file]) => [`${folder}/${name}`, file] as const)
  const then = openLibrary(library.root, withFiles(tree, id, new Map([...written, [path, text]])))
  const errors = errorsOf(id, then)
  if (errors) return errors
  const now = policyNamed(then.library, id)
  if (!now || approvalCode({ ...now, roles: then.library.roles }) !== approval.code)
    throw new Error('an approval would change the words that were approved')
  return { approval, folder, files, text, notes: approvalNotes(entry, after, approval) }
}

function bareApproval(
  { policy, trust, versions, review }: LibraryPolicy,
  version: string,
  { outcome, code, amends, on, by, effective, minute, reason }: Request & { readonly by: string },
): ApprovalContent {
  const { front } = policy
  const last = frozenState({ policy }, versions.at(-1))?.policy.front
  const starts = effective ?? front.effective
  // A date that the owner has changed since the last version is the one that is meant.
  const { period, due: stated } = front.review ?? {}
  const isOld = stated === undefined || stated === last?.review?.due
  const due = period !== undefined && isOld ? addPeriod(on, period) : undefined
  const { asks, reasons, consulted } = review?.said ?? {}
  return {
    outcome: outcome as ApprovalContent['outcome'],
    version,
    code,
    ...given({ amends }),
    on,
    by,
    ...given({ authority: trust.approval?.authority, effective: starts, due, minute, reason }),
    ...given({ asks }),
    ...(reasons ? { reasons } : {}),
    ...(consulted ? { consulted } : {}),
  }
}

/** Words that somebody gave, without those that nobody did. */
function given(
  words: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function changedSince(entry: LibraryPolicy, text: string, library: OpenLibrary): Since | undefined {
  const version = entry.versions.at(-1)
  const frozen = frozenState(entry, version)
  if (!version || !frozen) return undefined
  const now = { ...entry, policy: reread(text, entry, library) }
  return { version: version.version, frozen, diff: comparedStates(frozen, now, library.library) }
}

function reread(text: string, { policy }: LibraryPolicy, library: OpenLibrary): Policy {
  const { trust, slug, path } = policy
  return parsePolicy({ trust, slug, path, text }, library.vocabulary).policy ?? policy
}

/** An effective date in policy.md that is over already: of the version before, most likely. */
function refusedEffect({ policy }: LibraryPolicy, { on, effective }: Request): readonly Refusal[] {
  const stated = policy.front.effective
  if (effective !== undefined || stated === undefined || lastDayOf(stated) >= on) return []
  return [
    {
      message: `policy.md says that it takes effect in \`${stated}\`, before it is decided on ${on}`,
      help: 'give a new date with `--effective`, or take the line `effective` away',
    },
  ]
}

/** The files that one policy rests on, some of them as they would be. */
function withFiles({ files, links }: Tree, id: string, changed: ReadonlyMap<string, string>): Tree {
  const [trust = ''] = id.split('/')
  const own = [`policies/${id}/`, `policies/${trust}/brand/`, 'policies/vocabulary/']
  const kept = [...files].filter(
    ([path]) =>
      path === `policies/${trust}/trust.yaml` || own.some((folder) => path.startsWith(folder)),
  )
  const encoder = new TextEncoder()
  return {
    files: new Map([
      ...kept,
      ...[...changed].map(([path, text]) => [path, encoder.encode(text)] as const),
    ]),
    links,
  }
}
