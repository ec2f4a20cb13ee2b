import type { Act } from './acts.ts'
import { accompanying } from './beside.ts'
import type { Compiled, CompiledRule } from './compile.ts'
import { afterBreach, conflictsIn, defeats, judgementsOf, type Answering } from './consequences.ts'
import type { Decision, Outcome, Reason } from './decision.ts'
import { toldOf } from './facts.ts'
import { MAYBE, YES } from './kleene.ts'
import type { Notices } from './notices.ts'
import { openRules } from './open-rules.ts'
import { possibleOutcomes } from './outcomes.ts'
import type { ToQuestions } from './questions.ts'
import type { ToReason } from './reasons.ts'
import type { Force } from './rule.ts'
import { safetyOf } from './safety.ts'
import { sentenceFor } from './sentence.ts'
import type { Situation } from './situation.ts'
import { tensionsIn } from './tensions.ts'
import { weighAgain, type AtWork, type Weighed } from './weigh.ts'

const NOTHING: readonly never[] = Object.freeze([])

/** What decisions of one rule set are made with. */
export interface Engine {
  readonly compiled: Compiled
  readonly actOf: (situation: Situation) => Act
  readonly reason: ToReason
  readonly questions: ToQuestions
  readonly notices: Notices
}

/** Decides one situation; it has been checked before. */
export function decide(situation: Situation, at: string | undefined, engine: Engine): Decision {
  const { compiled, reason } = engine
  const { policy } = compiled.json
  const act = engine.actOf(situation)
  const facts = situation.facts ?? {}
  const told = toldOf(situation, compiled)
  const weighed = weighAgain(act.untold, act.readersOf, told)
  const answering: Answering = { compiled, told, reason }
  const possible = possibleOutcomes(weighed)
  const outcome: Outcome = possible.length === 1 ? (possible[0] as Outcome) : 'conditional'
  const outside = outcome === 'not-addressed' && weighed.outside === YES
  const because = outside ? excludingOf(weighed, answering) : deciding(weighed, outcome, answering)
  const beside = accompanying(weighed, answering)
  const conflicts = outcome === 'conflict' ? conflictsIn(weighed, answering) : NOTHING
  const ifBreached = afterBreach(weighed, act, answering)
  const shown = [
    ...because,
    ...beside.requires,
    ...beside.do,
    ...beside.advice,
    ...ifBreached,
    ...beside.powers,
  ]
  // One object from the start, with every key in one place: copies of parts would cost more than the parts.
  const decision: Making = {
    outcome,
    sentence: '',
    notices: engine.notices(at),
    possible,
    force: strongest(because),
    safety: safetyOf(answering),
    because,
    provided: provisosOf(weighed, answering),
    defeated: defeats(weighed, answering),
    missing:
      outcome === 'conditional' ? engine.questions(openRules(weighed, told), told.facts) : NOTHING,
    requires: beside.requires,
    do: beside.do,
    ifBreached,
    powers: beside.powers,
    advice: beside.advice,
    scope: beside.scope,
    conflicts,
    tensions: tensionsIn(act, weighed, conflicts, compiled),
    judgements: judgementsOf(shown, compiled),
    stale: shown.filter(({ stale }) => stale === true).map(({ rule }) => rule),
    policy,
    asked: { ...situation, facts },
    at: at ?? null,
  }
  if (outcome === 'not-addressed') decision.why = outside ? 'out-of-scope' : 'no-rule'
  decision.sentence = sentenceFor(decision)
  return Object.freeze(decision)
}

type Making = { -readonly [Key in keyof Decision]: Decision[Key] }

/** The sentences that put the act out of the policy's scope. */
function excludingOf(weighed: Weighed, { reason, told }: Answering): readonly Reason[] {
  return weighed.excluding
    .filter(({ applies }) => applies === YES)
    .map(({ match }) => reason(match.compiled, 'excludes', YES, told))
}

/** The rules that decide, or that may once more is known: the bans first, the more exact before the wider. */
function deciding(
  weighed: Weighed,
  outcome: Outcome,
  { reason, told }: Answering,
): readonly Reason[] {
  const least = outcome === 'conditional' ? MAYBE : YES
  const found: Reason[] = []
  for (const effect of DECIDING[outcome]) {
    const seen = new Set<CompiledRule>()
    const bearing = weighed.rules.filter((at) => at[effect] >= least && !at.isProviso)
    if (bearing.length > 1)
      bearing.sort((a, b) => b[effect] - a[effect] || weightOf(b) - weightOf(a))
    for (const at of bearing) {
      if (seen.has(at.compiled)) continue
      seen.add(at.compiled)
      found.push(reason(at.compiled, effect, at[effect], told, at.met))
    }
  }
  return found
}

function weightOf({ standing }: AtWork): number {
  return standing.match.weight
}

/** Of each outcome, what the rules do that decide it. */
const DECIDING: Readonly<Record<Outcome, readonly ('forbids' | 'requires' | 'allows')[]>> = {
  prohibited: ['forbids'],
  required: ['requires'],
  permitted: ['allows'],
  conflict: ['requires', 'forbids'],
  conditional: ['forbids', 'requires', 'allows'],
  'not-addressed': [],
}

/** Bans on how the act is done of which nothing is told. A way of doing it stands with what goes with the act. */
function provisosOf(weighed: Weighed, { reason, told }: Answering): readonly Reason[] {
  const found: Reason[] = []
  for (const at of weighed.rules)
    if (at.isProviso && at.standing.match.part !== 'trigger')
      found.push(reason(at.compiled, 'forbids', MAYBE, told))
  return found
}

const FORCES: readonly Force[] = ['must', 'should', 'advised', 'none']

function strongest(reasons: readonly Reason[]): Force {
  return FORCES.find((force) => reasons.some((reason) => reason.force === force)) ?? 'none'
}
