import { createRules, type Rules } from '@policy/rules'
import { ruleSet } from '@policy/rules/aspire'

/** Rules of staff, each in a clause of its own that says no more than its id: `id/1`. */
export function clauseEach(rules: Readonly<Record<string, object>>): Rules {
  const { schema, notice, policy, vocabulary } = ruleSet
  const clauses = Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [
      id,
      {
        number: null,
        section: null,
        text: `As ${id} says.`,
        rules: [
          {
            id: `${id}/1`,
            force: 'must',
            bearer: ['staff'],
            audience: ['staff'],
            quote: `As ${id} says`,
            ...rule,
          },
        ],
      },
    ]),
  )
  return createRules({ schema, notice, policy, vocabulary, clauses })
}
