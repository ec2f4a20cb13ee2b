import { approvalSchema, type ApprovalContent } from '../schema/approval.ts'
import { frozenSchema, type FrozenContent } from '../schema/frozen.ts'
import type { Origin } from '../source/source-text.ts'
import { validate, type Vocabulary } from '../source/validate.ts'
import { readYaml, wholeFile } from '../source/yaml-document.ts'
import type { Steps } from '../steps.ts'
import { compareVersions } from '../versions/compare-versions.ts'
import { readFrozenRules } from '../rules/frozen-rules.ts'
import type { FileSet } from './file-set.ts'
import type { FrozenVersion } from './library.ts'

const FROZEN_FILES = ['policy.md', 'clauses.yaml', 'policy.json'] as const
const APPROVAL = 'approval.yaml'

/** Every frozen version of a policy, oldest first, one at a step. */
export function* readVersions(
  folder: string,
  set: FileSet,
  vocabulary: Vocabulary,
): Steps<readonly FrozenVersion[]> {
  const versions: FrozenVersion[] = []
  for (const name of set.list(folder).filter((each) => each.endsWith('/'))) {
    const version = readVersion(folder, name.slice(0, -1), set, vocabulary)
    if (version) versions.push(version)
    yield undefined
  }
  return versions.toSorted((a, b) => compareVersions(a.version, b.version))
}

function readVersion(
  folder: string,
  version: string,
  set: FileSet,
  vocabulary: Vocabulary,
): FrozenVersion | undefined {
  const inside = `${folder}/${version}`
  const frozen = set.yaml<FrozenContent>(`${inside}/frozen.yaml`, frozenSchema, vocabulary, true)
  if (!frozen) return undefined
  const names = [...FROZEN_FILES, ...(hasApproval(inside, frozen.value, set) ? [APPROVAL] : [])]
  const files = new Map(
    names.map((file) => {
      const path = `${inside}/${file}`
      return [
        file,
        { text: set.text(path, true, originOf(file)) ?? '', sha256: set.sha256(path) },
      ] as const
    }),
  )
  return {
    version,
    folder: inside,
    frozen: frozen.value,
    placeOf: frozen.placeOf,
    files,
    approval: readApproval(`${inside}/${APPROVAL}`, files.get(APPROVAL)?.text, set),
    rules: readFrozenRules(inside, set, vocabulary),
  }
}

/** One that nobody froze is read too, so that it is found. */
function hasApproval(folder: string, { files }: FrozenContent, set: FileSet): boolean {
  return files[APPROVAL] !== undefined || set.has(`${folder}/${APPROVAL}`)
}

/** A role may have left the vocabulary since; what was recorded stays as it was. */
function readApproval(
  path: string,
  text: string | undefined,
  set: FileSet,
): ApprovalContent | undefined {
  if (text === undefined || !set.has(path)) return undefined
  const yaml = readYaml(wholeFile(path, text))
  const { value, diagnostics } = validate<ApprovalContent>(yaml, approvalSchema, { roles: null })
  for (const found of diagnostics) set.report(found)
  return value
}

/** A table of eighty rows is one long line of policy.json, which nobody types. */
function originOf(file: string): Origin {
  return file === 'policy.json' ? 'written' : 'typed'
}
