import { checkRuleSet, RuleSetError } from './check-rule-set.ts'
import { compile } from './compile.ts'
import { createFactKeys } from './fact-keys.ts'
import type { RuleSetJson } from './rule-set.ts'
import type { FactTerm } from './vocabulary.ts'

/**
 * TypeScript declarations for one rule set: its ids, and for each action the facts that can make a difference, every fact
 * with the question that asks for it. Their sum is `<Trust>RuleSet`, for `createRules<NorthRuleSet>(json)`.
 * Throws a `RuleSetError` where the rule set has faults.
 */
export function ruleTypes(ruleSet: unknown): string {
  const faults = checkRuleSet(ruleSet)
  if (faults.length > 0) throw new RuleSetError(faults)
  const json = ruleSet as RuleSetJson
  const { policy, vocabulary } = json
  const compiled = compile(json)
  const keysFor = createFactKeys(compiled)
  const name = typeName(policy.trust)
  const keys = Object.keys(vocabulary.actions).map((action) => [action, keysFor(action)] as const)
  const used = Object.entries(vocabulary.facts).filter(([key]) =>
    keys.some(([, own]) => own.includes(key)),
  )
  return [
    ...union('RuleId', `Rules of ${policy.id}`, [...compiled.byId.keys()]),
    ...union('RoleId', 'Who acts, or is on the other side', Object.keys(vocabulary.roles)),
    ...union('ActionId', 'What is done', Object.keys(vocabulary.actions)),
    ...union('ObjectId', 'What it is done to', Object.keys(vocabulary.objects)),
    ...union('AccountId', 'On which kind of account', Object.keys(vocabulary.accounts)),
    ...union('ChannelId', 'By which channel', Object.keys(vocabulary.channels)),
    ...union('TopicId', 'What policies are compared on', Object.keys(vocabulary.topics)),
    '/** Facts that can make a difference, by key. */',
    'export type Facts = {',
    ...used.flatMap(([key, term]) => factLines(key, term)),
    '}',
    '',
    '/** Facts that can make a difference, by action. */',
    'export type FactsByAction = {',
    ...keys.map(([action, own]) => `  ${quoted(action)}: Pick<Facts, ${oneOf(own)}>`),
    '}',
    '',
    `/** Ids of ${policy.id}. */`,
    `export interface ${name} {`,
    `  readonly trust: ${quoted(policy.trust)}`,
    ...['Rule', 'Role', 'Action', 'Object', 'Account', 'Channel', 'Topic'].map(
      (each) => `  readonly ${each.toLowerCase()}: ${each}Id`,
    ),
    '  readonly facts: FactsByAction',
    '}',
    '',
  ].join('\n')
}

/** `thinking-schools`: `ThinkingSchoolsRuleSet`. */
function typeName(trust: string): string {
  const words = trust.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return `${words.join('')}RuleSet`
}

function union(name: string, says: string, ids: readonly string[]): readonly string[] {
  const members = ids.length === 0 ? ['  never'] : ids.map((id) => `  | ${quoted(id)}`)
  return [`/** ${says}. */`, `export type ${name} =`, ...members, '']
}

function oneOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'never' : ids.map(quoted).join(' | ')
}

function factLines(key: string, { kind, ask, unit, values }: FactTerm): readonly string[] {
  const type = {
    'yes-no': 'boolean',
    judgement: 'boolean',
    number: 'number',
    time: 'string',
    choice: oneOf(Object.keys(values ?? {})),
  }[kind]
  const how = {
    'yes-no': '',
    judgement: ' A person has to judge.',
    number: unit === undefined ? '' : ` In ${unit}.`,
    time: ' A day or a moment: `2026-11-20T16:30`.',
    choice: '',
  }[kind]
  // No question of a vocabulary may end the comment that it stands in.
  const says = `${ask}${how}`.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')
  return [`  /** ${says} */`, `  readonly ${quoted(key)}?: ${type}`]
}

function quoted(id: string): string {
  return `'${id.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
