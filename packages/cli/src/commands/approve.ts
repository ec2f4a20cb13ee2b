import { join } from 'node:path'
import { moves, unfinishedApproval, type FrozenVersion, type LibraryPolicy } from '@policy/model'
import {
  finishApproval,
  recordApproval,
  recordDecision,
  removeLeftovers,
} from '../approve/record.ts'
import { planApproval, type ApprovalPlan, type Opened } from '../approve/plan-approval.ts'
import { planDecision, type DecisionPlan } from '../approve/plan-decision.ts'
import type { Refused } from '../approve/refusal.ts'
import { readRequest, type ApproveOptions, type Request } from '../approve/request.ts'
import { todayOf } from '../build/today.ts'
import { findRoot } from '../files/find-root.ts'
import { onePolicy, openLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import type { Io } from '../io.ts'
import { approvalText, decisionText } from '../report/approval-text.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { UsageError } from '../usage-error.ts'

/** `policy approve`: records what a board decided on exact words. Exit code 1 where the policy does not allow it; then nothing is written. */
export function approve(name: string, options: ApproveOptions, io: Io): number {
  const request = readRequest(options)
  const root = findRoot(io.cwd)
  const today = options.today ?? todayOf(io.env)
  const opened = openAt(root, today)
  const entry = onePolicy(name, opened.library)
  const dry = options.dryRun === true
  if (!dry) removeLeftovers(join(root, 'policies', entry.policy.id))
  const unfinished = unfinishedApproval(entry)
  if (!unfinished)
    return recordedOr(entry, request, options, io, () =>
      decide(entry, opened, request, options, io),
    )
  const { version } = unfinished
  if (dry) {
    io.out(
      `the approval of version ${version} was interrupted; without \`--dry-run\` this would complete it\n`,
    )
    return 0
  }
  finishApproval(entry, unfinished, root)
  io.err(`the approval of version ${version} was interrupted, and is complete now\n`)
  const again = openAt(root, today)
  const now = onePolicy(name, again.library)
  return recordedOr(now, request, options, io, () => decide(now, again, request, options, io))
}

function openAt(root: string, today: string): Opened {
  const tree = readTree(root, 'policies')
  return { library: openLibrary(root, tree), tree, today }
}

/** The version that was frozen by this very decision: whoever does not know whether a run came to its end runs it again. */
function recordedBy(
  { versions }: LibraryPolicy,
  { outcome, code, on, version }: Request,
): FrozenVersion | undefined {
  return versions.findLast(
    ({ approval }) =>
      approval?.outcome === outcome &&
      approval.code === code &&
      approval.on === on &&
      (version === undefined || version === approval.version),
  )
}

/** Says that a decision is recorded, where it is; else what is to be done. */
function recordedOr(
  entry: LibraryPolicy,
  request: Request,
  options: ApproveOptions,
  io: Io,
  otherwise: () => number,
): number {
  const version = recordedBy(entry, request)
  return version === undefined ? otherwise() : sayRecorded(entry, version, options, io)
}

function sayRecorded(
  { policy, versions }: LibraryPolicy,
  { approval, folder }: FrozenVersion,
  options: ApproveOptions,
  io: Io,
): number {
  const others = (['by', 'effective', 'minute', 'reason'] as const).filter(
    (key) => options[key] !== undefined && options[key] !== approval?.[key],
  )
  if (others.length > 0)
    throw new UsageError(
      `version ${approval?.version} is recorded already, with other words for ${others.map((key) => `\`--${key}\``).join(', ')}`,
      'what is approved never changes: have the board decide again, as a version after it',
    )
  if (options.json === true) io.out(json({ policy: policy.id, recorded: true, approval, folder }))
  else io.out(`${policy.id}: version ${approval?.version} is recorded, in ${folder}\n`)
  const last = versions.at(-1)?.version
  if (last !== approval?.version) io.err(`version ${last} has followed it\n`)
  return 0
}

function decide(
  entry: LibraryPolicy,
  opened: Opened,
  asked: Request,
  options: ApproveOptions,
  io: Io,
): number {
  const request = { ...asked, by: whoDecides(entry, asked) }
  const plan = moves[request.outcome].freezes
    ? planApproval(entry, opened, request)
    : planDecision(entry, opened, request)
  if ('refusals' in plan) return refuse(entry, plan, options, io)
  const dry = options.dryRun === true
  const { root } = opened.library
  const { id } = entry.policy
  if ('approval' in plan) {
    if (!dry) recordApproval(entry, plan, root)
    io.out(options.json === true ? approvalJson(id, plan, dry) : approvalText(id, plan, dry))
  } else {
    if (!dry) recordDecision(entry, plan, root)
    io.out(options.json === true ? decisionJson(id, plan, dry) : decisionText(id, plan, dry))
  }
  return 0
}

function whoDecides({ trust }: LibraryPolicy, { by }: Request): string {
  const who = by ?? trust.approval?.by
  if (who !== undefined) return who
  throw new UsageError(
    'nobody said who decided',
    `give it after \`--by\`, or write \`approval: { by: … }\` in policies/${trust.id}/trust.yaml`,
  )
}

function refuse(
  { policy }: LibraryPolicy,
  { refusals, diagnostics, library }: Refused,
  { json: asJson }: ApproveOptions,
  io: Io,
): number {
  if (asJson === true) io.out(json({ policy: policy.id, refused: refusals, diagnostics }))
  io.err(findingsText(diagnostics, library, createPaint(io.colour)))
  for (const { message, help } of refusals) io.err(`policy: ${message}\n  help: ${help}\n`)
  io.err('nothing was written\n')
  return 1
}

function approvalJson(id: string, { approval, folder, notes }: ApprovalPlan, dry: boolean): string {
  return json({ policy: id, dryRun: dry, approval, folder, notes })
}

function decisionJson(id: string, { decision, recorded }: DecisionPlan, dry: boolean): string {
  return json({ policy: id, dryRun: dry, decision, completed: recorded })
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
