import { rulesOf, type RuleSetJson } from '../rule-set.ts'
import type { Rule, Step } from '../rule.ts'
import type { Term, Vocabulary } from '../vocabulary.ts'
import { conditionWords } from './condition-words.ts'
import { csvText } from './csv-text.ts'

interface Row {
  readonly rule: Rule
  readonly json: RuleSetJson
}

/** The columns, in order: what stands on top, and how a rule fills it. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | null | undefined>> = {
  rule: ({ rule }) => rule.id,
  clause: ({ rule }) => rule.clause,
  'printed number': ({ rule, json }) => json.clauses[rule.clause]?.number,
  section: ({ rule, json }) => json.clauses[rule.clause]?.section,
  kind: ({ rule }) => rule.modality,
  force: ({ rule }) => rule.force,
  who: ({ rule, json }) => bearerWords(rule, json.vocabulary),
  action: ({ rule, json }) => labels(rule.action, json.vocabulary.actions),
  object: ({ rule, json }) => labels(rule.object, json.vocabulary.objects),
  'other person': ({ rule, json }) => labels(rule.counterparty, json.vocabulary.roles),
  account: ({ rule, json }) => labels(rule.account, json.vocabulary.accounts),
  channel: ({ rule, json }) => labels(rule.channel, json.vocabulary.channels),
  'only if': ({ rule }) => (rule.only === true ? 'yes' : ''),
  'comes with': ({ rule, json }) => triggerWords(rule, json.vocabulary),
  conditions: ({ rule, json }) => rule.when && conditionWords(rule.when, json.vocabulary),
  exceptions: ({ rule, json }) =>
    lines((rule.unless ?? []).map(({ when }) => conditionWords(when, json.vocabulary))),
  'met when': ({ rule, json }) => rule.met && conditionWords(rule.met, json.vocabulary),
  'steps first': ({ rule, json }) => stepsWords(rule, json.vocabulary),
  deadline: ({ rule }) =>
    rule.deadline &&
    `within ${rule.deadline.hours} hours: ${rule.deadline.readings.map(({ says }) => says).join(' Or: ')}`,
  timing: ({ rule }) => rule.timing,
  'how often': ({ rule }) => rule.cadence,
  'what follows a breach': ({ rule }) => lines(rule.onBreach ?? []),
  'to be judged': ({ rule, json }) =>
    lines(
      (rule.openTerms ?? []).map(
        ({ term, judge }) => `"${term}", judged by: ${roleWords(judge, json.vocabulary)}`,
      ),
    ),
  reading: ({ rule }) => rule.reading?.status ?? 'plain',
  'note on the reading': ({ rule }) =>
    lines([
      ...(rule.reading?.note === undefined ? [] : [rule.reading.note]),
      ...(rule.reading?.alternatives ?? []).map(({ says }) => `Or: ${says}`),
    ]),
  'words not modelled': ({ rule }) => lines(rule.unmodelled ?? []),
  'who needs to know': ({ rule, json }) => roleWords(rule.audience, json.vocabulary),
  quote: ({ rule }) => rule.quote,
  policy: ({ json }) => json.policy.id,
  version: ({ json }) => json.policy.version,
  status: ({ json }) => json.policy.status,
  stale: ({ rule, json }) => (json.clauses[rule.clause]?.stale === true ? 'yes' : ''),
}

/** Every rule of a rule set as a row of CSV: UTF-8 with a byte order mark, CRLF, no cell a spreadsheet would compute. */
export function rulesCsv(json: RuleSetJson): string {
  const rows = rulesOf(json).map((rule) =>
    Object.values(COLUMNS).map((fill) => fill({ rule, json }) ?? ''),
  )
  return csvText([Object.keys(COLUMNS), ...rows])
}

function lines(all: readonly string[]): string {
  return all.join('; ')
}

function labels(
  ids: readonly string[] | undefined,
  terms: Readonly<Record<string, Term>>,
): string | undefined {
  return ids && lines(ids.map((id) => terms[id]?.label ?? id))
}

function roleWords(ids: readonly string[], { roles }: Vocabulary): string {
  return lines(ids.map((id) => (id === 'unstated' ? 'nobody named' : (roles[id]?.label ?? id))))
}

function bearerWords({ bearer, takenAs }: Rule, vocabulary: Vocabulary): string {
  const named = roleWords(bearer, vocabulary)
  return takenAs === undefined ? named : `${named} (taken as: ${roleWords(takenAs, vocabulary)})`
}

function triggerWords({ on }: Rule, { actions }: Vocabulary): string | undefined {
  return on && `${on.relation}: ${labels(on.action, actions) ?? 'any act'}`
}

function stepsWords({ step, unless = [] }: Rule, vocabulary: Vocabulary): string {
  const steps = [step, ...unless.map((each) => each.step)].filter((each) => each !== undefined)
  return lines(steps.map((each) => stepWords(each, vocabulary)))
}

function stepWords({ kind, by, writing }: Step, vocabulary: Vocabulary): string {
  return `${kind} of: ${roleWords(by, vocabulary)}${writing === true ? ', in writing' : ''}`
}
