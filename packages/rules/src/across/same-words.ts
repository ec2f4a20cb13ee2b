import type { Rules } from '../create-rules.ts'
import type { Reason } from '../decision.ts'
import { foldText } from '../fold-text.ts'
import { questionsOf } from './saying-words.ts'
import type { Saying } from './sayings.ts'

/**
 * Whether two answers rest on the same words, but for what the trusts call themselves: then what differs is how they were read.
 * Each quote of the one has to stand in a clause that the other rests on, and do the same there; one rule may quote more of a
 * sentence than the other does. Nothing but a reading may be asked of the one alone: otherwise other words make the difference.
 */
export function hasSameWords(a: Saying, b: Saying, of: Rules, other: Rules): boolean {
  return stands(a, b, of, other) && stands(b, a, other, of) && asksOnlyReadings(a, b)
}

function stands(one: Saying, other: Saying, { rules, policy }: Rules, there: Rules): boolean {
  const own = new Set(one.reasons.map(({ rule }) => rule))
  const said = new Set(
    rules.flatMap(({ id, restates = '' }) => (own.has(id) && !own.has(restates) ? [id] : [])),
  )
  const plain = (text: string, name: string): string => withoutNames(text, name)
  return one.reasons.every(
    ({ rule, quote, effect }) =>
      !said.has(rule) ||
      textsOf(other.reasons, effect, there).some((text) =>
        plain(text, there.policy.trustName).includes(plain(quote, policy.trustName)),
      ),
  )
}

/** The clauses that some reasons with an effect stand in, whole. */
function textsOf(
  reasons: readonly Reason[],
  wanted: Reason['effect'],
  { json }: Rules,
): readonly string[] {
  return reasons.flatMap(({ effect, clause }) =>
    effect === wanted ? [json.clauses[clause]?.text ?? ''] : [],
  )
}

/** Words as they count here: whatever a trust calls itself is one word. */
function withoutNames(text: string, trustName: string): string {
  return foldText(text)
    .replaceAll(trustName, 'trust')
    .toLowerCase()
    .replaceAll(/\b(?:trust|academy|school)(?:\/(?:trust|academy|school))*\b/g, 'trust')
}

function asksOnlyReadings(a: Saying, b: Saying): boolean {
  const [asked, others] = [a, b].map((each) => questionsOf([each]))
  const isShared = (fact: string): boolean =>
    [asked, others].every((all) => all?.some((each) => each.fact === fact) === true)
  return [...(asked ?? []), ...(others ?? [])].every(
    ({ fact, kind }) => kind === 'reading' || isShared(fact),
  )
}
