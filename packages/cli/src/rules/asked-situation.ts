import type { FactValue, Situation } from '@policy/rules'
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
  const facts = new Map<string, FactValue>()
  for (const each of fact ?? []) {
    const [, key, value] = /^([^=]+)=(.*)$/.exec(each) ?? []
    if (key === undefined || value === undefined || value === '')
      throw new UsageError(
        `\`--fact ${each}\` is not \`key=value\``,
        'write it as `--fact counterparty.age=20` or `--fact harm=no`',
      )
    const told = factValue(value)
    const before = facts.get(key)
    if (before !== undefined && before !== told)
      throw new UsageError(
        `\`${key}\` is told twice, as ${inWords(before)} and as ${inWords(told)}`,
        'tell it once, or leave it out where it is not known',
      )
    facts.set(key, told)
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
    facts: Object.fromEntries(facts),
  }
}

function inWords(value: FactValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** A value as somebody types it. */
export function factValue(typed: string): FactValue {
  if (/^(?:yes|true)$/i.test(typed)) return true
  if (/^(?:no|false)$/i.test(typed)) return false
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed
}
