import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { EMPTY, fragmentOf } from '../../packages/ask/src/index.ts'
import {
  createRules,
  situationsOf,
  type Decision,
  type Reason,
  type Rules,
  type RuleSetJson,
  type Situation,
} from '../../packages/rules/src/index.ts'
import { askWorkspace, shownFor, withAsk, type Shown, type ShownAnswer } from './ask-screen.ts'

/** The rules of a trust as the build wrote them beside the page. */
export function rulesOf(trust: string): Rules {
  const path = askWorkspace().path(`dist/public/${trust}/social-media/rules.json`)
  return createRules(JSON.parse(readFileSync(path, 'utf8')) as RuleSetJson)
}

/** Every situation of every topic, in order. */
export function allSituations({ json }: Rules): readonly Situation[] {
  return Object.values(json.vocabulary.topics).flatMap(situationsOf)
}

/** A situation as the end of an address, with all that is told. */
function fragmentFor({ exact = false, facts = {}, ...act }: Situation): string {
  return fragmentOf({ ...EMPTY, act, exact, facts }, { withFacts: true })
}

/** Situations that one visit to a page goes through: each visit stays far below what a step may take. */
const VISIT = 50

/** Expects a page to show, for each of some situations, what the engine decides. */
export async function expectAgreement(
  path: string,
  trusts: readonly string[],
  situations: readonly Situation[],
): Promise<void> {
  const rules = trusts.map(rulesOf)
  for (let start = 0; start < situations.length; start += VISIT) {
    const visit = situations.slice(start, start + VISIT)
    const all = await withAsk(path, (page) => shownFor(page, visit.map(fragmentFor)))
    for (const [index, shown] of all.entries()) {
      const situation = visit[index] as Situation
      const decided = rules.map(({ decide }) => decide(situation, { at: shown.day }))
      expect({ situation, answers: shown.answers.map(withoutText) }).toEqual({
        situation,
        answers: decided.map((each) => answerTo(each, path)),
      })
      expect(openOn(shown, situation)).toEqual(
        new Set(decided.flatMap(({ missing }) => missing.map(({ fact }) => keyed(fact)))),
      )
    }
  }
}

/** A key without the policy that it belongs to. */
function keyed(key: string): string {
  return key.replace(/^[^:]*:/, '')
}

function openOn({ questions }: Shown, { facts = {} }: Situation): ReadonlySet<string> {
  return new Set(questions.map(keyed).filter((key) => !(key in facts)))
}

function withoutText({ text: _text, parts, ...answer }: ShownAnswer): Omit<ShownAnswer, 'text'> {
  return { ...answer, parts: sorted(parts) }
}

/** The reason that counts most, then the others: which of those are folded away is for the page to say. */
function sorted(parts: ShownAnswer['parts']): ShownAnswer['parts'] {
  const byRule = (all: ShownAnswer['safety']): ShownAnswer['safety'] => [
    ...all.slice(0, 1),
    ...all.slice(1).toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
  ]
  return Object.fromEntries(Object.entries(parts).map(([id, all]) => [id, byRule(all)]))
}

/** A decision as the page has to show it. */
function answerTo(decision: Decision, path: string): Omit<ShownAnswer, 'text'> {
  const { policy, outcome, notices, sentence, safety, defeated, conflicts } = decision
  const folder = path.includes('/work/')
    ? `../public/${policy.id}`
    : policy.id.slice(policy.trust.length + 1)
  const reasons = (all: readonly Reason[]): ShownAnswer['safety'] =>
    all.map(({ rule, quote, clause }) => ({
      rule,
      words: quote,
      href: `${folder}/index.html#${clause}`,
    }))
  const parts = {
    because: reasons(decision.because),
    requires: reasons(decision.requires),
    do: reasons(decision.do),
    advice: reasons(decision.advice),
    provided: reasons(decision.provided),
    ifBreached: reasons(decision.ifBreached),
    powers: reasons(decision.powers),
    scope: reasons(decision.scope),
    defeated: reasons(defeated.map(({ reason }) => reason)),
    conflicts: reasons(conflicts.flatMap(({ requires, forbids }) => [requires, forbids])),
  }
  return {
    policy: policy.id,
    outcome,
    sentence: notices.reduce((rest, notice) => rest.replace(`${notice} `, ''), sentence),
    notices: [...notices],
    safety: reasons(safety),
    parts: sorted({
      ...Object.fromEntries(Object.entries(parts).filter(([, all]) => all.length > 0)),
      // Their words stand in lines of their own.
      ...(decision.tensions.length > 0 ? { tensions: [] } : {}),
      ...(decision.judgements.length > 0 ? { judgements: [] } : {}),
    }),
  }
}
