import { checkPolicy } from '@policy/check'
import {
  identifiedOf,
  isBroken,
  parseLibrary,
  sortDiagnostics,
  type Diagnostic,
  type DiagnosticCode,
  type Files,
  type LibraryPolicy,
  type ParsedLibrary,
  type Policy,
  withTemporaryIds,
} from '@policy/model'
import { renderPolicy, type Templates } from '@policy/render'
import { redlineSince, type RedlineSince } from './redline-since.ts'

/** A finding, and where a reader of the page finds what it is about. */
export interface LiveFinding {
  readonly found: Diagnostic
  /** Id of the clause or heading; null where it is about none. */
  readonly clause: string | null
}

/** What is shown of a policy while it is edited. */
export interface LivePolicy {
  readonly id: string
  readonly title: string
  readonly trust: string
  /** The page as readers see it: where the policy cannot be read, the last one that could be made; null before there was one. */
  readonly page: string | null
  /** Whether `page` is not what the files say now. */
  readonly isOld: boolean
  readonly findings: readonly LiveFinding[]
  /** What changed since the last frozen version; null where there is none, or the policy cannot be read. */
  readonly redline: RedlineSince | null
  /** The policy as read last, for what is made of it on demand. */
  readonly entry: LibraryPolicy | undefined
}

/** What `policy format` settles: it keeps a policy from being published, but not from being looked at. */
const SETTLED_BY_FORMAT: ReadonlySet<DiagnosticCode> = new Set(['missing-id', 'untyped-clause'])

/** Reads, checks and renders one policy from its own files. */
export function livePolicy(
  id: string,
  files: Files,
  templates: Templates,
  before: LivePolicy | undefined,
): LivePolicy {
  const parsed = parseLibrary(files)
  const [read] = parsed.library.policies
  const found = sortDiagnostics([...parsed.diagnostics, ...checked(read, parsed)])
  // A clause that was just typed has no id yet; it is shown all the same.
  const entry = read && { ...read, policy: withTemporaryIds(read.policy) }
  const policy = entry?.policy ?? before?.entry?.policy
  const findings = found.map((each) => ({ found: each, clause: clauseOf(each, policy) }))
  if (
    !entry ||
    isBroken(
      id,
      found.filter(({ code }) => !SETTLED_BY_FORMAT.has(code)),
    )
  )
    return {
      id,
      title: before?.title ?? id,
      trust: before?.trust ?? '',
      page: before?.page ?? null,
      isOld: true,
      findings,
      redline: before?.redline ?? null,
      entry: before?.entry,
    }
  const { roles } = parsed.library
  return {
    id,
    title: entry.policy.front.title,
    trust: entry.trust.name,
    page: renderPolicy({ policy: entry.policy, trust: entry.trust, roles, pdf: null }, templates),
    isOld: false,
    findings,
    redline: redlineSince(entry, parsed, templates),
    entry,
  }
}

function checked(entry: LibraryPolicy | undefined, parsed: ParsedLibrary): readonly Diagnostic[] {
  const { roles } = parsed.library
  return entry ? checkPolicy(entry, { roles, vocabulary: parsed.vocabulary }) : []
}

/** The clause or heading in which a finding stands: the last that begins at or before its line. */
function clauseOf({ place, clause }: Diagnostic, policy: Policy | undefined): string | null {
  if (clause !== undefined) return clause
  if (policy === undefined || place.path !== policy.path) return null
  const at = identifiedOf(policy).findLast((each) => each.place.start.line <= place.start.line)
  return at === undefined || at.id === '' ? null : at.id
}
