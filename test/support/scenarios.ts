import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import type {
  Decision,
  FactValue,
  Outcome,
  Reason,
  RuleSetJson,
  Situation,
} from '../../packages/rules/src/index.ts'
import { createRules, type Rules } from '../../packages/rules/src/index.ts'
import { foldText, ruleSetOf } from '../../packages/model/src/index.ts'
import { policies, verifyContext } from './library.ts'
import { repository } from './repository.ts'

/** Parts of an answer that a scenario can speak of. */
type AnswerPart = 'because' | 'requires' | 'do' | 'ifBreached' | 'advice' | 'scope' | 'powers'

/** A question out of school life, with the answer that a reader took from the words alone. */
export interface Scenario {
  readonly name: string
  readonly situation: Situation
  readonly outcome: Outcome
  readonly why: string | undefined
  readonly quote: string | undefined
  /** The words forbid the act: no answer may say otherwise. */
  readonly forbids: boolean
  readonly missing: readonly string[]
  readonly also: readonly { readonly part: AnswerPart; readonly quote: string }[]
}

interface Typed {
  readonly name: string
  readonly asks: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly why?: string
  readonly quote?: string
  readonly forbids?: string
  readonly missing?: string | readonly string[]
  readonly hard?: string
  readonly tension?: readonly string[]
  readonly conflict?: readonly string[]
  readonly reading?: string
  readonly judge?: string
  readonly rule?: string
  readonly note?: string
  readonly also?: readonly { readonly part: AnswerPart; readonly quote: string }[]
}

// The workspace's own reader of YAML; the root depends on no package.
const yaml = createRequire(join(repository, 'packages/model/package.json'))('yaml') as {
  readonly parse: (text: string, options: { readonly schema: 'failsafe' }) => unknown
}

/** Trusts whose rules are tested. */
export const TRUSTS = [
  'aspire',
  'aspire-educational',
  'dudley',
  'inspire',
  'thinking-schools',
] as const

/** The day that the scenarios are asked on. */
export const ASKED_ON = '2026-11-20'

/** The rule set of a trust's social media policy. */
export function ruleSetFor(trust: string): RuleSetJson {
  const entry = policies.find(({ policy }) => policy.id === `${trust}/social-media`)
  const json = entry && ruleSetOf(entry, verifyContext.roles)
  if (json === undefined) throw new Error(`no rules of ${trust}`)
  return json
}

/** The rules of a trust's social media policy. */
export function rulesFor(trust: string): Rules {
  return createRules(ruleSetFor(trust))
}

/**
 * The scenarios of a trust: those that a reader wrote from the policy alone, and those written afterwards so that each rule
 * is seen at work. What is asked is told whole; a dimension listed under `missing` is not told.
 */
export function scenariosFor(trust: string): readonly Scenario[] {
  const after = `scenarios/${trust}-rules`
  const names = [`scenarios/${trust}`, ...(existsSync(fixture(after)) ? [after] : [])]
  return names.flatMap((name) => typedScenarios(name).map(toScenario))
}

/** A hard clause of a policy, and how it comes out. */
export interface HardClause extends Scenario {
  /** Its number among the 46. */
  readonly hard: number
  /** Ids of two rules that pull different ways. */
  readonly tension: readonly string[] | undefined
  /** The rule that asks, and the one that forbids. */
  readonly conflict: readonly string[] | undefined
  /** The rule whose reading is asked for. */
  readonly reading: string | undefined
  /** Whose judgement it is. */
  readonly judge: string | undefined
  /** Of what no decision shows: the rule whose note says it. */
  readonly rule: string | undefined
  readonly note: string
}

/** The hard clauses of a trust. */
export function hardClausesFor(trust: string): readonly HardClause[] {
  return typedScenarios(`hard-clauses/${trust}`).map((each) => ({
    ...toScenario(each),
    hard: Number(each.hard),
    tension: each.tension,
    conflict: each.conflict,
    reading: each.reading,
    judge: each.judge,
    rule: each.rule,
    note: each.note ?? '',
  }))
}

function fixture(name: string): string {
  return join(repository, 'test/fixtures', `${name}.yaml`)
}

function typedScenarios(name: string): readonly Typed[] {
  return yaml.parse(readFileSync(fixture(name), 'utf8'), {
    schema: 'failsafe',
  }) as readonly Typed[]
}

function toScenario(each: Typed): Scenario {
  const missing = typeof each.missing === 'string' ? [each.missing] : (each.missing ?? [])
  const facts = Object.fromEntries(
    Object.entries(each.facts ?? {}).map(([key, value]) => [key, valueOf(value)]),
  )
  return {
    name: each.name,
    situation: {
      ...(each.asks as unknown as Situation),
      exact: !missing.some((key) => DIMENSIONS.has(key)),
      facts,
    },
    outcome: each.outcome,
    why: each.why,
    quote: each.quote,
    forbids: each.forbids === 'yes',
    missing,
    also: each.also ?? [],
  }
}

const DIMENSIONS = new Set(['object', 'counterparty', 'channel', 'account'])

function valueOf(text: string): FactValue {
  if (text === 'yes' || text === 'no') return text === 'yes'
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

/** Whether a part of an answer quotes some words. */
function quotes(reasons: readonly Reason[], words: string): boolean {
  const wanted = plain(words)
  return reasons.some(({ quote, under }) =>
    [quote, ...under].some((text) => plain(text).includes(wanted) || wanted.includes(plain(text))),
  )
}

function plain(text: string): string {
  return foldText(text.replaceAll(/[*_]/g, ''))
}

/** What an answer says otherwise than the scenario, in words; empty where they agree. */
export function differences(decision: Decision, scenario: Scenario): readonly string[] {
  const { outcome, quote, why } = scenario
  const parts = { ...decision }
  if (decision.outcome !== outcome)
    return [
      `${outcome} in the scenario, ${decision.outcome} (${decision.possible.join(', ')}) from the rules`,
    ]
  // A decided answer rests on its reasons; an open one may rest on provisos and steps too.
  const { because, provided, requires, do: done, defeated, scope } = decision
  const main = [
    ...because,
    ...defeated.map(({ reason }) => reason),
    ...scope,
    ...(decision.outcome === 'conditional' ? [...provided, ...requires, ...done] : []),
  ]
  return [
    ...(quote === undefined || outcome === 'not-addressed' || quotes(main, quote)
      ? []
      : [`no quote of "${quote}"`]),
    ...(why === undefined || outcome !== 'not-addressed' || decision.why === why
      ? []
      : [`${why} in the scenario, ${decision.why} from the rules`]),
    ...scenario.also
      .filter((also) => !quotes(parts[also.part], also.quote))
      .map((also) => `\`${also.part}\` has no "${also.quote}"`),
  ]
}

/** The scenario as a person reads it, with what the rules say of it: for the message of a failed test. */
export function told(scenario: Scenario, decision: Decision): string {
  const { situation } = scenario
  return [
    JSON.stringify(situation),
    ...decision.because.map(({ rule, effect, holds }) => `${effect} ${holds} ${rule}`),
    `missing: ${decision.missing.map(({ fact }) => fact).join(' ')}`,
  ].join('\n')
}
