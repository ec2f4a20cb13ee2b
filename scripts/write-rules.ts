// Writes what @policy/rules ships of the five trusts: src/data/*.json from policies/*/social-media and
// policies/vocabulary, and src/trusts/<trust>.ts with the types of each. A person runs it after changing a rule, a
// policy or the vocabulary; test/rules-data.test.ts fails until it has been run.
//
//   node scripts/write-rules.ts
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLibrary } from '../packages/cli/src/files/open-library.ts'
import { readTree } from '../packages/cli/src/files/read-tree.ts'
import { ruleSetOf } from '../packages/model/src/index.ts'
import type { RuleSetJson } from '../packages/rules/src/index.ts'
import { ruleTypes } from '../packages/rules/src/rule-types.ts'

const root = join(import.meta.dirname, '..')
const DATA = 'packages/rules/src/data'
const TRUSTS = 'packages/rules/src/trusts'

/** The rule sets of the library, one a trust. */
export function ruleSets(): readonly RuleSetJson[] {
  const { library } = readLibrary(root, readTree(root, 'policies'))
  return library.policies.flatMap((entry) => ruleSetOf(entry, library.roles) ?? [])
}

/** Text of every file that is written, by path. */
export function ruleFiles(sets: readonly RuleSetJson[]): ReadonlyMap<string, string> {
  const [first] = sets
  if (first === undefined) throw new Error('no policy has rules')
  return new Map([
    [`${DATA}/vocabulary.json`, minified(first.vocabulary)],
    ...sets.flatMap((set): readonly (readonly [string, string])[] => {
      const { vocabulary: _, ...own } = set
      return [
        [`${DATA}/${set.policy.trust}.json`, minified(own)],
        [`${TRUSTS}/${set.policy.trust}.ts`, entryOf(set)],
      ]
    }),
  ])
}

/** Paths that hold what is written, now. */
export function rulePaths(): readonly string[] {
  return [
    ...readdirSync(join(root, DATA)).map((name) => `${DATA}/${name}`),
    ...readdirSync(join(root, TRUSTS)).map((name) => `${TRUSTS}/${name}`),
  ]
}

function minified(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** The module that gives the rules of one trust. */
function entryOf(set: RuleSetJson): string {
  const { trust, title } = set.policy
  const name = trust.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}RuleSet`
  return `// Written by \`node scripts/write-rules.ts\`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/${trust}.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'

/** ${title}: the rule set, whole. */
export const ruleSet: RuleSetJson = /*#__PURE__*/ ruleSetWith(rules, vocabulary)

/** ${title}: the rules, ready to be asked. */
export const ${name}: Rules<${type}> = /*#__PURE__*/ readyRules<${type}>(ruleSet)

${ruleTypes(set)}`
}

if (import.meta.main) {
  const files = ruleFiles(ruleSets())
  for (const path of rulePaths()) if (!files.has(path)) rmSync(join(root, path))
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  process.stdout.write(`${files.size} files written to packages/rules/src\n`)
}
