import { todayOf } from '../build/today.ts'
import { findRoot } from '../files/find-root.ts'
import { readLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import type { Io } from '../io.ts'
import { decisionText } from '../report/decision-text.ts'
import { decisionsTable } from '../report/decisions-table.ts'
import { createPaint } from '../report/paint.ts'
import { situationOf, type AskedParts } from '../rules/asked-situation.ts'
import { decideOrExplain } from '../rules/decide-or-explain.ts'
import { interview } from '../rules/interview.ts'
import { oneRuleSet, ruleSetsNamed } from '../rules/rule-sets.ts'

/** Options of `policy ask`, as the command line gives them. */
export interface AskOptions extends AskedParts {
  readonly json?: boolean
  readonly full?: boolean
  readonly today?: string
}

/** `policy ask`: what a policy says of an act, with its words; on a terminal it then asks what is missing, one by one. */
export async function ask(name: string, options: AskOptions, io: Io): Promise<number> {
  const root = findRoot(io.cwd)
  const library = readLibrary(root, readTree(root, 'policies'))
  const { names } = library.library
  const situation = situationOf(options)
  const at = options.today ?? todayOf(io.env)
  const print = (value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`)
  if (name === 'all') {
    const decisions = ruleSetsNamed(name, library).map((rules) =>
      decideOrExplain(rules, names, ({ decide }) => decide(situation, { at })),
    )
    if (options.json === true) print({ decisions })
    else io.out(decisionsTable(decisions))
    return 0
  }
  const rules = oneRuleSet(name, library)
  const first = decideOrExplain(rules, names, ({ decide }) => decide(situation, { at }))
  if (options.json === true) {
    print(first)
    return 0
  }
  const paint = createPaint(io.colour)
  io.out(decisionText(first, rules, paint, options.full === true))
  if (first.outcome !== 'conditional') return 0
  const last = await interview(situation, (asked) => rules.decide(asked, { at }), io)
  if (last.asked.facts !== first.asked.facts && last.sentence !== first.sentence)
    io.out(`\n${decisionText(last, rules, paint, options.full === true)}`)
  return 0
}
