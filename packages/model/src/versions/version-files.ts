import type { RuleSetJson } from '@policy/rules'
import { sha256Hex } from '../fingerprint.ts'
import { policyJson } from '../policy-json.ts'
import type { ClauseTypes, Policy, Trust } from '../policy.ts'
import { frozenRulesFiles } from '../rules/frozen-rules.ts'
import type { ApprovalContent } from '../schema/approval.ts'
import { writeYaml } from '../source/write-yaml.ts'

/** What a version is frozen from. */
export interface ToFreeze {
  readonly version: string
  readonly policy: Policy
  readonly types: ClauseTypes
  readonly trust: Trust
  /** Texts of policy.md and clauses.yaml. */
  readonly text: string
  readonly clauses: string
  /** The decision by which it is frozen; left out where it is frozen as published. */
  readonly approval?: ApprovalContent
  /** The rules read off it; left out where there are none. */
  readonly rules?: RuleSetJson
}

/** Every file of a version to be frozen by its name, with the SHA-256 of the others in frozen.yaml. */
export function versionFiles({
  version,
  policy,
  types,
  trust,
  text,
  clauses,
  approval,
  rules,
}: ToFreeze): ReadonlyMap<string, string> {
  const files = {
    'policy.md': text,
    'clauses.yaml': clauses,
    'policy.json': `${JSON.stringify(policyJson(policy, types, trust), null, 2)}\n`,
    ...(approval ? { 'approval.yaml': writeYaml(approval) } : {}),
  }
  const hashes = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, sha256Hex(file)]),
  )
  return new Map([
    ...Object.entries({ ...files, 'frozen.yaml': writeYaml({ version, files: hashes }) }),
    ...(rules === undefined ? [] : frozenRulesFiles(rules)),
  ])
}
