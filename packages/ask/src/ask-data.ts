import { createRules, type RuleSetJson, type Rules, type Vocabulary } from '@policy/rules'
import { wordsOf, type Named, type Part, type WordFor } from './parts.ts'

/** What stands in the page as data: the rules to ask, and the words to ask in. */
export interface AskData {
  readonly vocabulary: Vocabulary
  /** What people call the terms, by part of the vocabulary (`roles`) and id: the label first, then other words for it. */
  readonly names: Readonly<Record<Part, Named>>
  readonly policies: readonly AskPolicy[]
}

/** A policy that can be asked, as the page holds it. */
export interface AskPolicy {
  /** Its page, as seen from this one. */
  readonly href: string
  /** Its rules without the vocabulary, which all share. */
  readonly rules: Omit<RuleSetJson, 'vocabulary'>
}

/** A policy ready to be asked. */
export interface ReadyPolicy {
  readonly id: string
  /** What it is called among those of the page: by its trust, or by its title where that trust has several there. */
  readonly name: string
  readonly href: string
  readonly rules: Rules
  /** What the page calls the terms. */
  readonly wordFor: WordFor
}

/** A rule set as the page needs it: without the vocabulary, without clauses that no answer can quote, without what only a later build needs. */
export function askPolicy(
  { schema, notice, policy, clauses }: RuleSetJson,
  href: string,
): AskPolicy {
  const quotable = Object.entries(clauses)
    .filter(([, { rules }]) => rules !== undefined)
    .map(([id, { fingerprint: _fingerprint, context: _context, ...clause }]) => [id, clause])
  return { href, rules: { schema, notice, policy, clauses: Object.fromEntries(quotable) } }
}

/** Makes the policies of a page ready. */
export function readyPolicies({ policies, vocabulary, names }: AskData): readonly ReadyPolicy[] {
  const wordFor = wordsOf(vocabulary, names)
  return policies.map(({ href, rules }) => {
    const { id, trust, trustName, title } = rules.policy
    const isAlone = policies.filter((each) => each.rules.policy.trust === trust).length === 1
    return {
      id,
      href,
      name: isAlone ? trustName : title,
      rules: createRules({ ...rules, vocabulary }),
      wordFor,
    }
  })
}
