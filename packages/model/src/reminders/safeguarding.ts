import { SAFETY_FACTS, taxonomyOf, type Condition, type Rule } from '@policy/rules'
import type { Clause } from '../clause.ts'
import type { LibraryPolicy } from '../library/library.ts'

/** Words that speak of children at risk, or of what is done about it. */
const WORDS =
  /safeguard|child protection|disclos|\babus|bull(?:y|ied|ies)|harass|groom|exploit|at risk|risk of harm|threat/i

/**
 * Whether a clause bears on pupils' safety, so that nobody may put it into other words: it says whom to tell; a rule of it is
 * marked `safety`, names a fact that touches their safety, a disclosure, or contact with a pupil; or its words, or those above it, speak of it.
 * It errs on the side of quoting.
 */
export function bearsOnSafety(
  clause: Clause,
  { types, rules }: Pick<LibraryPolicy, 'types' | 'rules'>,
): boolean {
  const words = [...clause.under, clause.text].join('\n')
  if (types.entries.get(clause.id)?.type === 'reporting' || WORDS.test(words)) return true
  if (rules === undefined) return false
  const actions = taxonomyOf(rules.words.actions)
  const roles = taxonomyOf(rules.words.roles)
  const isContact = ({ action = [], counterparty = [] }: Rule): boolean =>
    action.some((each) => actions.kindsOf(each).has('connect')) &&
    counterparty.some((each) => CHILDREN.some((child) => roles.kindsOf(each).has(child)))
  return rules.rules.some(
    (rule) =>
      rule.clause === clause.id &&
      (rule.safety === true ||
        rule.object?.includes('disclosure') === true ||
        (rule.when !== undefined && namesSafety(rule.when)) ||
        isContact(rule)),
  )
}

const CHILDREN = ['child', 'pupil', 'former-pupil'] as const

function namesSafety(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(namesSafety)
  if ('any' in condition) return condition.any.some(namesSafety)
  return (
    'fact' in condition &&
    'is' in condition &&
    condition.is === true &&
    SAFETY_FACTS.includes(condition.fact)
  )
}
