import { summaryOf } from '@policy/diff'
import {
  approvalCode,
  standingsOf,
  type ApprovalContent,
  type Decision,
  type DiffJson,
  type FrozenPolicy,
  type Library,
  type LibraryPolicy,
  type Standing,
} from '@policy/model'
import { comparedStates, frozenState } from './compared.ts'
import { approvedWords, endWords, inForceWords } from './standing-words.ts'

/** One version with all that is known of it. */
export interface HistoryVersion extends Pick<Standing, 'inForce' | 'superseded' | 'withdrawn'> {
  readonly version: string
  /** The decision by which it was frozen; null where it was frozen as published. */
  readonly approval: ApprovalContent | null
  /** What the document itself says. */
  readonly status: string | null
  readonly approved: { readonly on: string | null; readonly by: string | null } | null
  readonly effective: string | null
  /** Against the version before; null for the first, and where either cannot be read. */
  readonly changes: DiffJson['summary'] | null
  /** The same in words: who approved it, since when it was in force, what ended that. */
  readonly says: readonly string[]
}

/** Everything that is known of the versions of one policy. */
export interface History {
  readonly policy: string
  readonly title: string
  /** Oldest first. */
  readonly versions: readonly HistoryVersion[]
  /** Decisions that froze none, oldest first. */
  readonly decisions: readonly Decision[]
  /** policy.md as it stands: the code of its words, and what changed since the last version. */
  readonly working: {
    readonly status: string | null
    readonly code: string
    readonly since: string | null
    readonly changes: DiffJson['summary'] | null
  }
}

/** The history of a policy. */
export function historyOf(entry: LibraryPolicy, library: Library): History {
  const standings = standingsOf(entry)
  const states = standings.map(({ version }) => frozenState(entry, version))
  const changes = (
    before: FrozenPolicy | undefined,
    now: FrozenPolicy | undefined,
  ): DiffJson['summary'] | null =>
    before && now ? summaryOf(comparedStates(before, now, library)) : null
  return {
    policy: entry.policy.id,
    title: entry.policy.front.title,
    versions: standings.map((standing, index) => ({
      ...versionOf(standing),
      changes: changes(states[index - 1], states[index]),
    })),
    decisions: entry.decisions,
    working: {
      status: entry.policy.front.status ?? null,
      code: approvalCode({ ...entry, roles: library.roles }),
      since: standings.at(-1)?.version.version ?? null,
      changes: changes(states.at(-1), entry),
    },
  }
}

function versionOf(standing: Standing): Omit<HistoryVersion, 'changes'> {
  const { version, facts, inForce, superseded, withdrawn } = standing
  const { approval = null } = version
  return {
    version: version.version,
    approval,
    status: facts?.status ?? null,
    approved: facts?.approved
      ? { on: facts.approved.on ?? null, by: facts.approved.by ?? null }
      : null,
    effective: facts?.effective ?? null,
    inForce,
    superseded,
    withdrawn,
    says: [approvedWords(standing), inForceWords(standing), endWords(standing)].filter(
      (words) => words !== '',
    ),
  }
}
