import type { SituationFault } from '../check-situation.ts'
import { readTime } from '../time/london-time.ts'

/** What is wrong with what a topic is asked of and for: rules in a list, at least one of them, and a time if there is one. */
export function checkTopicQuestion(rules: unknown, at: unknown): readonly SituationFault[] {
  return [...rulesFaults(rules), ...(at === undefined ? [] : timeFaults(at))]
}

function rulesFaults(rules: unknown): readonly SituationFault[] {
  if (!Array.isArray(rules))
    return [fault('rules', rules, '`rules` is not a list; give one, `[aspire, dudley]`')]
  if (rules.length === 0) return [fault('rules', rules, '`rules` is empty; give at least one')]
  return rules.flatMap((each: unknown, place) =>
    isRules(each)
      ? []
      : [fault(`rules.${place}`, each, `\`rules[${place}]\` is not made by \`createRules\``)],
  )
}

function isRules(each: unknown): boolean {
  return typeof each === 'object' && each !== null && 'decide' in each && 'json' in each
}

function timeFaults(at: unknown): readonly SituationFault[] {
  if (typeof at !== 'string') return [fault('at', at, '`at` is not a text: 2026-11-20')]
  const time = readTime(at)
  return 'code' in time ? [fault('at', at, `\`at\`: ${time.message}; ${time.help}`)] : []
}

function fault(key: string, given: unknown, message: string): SituationFault {
  return { key, given, message, known: [] }
}
