import type { RuleSetJson } from '@policy/rules'
import { diagnostic } from '../diagnostic.ts'
import { sha256Hex } from '../fingerprint.ts'
import type { FileSet } from '../library/file-set.ts'
import { startOf } from '../source/source-text.ts'
import type { Vocabulary } from '../source/validate.ts'
import { writeYaml } from '../source/write-yaml.ts'
import { frozenRulesSchema, type FrozenRulesContent } from '../schema/frozen-rules.ts'

const RULES = 'rules.json'
const HASH = 'rules.frozen.yaml'

/** The rules of a frozen version, without the vocabulary they were written in. */
export type FrozenRules = Omit<RuleSetJson, 'vocabulary' | 'history'>

/**
 * The files that keep the rules of a version, by name. They have a hash of their own: rules are often read off a version
 * long after it was approved, and the words that were approved do not change by it.
 */
export function frozenRulesFiles(json: RuleSetJson): ReadonlyMap<string, string> {
  const { vocabulary: _vocabulary, history: _history, ...frozen } = json
  const text = `${JSON.stringify(frozen, null, 1)}\n`
  return new Map([
    [RULES, text],
    [
      HASH,
      writeYaml({
        ...(json.policy.version === null ? {} : { version: json.policy.version }),
        sha256: sha256Hex(text),
      }),
    ],
  ])
}

/** Reads the rules kept with a version; undefined where there are none, with a finding where they are not what was frozen. */
export function readFrozenRules(
  folder: string,
  set: FileSet,
  vocabulary: Vocabulary,
): FrozenRules | undefined {
  const path = `${folder}/${RULES}`
  if (!set.has(path) && !set.has(`${folder}/${HASH}`)) return undefined
  const text = set.text(path, true, 'written')
  const hash = set.yaml<FrozenRulesContent>(
    `${folder}/${HASH}`,
    frozenRulesSchema,
    vocabulary,
    true,
  )
  if (text === undefined || hash === undefined) return undefined
  if (set.sha256(path) !== hash.value.sha256) {
    set.report(
      diagnostic(
        'frozen-version-changed',
        startOf(path),
        `\`${RULES}\` is not the file that was frozen`,
        { help: 'put the file back as it was, and make changes in rules.yaml' },
      ),
    )
    return undefined
  }
  return JSON.parse(text) as FrozenRules
}
