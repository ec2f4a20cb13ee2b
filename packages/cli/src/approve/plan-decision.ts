import { moves, statusText, writeYaml, type Decision, type LibraryPolicy } from '@policy/model'
import { errorsOf, refusedForAny } from './can-be-decided.ts'
import type { Opened } from './plan-approval.ts'
import type { Refused } from './refusal.ts'
import type { Request } from './request.ts'

/** Everything that a decision writes which freezes no version. */
export interface DecisionPlan {
  readonly decision: Decision
  /** decisions.yaml with the decision at its end. */
  readonly decisions: string
  /** policy.md as it is afterwards. */
  readonly text: string
  /** Whether it is recorded already, and only policy.md was not brought up to date. */
  readonly recorded: boolean
}

/** What a decision would write, or why it is refused; nothing is touched. */
export function planDecision(
  entry: LibraryPolicy,
  { library, today }: Opened,
  request: Request & { readonly by: string },
): DecisionPlan | Refused {
  const errors = errorsOf(entry.policy.id, library)
  if (errors) return errors
  const decision = decisionOf(entry, request)
  const recorded = sameDecision(entry.decisions.at(-1), decision)
  const { to } = moves[request.outcome]
  // Whoever does not know whether a run came to its end runs it again.
  if (recorded && entry.policy.front.status === to)
    return { decision, decisions: decisionsText(entry.decisions), text: entry.text, recorded }
  const refusals = [
    ...refusedForAny(entry, library.library, request, today),
    ...(request.outcome === 'referred-back' && request.reason === undefined
      ? [
          {
            message: 'nobody said why the board referred it back',
            help: 'give what it asked for with `--reason`',
          },
        ]
      : []),
  ]
  if (refusals.length > 0) return { refusals, diagnostics: [], library }
  return {
    decision,
    decisions: decisionsText([...entry.decisions, ...(recorded ? [] : [decision])]),
    text: statusText(entry, to),
    recorded,
  }
}

function decisionsText(decisions: readonly Decision[]): string {
  return writeYaml({ decisions: [...decisions] })
}

function decisionOf(
  { policy, trust }: LibraryPolicy,
  { outcome, code, on, by, effective, minute, reason }: Request & { readonly by: string },
): Decision {
  const { version } = policy.front
  const authority = trust.approval?.authority
  return {
    outcome: outcome as Decision['outcome'],
    ...(version === undefined ? {} : { version }),
    code,
    on,
    by,
    ...(authority === undefined ? {} : { authority }),
    ...(effective === undefined ? {} : { effective }),
    ...(minute === undefined ? {} : { minute }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** A run that was interrupted is given again in the same words. */
function sameDecision(a: Decision | undefined, b: Decision): boolean {
  return (
    a !== undefined &&
    a.outcome === b.outcome &&
    a.code === b.code &&
    a.on === b.on &&
    a.by === b.by
  )
}
