import type { RuleCoverage } from '@policy/model'
import type { Obligation, Rule, Rules, Situation } from '@policy/rules'
import type { FoundConflict, Gap, Silence } from '@policy/rules/findings'
import { plural } from './summary.ts'
import { tableText } from './table.ts'

/** Rules, one after the other, with their words. */
export function rulesText(rules: Rules, found: readonly Rule[]): string {
  const lines = found.flatMap(({ id, modality, force, bearer, action, quote }) => [
    `${id}  ${modality}${force === 'none' ? '' : ` (${force})`}: ${[...bearer, ...(action ?? [])].join(', ')}`,
    `  "${quote}"`,
  ])
  return [`${headOf(rules)}: ${plural(found.length, 'rule')}`, ...lines, ''].join('\n')
}

/** What a role must, should or must not do. */
export function obligationsText(rules: Rules, found: readonly Obligation[]): string {
  const lines = found.flatMap(({ reason, always, via }) => [
    `${reason.effect === 'forbids' ? 'not' : 'do '}  ${reason.force}${always ? '' : ', in some situations'}${via === 'anyone' ? ', as anyone' : ''}: "${reason.quote}"`,
    `     ${[reason.number, reason.section].filter((each) => each !== null).join(' ')} (${reason.rule})`,
  ])
  return [`${headOf(rules)}: ${plural(found.length, 'rule')}`, ...lines, ''].join('\n')
}

/** Rules that pull different ways. */
export function conflictsText(rules: Rules, found: readonly FoundConflict[]): string {
  const lines = found.flatMap(({ kind, rules: [a, b], quotes, situation, note }) => [
    `${kind}: ${a} | ${b}`,
    `  "${quotes[0]}"`,
    `  "${quotes[1]}"`,
    ...(situation === null ? [] : [`  both stand here: ${situationWords(situation)}`]),
    ...(note === null ? [] : [`  ${note}`]),
  ])
  return [`${headOf(rules)}: ${plural(found.length, 'pair')} of rules`, ...lines, ''].join('\n')
}

/** What a policy says nothing about. */
export function silenceText(rules: Rules, found: readonly Silence[]): string {
  const rows = found.map(({ topic, actor, silent, situations, example }) => [
    topic,
    actor,
    `${silent} of ${situations}`,
    situationWords(example),
  ])
  const head = `${headOf(rules)}: what it does not say. That is not permission.`
  return rows.length === 0
    ? `${head}\nNothing found.\n`
    : `${head}\n${tableText(['topic', 'who', 'not addressed', 'for example'], rows)}\n`
}

/** Numbers that fall between rules. */
export function gapsText(rules: Rules, found: readonly Gap[]): string {
  const lines = found.flatMap(({ fact, value, unit, rules: ids, quotes }) => [
    `${fact} of exactly ${value}${unit === null ? '' : ` ${unit}`}: no rule`,
    ...ids.map((id, index) => `  ${id}: "${quotes[index] ?? ''}"`),
  ])
  return [`${headOf(rules)}: ${plural(found.length, 'gap')}`, ...lines, ''].join('\n')
}

/** How much of each policy its rules speak of, and what is left out. */
export function coverageText(found: readonly RuleCoverage[]): string {
  const rows = found.map(({ policy, clauses, withRules, none, rules, uncovered, stale }) =>
    [policy, clauses, withRules, none, rules, uncovered.length, stale.length].map(String),
  )
  const left = found.flatMap(({ policy, uncovered }) => uncovered.map((id) => `  ${policy}#${id}`))
  const changed = found.flatMap(({ policy, stale }) => stale.map((id) => `  ${policy}#${id}`))
  return [
    tableText(
      ['policy', 'clauses', 'with rules', 'none, with why', 'rules', 'left out', 'stale'],
      rows,
      [1, 2, 3, 4, 5, 6],
    ),
    ...(left.length === 0 ? ['', 'No clause is left out.'] : ['', 'Left out:', ...left]),
    ...(changed.length === 0 ? [] : ['', 'Changed after their rules were read:', ...changed]),
    '',
  ].join('\n')
}

function situationWords({ facts, exact: _exact, ...act }: Situation): string {
  const told = Object.entries(facts ?? {}).map(
    ([key, value]) => `${key}=${value === true ? 'yes' : value === false ? 'no' : String(value)}`,
  )
  return [...Object.entries(act).map(([key, value]) => `${key} ${String(value)}`), ...told].join(
    ', ',
  )
}

function headOf({ policy }: Rules): string {
  return `${policy.trustName}, ${policy.title}`
}
