import type { RuleSetFault } from './check-rule-set.ts'
import { nearMiss } from './near-miss.ts'
import { ruleSetShapes } from './rule-set-shapes.ts'
import { groupOf, idsIn, ownOf, shown, TERMS, type Group } from './rule-set-values.ts'

export { nearMiss } from './near-miss.ts'

/** What to do about a message that says it all; `$1` is what stood in the message. */
const BY_MESSAGE: readonly (readonly [message: RegExp, help: string])[] = [
  [/ is no condition$/, 'write `all`, `any`, `not`, `fact`, `dimension` or `words`'],
  [/^is nested too deeply$/, 'write fewer groups'],
  [/ stands in `(.*)`$/, 'begin it with `$1/`'],
  [/ is a rule that is gone$/, 'take a number that no rule has had'],
  [/ stands twice$/, 'give each a number of its own'],
  [/ is not in `.*`$/, 'copy the words exactly, small and capital letters too'],
  [/ is true or false$/, 'write `is: true` or `is: false`'],
  [/ is a number$/, 'write `below: 18`, `atMost`, `above`, `atLeast`, or `is`'],
  [/ is a time$/, 'use it in `deadline`'],
  [/ is no time$/, 'name a fact of kind `time`'],
]

/** How a value is written, by its type;. */
const BY_TYPE: Readonly<Record<string, string>> = {
  Text: 'write text',
  Words: 'write text',
  Number: 'write a number',
  Flag: 'write true or false',
  Value: 'write true, false, a number or text',
  Told: 'write true, false, a number or text',
  'must|should|advised': 'write `must`, `should` or `advised`',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  Id: 'no-contact',
  PolicyId: 'north/social-media',
  FactKey: 'counterparty.age',
  Hash: '0123456789ab',
  OwnId: 'no-contact/1',
  GoneId: 'no-contact/1',
}

/**
 * What to do about a fault that `checkRuleSet` found in a rule set: the name that was meant, where one is near, or how it is
 * written. For whoever writes rules; a program that only reads them does without.
 */
export function helpFor({ message, wanted }: RuleSetFault, ruleSet: unknown): string {
  const type = wanted.replace(/^([A-Z].*)\|null$/, '$1')
  const given = /`(.*?)`/s.exec(message)?.[1] ?? ''
  const vocabulary = groupOf(groupOf(ruleSet).vocabulary)
  if (message.startsWith('unknown ')) {
    const [known, otherwise] = namesFor(type, ruleSet, vocabulary)
    const near = /`/.test(message) ? nearMiss(given, known) : undefined
    return near === undefined ? otherwise : `did you mean \`${near}\`?`
  }
  if (message.endsWith(' is missing'))
    return Object.hasOwn(ruleSetShapes, type) ? `add \`${given}\`` : `say it: \`${type}\` needs it`
  if (message.endsWith(' is not in the right form'))
    return `write it like \`${EXAMPLES[type] ?? ''}\``
  if (message.endsWith(' cannot be that'))
    return `write some of ${choicesOf(given, vocabulary).map(shown).join(', ')}`
  if (message === 'is empty')
    return type === 'Words' ? 'write some words' : 'name something, or leave it out'
  const [words, help] = BY_MESSAGE.find(([each]) => each.test(message)) ?? []
  if (words !== undefined && help !== undefined)
    return help.replace('$1', words.exec(message)?.[1] ?? '')
  return type.endsWith(']') ? 'write a list' : (BY_TYPE[type] ?? 'write a group of keys')
}

/** Names that could have been meant, and what else can be done. */
function namesFor(
  type: string,
  ruleSet: unknown,
  vocabulary: Group,
): readonly [known: readonly string[], otherwise: string] {
  const shape = ownOf(ruleSetShapes, type)
  if (shape !== undefined)
    return [Object.keys(shape).map((key) => key.replace('?', '')), 'leave it out']
  if (type === 'RuleId')
    return [ruleIdsIn(ruleSet), 'name a rule by its clause, a slash and its number']
  const part = ownOf(TERMS, { Somebody: 'Role', Time: 'Fact', Key: 'Fact' }[type] ?? type)
  if (part !== undefined)
    return [
      Object.keys(groupOf(vocabulary[part])),
      `name one of \`vocabulary/${part}\`, or add it there`,
    ]
  const choices = type.split('|')
  return [choices, `write ${choices.map(shown).join(', ')}`]
}

function ruleIdsIn(ruleSet: unknown): readonly string[] {
  return Object.values(groupOf(groupOf(ruleSet).clauses)).flatMap((clause) =>
    idsIn(groupOf(clause).rules),
  )
}

/** What a fact can be that is one of a few. */
function choicesOf(fact: string, vocabulary: Group): readonly string[] {
  const { values } = groupOf(ownOf(groupOf(vocabulary.facts), fact))
  return Object.keys(groupOf(values))
}
