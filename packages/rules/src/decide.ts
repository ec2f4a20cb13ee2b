import type { Compiled, CompiledRule } from './compile.ts'
import {
  accompanying,
  afterBreach,
  conflictsIn,
  defeats,
  judgementsOf,
  tensionsIn,
  type Answering,
} from './consequences.ts'
import type { Decision, Outcome, Reason } from './decision.ts'
import { toldOf, type Told } from './facts.ts'
import { MAYBE, NO, YES } from './kleene.ts'
import type { Matcher } from './matches.ts'
import { noticesFor } from './notices.ts'
import { openKeys } from './open-keys.ts'
import { questionsFor } from './questions.ts'
import type { ToReason } from './reasons.ts'
import type { Force } from './rule.ts'
import { sentenceFor } from './sentence.ts'
import type { Situation } from './situation.ts'
import { isAvoidable, possibleOutcomes, weigh, type AtWork, type Weighed } from './weigh.ts'

const NOTHING: readonly never[] = Object.freeze([])

/** Decides one situation; it has been checked before. */
export function decide(
  situation: Situation,
  at: string | undefined,
  compiled: Compiled,
  matcher: Matcher,
  reason: ToReason,
): Decision {
  const told = toldOf(situation, compiled)
  const weighed = weigh(matcher.matchesOf(situation), told)
  const answering: Answering = { compiled, told, reason }
  const possible = possibleOutcomes(weighed)
  const outcome: Outcome = possible.length === 1 ? (possible[0] as Outcome) : 'conditional'
  const outside = outcome === 'not-addressed' && weighed.outside === YES
  const because = outside ? excludingOf(weighed, answering) : deciding(weighed, outcome, answering)
  const provided = provisosOf(weighed, answering)
  const beside = accompanying(weighed, answering)
  const conflicts = outcome === 'conflict' ? conflictsIn(weighed, answering) : NOTHING
  const missing =
    outcome === 'conditional' ? questionsFor(openRules(weighed, told), compiled) : NOTHING
  const ifBreached = afterBreach(weighed, answering)
  const notices = noticesFor(compiled.json.policy, at)
  const shown = [
    ...because,
    ...beside.requires,
    ...beside.do,
    ...beside.advice,
    ...ifBreached,
    ...beside.powers,
  ]
  const said = {
    outcome,
    possible,
    ...(outcome === 'not-addressed'
      ? { why: outside ? ('out-of-scope' as const) : ('no-rule' as const) }
      : {}),
    notices,
    because,
    provided,
    missing,
    conflicts,
    requires: beside.requires,
    advice: beside.advice,
  }
  return Object.freeze({
    ...said,
    sentence: sentenceFor(said),
    force: strongest(because),
    safety: touchesSafety(told) ? safetyOf(answering) : NOTHING,
    defeated: defeats(weighed, answering),
    ...beside,
    ifBreached,
    tensions: tensionsIn(weighed, conflicts, compiled),
    judgements: judgementsOf(shown, compiled),
    stale: shown.filter(({ stale }) => stale === true).map(({ rule }) => rule),
    policy: compiled.json.policy,
    asked: { ...situation, facts: situation.facts ?? {} },
    at: at ?? null,
  })
}

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
  return DECIDING[outcome].flatMap((effect) =>
    weighed.rules
      .filter((at) => at[effect] >= least && !isProviso(at, told))
      .toSorted((a, b) => b[effect] - a[effect] || exactness(b, told) - exactness(a, told))
      .filter((at, index, all) => all.findIndex((one) => one.compiled === at.compiled) === index)
      .map((at) => reason(at.compiled, effect, at[effect], told, at.met)),
  )
}

/** How closely a rule names what is asked about: the very action before a wider one, then the more it names the better. */
function exactness({ compiled }: AtWork, { situation }: Told): number {
  const { wanted } = compiled.base
  return compiled.weight + (wanted.action?.includes(situation.action) === true ? 10 : 0)
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
  return weighed.rules
    .filter((at) => isProviso(at, told) && at.standing.match.part !== 'trigger')
    .map((at) => reason(at.compiled, 'forbids', MAYBE, told))
}

/** A ban on how the act is done that may or may not apply: no reason of the answer, but a proviso of it. */
function isProviso({ forbids, compiled, standing }: AtWork, told: Told): boolean {
  return forbids === MAYBE && isIncidental(compiled, told) && !standing.disputed
}

/** A ban on how an act is done; not one that names the very thing that is asked about. */
function isIncidental(compiled: CompiledRule, { situation }: Told): boolean {
  const isNamed = situation.object !== undefined && compiled.base.wanted.object !== undefined
  return isAvoidable(compiled) && !isNamed
}

/** Rules that are open and could still change the outcome. */
function openRules(weighed: Weighed, told: Told) {
  const { forbids, forbidsOutright, requires, allows } = weighed
  const canClash = requires !== NO
  const matters = (at: AtWork): boolean =>
    (at.forbids === MAYBE && forbids !== YES) ||
    (at.forbids === MAYBE && !isAvoidable(at.compiled) && forbidsOutright !== YES && canClash) ||
    (at.requires === MAYBE && requires !== YES && (forbids !== YES || forbidsOutright !== NO)) ||
    (at.allows === MAYBE && allows !== YES && forbids !== YES && requires !== YES)
  return weighed.rules.filter(matters).map((at) => ({
    compiled: at.compiled,
    keys: openKeys(at, weighed, told),
    outright: !isIncidental(at.compiled, told),
    weight: exactness(at, told),
  }))
}

const FORCES: readonly Force[] = ['must', 'should', 'advised', 'none']

function strongest(reasons: readonly Reason[]): Force {
  return FORCES.find((force) => reasons.some((reason) => reason.force === force)) ?? 'none'
}

/** Whether an act touches pupils' safety: a child on the other side or shown, a disclosure, bullying, danger. */
function touchesSafety({ situation, compiled, facts }: Told): boolean {
  const { counterparty, object } = situation
  const people = compiled.taxonomies.counterparty
  return (
    SAFE.some((role) => people.fit(counterparty ?? '', role) === YES) ||
    object === 'disclosure' ||
    SAFETY_FACTS.some((key) => facts[key] === true)
  )
}

const SAFE = ['child', 'pupil', 'former-pupil']
/** Facts that touch pupils' safety, whatever is done. */
export const SAFETY_FACTS: readonly string[] = [
  'content.showsPupil',
  'harm.harassing',
  'harm.endangers',
  'harm.sexual',
]

/** The reporting clauses, whole. */
function safetyOf({ compiled, reason, told }: Answering): readonly Reason[] {
  const seen = new Set<string>()
  return compiled.safety.flatMap((each) => {
    if (seen.has(each.rule.clause)) return []
    seen.add(each.rule.clause)
    const quote = compiled.json.clauses[each.rule.clause]?.text ?? each.rule.quote
    return [Object.freeze({ ...reason(each, 'requires', MAYBE, told), quote })]
  })
}
