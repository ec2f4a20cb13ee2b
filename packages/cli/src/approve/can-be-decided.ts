import {
  approvalCode,
  moves,
  statusOf,
  type Diagnostic,
  type Library,
  type LibraryPolicy,
  type Status,
} from '@policy/model'
import { findingsFor, type OpenLibrary } from '../files/open-library.ts'
import { plural } from '../report/summary.ts'
import type { Refusal, Refused } from './refusal.ts'
import type { Request } from './request.ts'

/** Findings that a decision itself puts right. */
const PUT_RIGHT: ReadonlySet<Diagnostic['code']> = new Set(['approved-words-changed'])

/** Findings that are no errors of the policy, but would be recorded with the decision for good. */
const WOULD_BE_RECORDED: ReadonlySet<Diagnostic['code']> = new Set(['unknown-reason'])

/** Findings because of which nobody knows what would be decided on, or recorded. */
export function errorsOf(id: string, library: OpenLibrary): Refused | undefined {
  const errors = findingsFor([id], library.diagnostics).filter(
    ({ severity, code }) =>
      (severity === 'error' && !PUT_RIGHT.has(code)) || WOULD_BE_RECORDED.has(code),
  )
  if (errors.length === 0) return undefined
  const message = `${id} has ${plural(errors.length, errors.every(({ severity }) => severity === 'error') ? 'error' : 'finding')}`
  const help = `mend ${errors.length === 1 ? 'it' : 'them'}, see that \`policy check ${id}\` finds none, and ask the board again where words changed`
  return { refusals: [{ message, help }], diagnostics: errors, library }
}

/** What holds for every decision: the policy can be decided on, the code is that of its words, the day is not to come. */
export function refusedForAny(
  { policy, trust }: LibraryPolicy,
  { roles }: Library,
  request: Request,
  today: string,
): readonly Refusal[] {
  const code = approvalCode({ policy, trust, roles })
  return [
    ...refusedMove(statusOf(policy.front), request),
    ...(code === request.code ? [] : [otherWords(code, request)]),
    ...refusedDates(request, today),
  ]
}

function refusedMove(status: Status, { outcome }: Request): readonly Refusal[] {
  const { from } = moves[outcome]
  if (from.includes(status)) return []
  const says = status === 'unsaid' ? 'says nothing of its status' : `says \`status: ${status}\``
  const possible = from.filter((each) => each !== 'unsaid').map((each) => `\`${each}\``)
  return [
    {
      message: `\`${outcome}\` cannot be decided on a policy that ${says}`,
      help:
        status === 'withdrawn'
          ? 'a policy that was withdrawn comes back as a draft: write `status: draft` in policy.md first'
          : `it has to be ${possible.join(' or ')}: write that after \`status:\` in policy.md where it is so`,
    },
  ]
}

function otherWords(code: string, { code: given, outcome }: Request): Refusal {
  const amended =
    outcome === 'approved'
      ? `; where the board amended them, give \`--outcome approved-with-amendments --code ${code} --amends ${given}\``
      : ''
  return {
    message: `the code \`${given}\` is not that of the words in policy.md: as they are now, they have \`${code}\``,
    help: `put back the words that the board had, or show it these${amended}`,
  }
}

function refusedDates({ on, effective, outcome }: Request, today: string): readonly Refusal[] {
  return [
    ...(outcome === 'withdrawn' && effective !== undefined && effective > today
      ? [
          {
            message: `a withdrawal on ${effective} is still to come: today is ${today}, and policy.md would say \`withdrawn\` from now on`,
            help: 'record it on that day; until then the policy is in force',
          },
        ]
      : []),
    ...(on > today
      ? [
          {
            message: `${on} is still to come: today is ${today}`,
            help: 'record a decision when it has been made; `--effective` may be later',
          },
        ]
      : []),
    ...(effective !== undefined && effective < on
      ? [
          {
            message: `it cannot take effect on ${effective}, before it is decided on ${on}`,
            help: `give \`--effective\` a date from ${on} on, or leave it out`,
          },
        ]
      : []),
  ]
}
