import type { Diagnostic } from '../diagnostic.ts'
import type { ClauseTypes, Policy, Trust } from '../policy.ts'
import { clausesSchema, type ClauseEntry } from '../schema/clauses.ts'
import { matterSchema, type PolicyJson } from '../schema/policy-json.ts'
import { parsePolicy } from '../source/parse-policy.ts'
import { fits, validate, type Vocabulary } from '../source/validate.ts'
import { readYaml, wholeFile } from '../source/yaml-document.ts'
import type { FrozenVersion } from './library.ts'

/** A frozen version as it was: its policy, what its clauses are, and the trust as it stood. */
export interface FrozenPolicy {
  readonly policy: Policy
  readonly types: ClauseTypes
  readonly trust: Trust
}

/** Reads a frozen version; undefined where its files cannot be read, with the findings. */
export function parseFrozen(
  policyId: string,
  version: FrozenVersion,
  vocabulary: Vocabulary,
): { readonly frozen: FrozenPolicy | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const [trust = '', slug = ''] = policyId.split('/')
  const text = (file: string): string => version.files.get(file)?.text ?? ''
  const parsed = parsePolicy(
    { trust, slug, path: `${version.folder}/policy.md`, text: text('policy.md') },
    vocabulary,
  )
  const types = readTypes(version, vocabulary)
  const matter = matterOf(text('policy.json'))
  const diagnostics = [...parsed.diagnostics, ...types.diagnostics]
  if (!parsed.policy || !matter) return { frozen: undefined, diagnostics }
  return {
    frozen: { policy: parsed.policy, types: types.value, trust: { id: trust, ...matter } },
    diagnostics,
  }
}

/**
 * What the clauses of a frozen version were when it was frozen, by id.
 * Nothing where the file is no longer the one that was frozen: nobody knows what was confirmed then.
 */
export function frozenEntries(
  version: FrozenVersion,
  vocabulary: Vocabulary,
): ReadonlyMap<string, ClauseEntry> {
  const file = 'clauses.yaml'
  return version.files.get(file)?.sha256 === version.frozen.files[file]
    ? readTypes(version, vocabulary).value.entries
    : new Map()
}

function readTypes(
  { folder, files }: FrozenVersion,
  vocabulary: Vocabulary,
): { readonly value: ClauseTypes; readonly diagnostics: readonly Diagnostic[] } {
  const path = `${folder}/clauses.yaml`
  const { value, diagnostics } = validate<Readonly<Record<string, ClauseEntry>>>(
    readYaml(wholeFile(path, files.get('clauses.yaml')?.text ?? '')),
    clausesSchema,
    vocabulary,
  )
  const entries = new Map(Object.entries(value ?? {}))
  return { value: { path, readable: value !== undefined, entries, places: new Map() }, diagnostics }
}

function matterOf(json: string): PolicyJson['matter'] | undefined {
  try {
    const { matter } = JSON.parse(json) as Partial<PolicyJson>
    return fits<PolicyJson['matter']>(matter, matterSchema) ? matter : undefined
  } catch {
    return undefined
  }
}
