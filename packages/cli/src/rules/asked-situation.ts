import { didYouMean } from '@policy/model'
import {
  SituationError,
  type SituationFault,
  type FactValue,
  type Rules,
  type Situation,
} from '@policy/rules'
import { UsageError } from '../usage-error.ts'

/** The parts of a question as the command line gives them. */
export interface AskedParts {
  readonly actor: string
  readonly action: string
  readonly object?: string
  readonly counterparty?: string
  readonly account?: string
  readonly channel?: string
  readonly fact?: readonly string[]
  readonly exact?: boolean
}

/** The situation that some options describe. */
export function situationOf({ fact, ...act }: AskedParts): Situation {
  const facts: Record<string, FactValue> = {}
  for (const each of fact ?? []) {
    const [, key, value] = /^([^=]+)=(.*)$/.exec(each) ?? []
    if (key === undefined || value === undefined || value === '')
      throw new UsageError(
        `\`--fact ${each}\` is not \`key=value\``,
        'write it as `--fact counterparty.age=20` or `--fact harm=no`',
      )
    if (Object.hasOwn(facts, key)) throw new UsageError(`\`${key}\` is told twice`, 'tell it once')
    facts[key] = factValue(value)
  }
  const { actor, action, object, counterparty, account, channel, exact } = act
  return {
    actor,
    action,
    ...(object === undefined ? {} : { object }),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(account === undefined ? {} : { account }),
    ...(channel === undefined ? {} : { channel }),
    ...(exact === true ? { exact } : {}),
    facts,
  }
}

/** A value as somebody types it. */
export function factValue(typed: string): FactValue {
  if (/^(?:yes|true)$/i.test(typed)) return true
  if (/^(?:no|false)$/i.test(typed)) return false
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed
}

/** Asks a rule set; what it cannot understand is a mistake of whoever asks, with near misses and what there is. */
export function decideOrExplain<T>(rules: Rules, decide: (rules: Rules) => T): T {
  try {
    return decide(rules)
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    const [fault] = error.faults
    if (fault === undefined) throw error
    const near = didYouMean(String(fault.given), fault.known, '')
    throw new UsageError(
      fault.message,
      fault.known.length === 0
        ? howToTell(fault, rules)
        : near === ''
          ? listed(fault.known)
          : `${near}\n  ${listed(fault.known)}`,
    )
  }
}

function listed(known: readonly string[]): string {
  return `there are ${known.join(', ')}`
}

/** How a fact is told that has no list of values: by its kind. */
function howToTell({ key, given, message }: SituationFault, { json }: Rules): string {
  if (message.includes('by the act itself'))
    return 'take it away, or ask about an act that says or shows something: `post`, `message-directly`'
  const kind = json.vocabulary.facts[key]?.kind
  if (kind === 'number') return `write \`--fact ${key}=20\``
  if (kind === 'time') return `write \`--fact ${key}=2026-11-20T16:30\`, or a day`
  return kind === undefined
    ? `\`${String(given)}\` is not in policies/vocabulary`
    : `write \`--fact ${key}=yes\` or \`--fact ${key}=no\``
}
