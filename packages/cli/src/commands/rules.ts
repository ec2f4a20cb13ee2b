import { coverageOf, type Library } from '@policy/model'
import type { Rules } from '@policy/rules'
import { findConflicts, findGaps, findSilence } from '@policy/rules/findings'
import { ruleTypes } from '@policy/rules/rule-types'
import { findRoot } from '../files/find-root.ts'
import {
  policyNamed,
  readLibrary,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import type { Io } from '../io.ts'
import {
  conflictsText,
  coverageText,
  gapsText,
  obligationsText,
  rulesText,
  silenceText,
} from '../report/rules-text.ts'
import { decideOrExplain } from '../rules/decide-or-explain.ts'
import { oneRuleSet, ruleSetsNamed } from '../rules/rule-sets.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy rules`, as the command line gives them; one view at most. */
export interface RulesOptions {
  readonly coverage?: boolean
  readonly conflicts?: boolean
  readonly silence?: boolean
  readonly gaps?: boolean
  readonly for?: string
  readonly types?: boolean
  readonly json?: boolean
}

/** `policy rules`: the rules of a policy, or what is found in them. Exit code 1 where `--coverage` finds a clause left out. */
export function rules(name: string | undefined, options: RulesOptions, io: Io): number {
  const root = findRoot(io.cwd)
  const library = readLibrary(root, readTree(root, 'policies'))
  if (options.coverage === true) return coverage(name, options, library, io)
  if (options.types === true) {
    if (name === undefined) throw new UsageError('`--types` is of one policy', 'name a trust')
    io.out(ruleTypes(oneRuleSet(name, library).json))
    return 0
  }
  const sets = ruleSetsNamed(name, library)
  const { value, text } = viewOf(sets, options, library.library.names)
  io.out(options.json === true ? `${JSON.stringify(value, null, 2)}\n` : text)
  return 0
}

function viewOf(
  sets: readonly Rules[],
  options: RulesOptions,
  names: Library['names'],
): { readonly value: unknown; readonly text: string } {
  const { for: role } = options
  if (role !== undefined)
    return view(
      sets,
      (each) => decideOrExplain(each, names, () => each.obligationsFor(role)),
      'obligations',
      obligationsText,
    )
  if (options.conflicts === true) return view(sets, findConflicts, 'conflicts', conflictsText)
  if (options.silence === true) return view(sets, findSilence, 'silence', silenceText)
  if (options.gaps === true) return view(sets, findGaps, 'gaps', gapsText)
  const [one] = sets
  return sets.length === 1 && one !== undefined
    ? { value: one.json, text: rulesText(one, one.rules) }
    : view(sets, (each) => each.rules, 'rules', rulesText)
}

/** The same view of each policy: as JSON by policy, as text one after the other. */
function view<T>(
  sets: readonly Rules[],
  find: (rules: Rules) => readonly T[],
  key: string,
  textOf: (rules: Rules, found: readonly T[]) => string,
): { readonly value: unknown; readonly text: string } {
  const found = sets.map((each) => ({ each, all: find(each) }))
  return {
    value: { policies: found.map(({ each, all }) => ({ policy: each.policy.id, [key]: all })) },
    text: found.map(({ each, all }) => textOf(each, all)).join('\n'),
  }
}

function coverage(
  name: string | undefined,
  { json }: RulesOptions,
  library: OpenLibrary,
  io: Io,
): number {
  const ids = selectPolicies(name === undefined ? [] : [name], library.policyIds)
  const found = ids.flatMap((id) => {
    const entry = policyNamed(library.library, id)
    return entry === undefined ? [] : [coverageOf(entry)]
  })
  const all = (key: 'uncovered' | 'stale'): readonly string[] =>
    found.flatMap(({ policy, [key]: ids_ }) => ids_.map((id) => `${policy}#${id}`))
  const sum = (key: 'clauses' | 'rules'): number =>
    found.reduce((total, each) => total + each[key], 0)
  const uncovered = all('uncovered')
  if (json === true)
    io.out(
      `${JSON.stringify({ clauses: sum('clauses'), rules: sum('rules'), uncovered, stale: all('stale'), policies: found }, null, 2)}\n`,
    )
  else io.out(coverageText(found))
  return uncovered.length > 0 || found.length < ids.length ? 1 : 0
}
