import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '@policy/model'
import { todayOf } from '../build/today.ts'
import { pairFiles } from '../compare/pair-files.ts'
import { pairOf } from '../compare/policy-pair.ts'
import { areOfTwoTrusts } from '../diff/of-two-trusts.ts'
import { operandOf, type Operand } from '../diff/operand.ts'
import { comparedSide, openVersion, type OpenVersion } from '../diff/open-version.ts'
import { redlineFiles } from '../diff/redline-files.ts'
import { writeFiles, type ComparisonFiles } from '../diff/write-files.ts'
import { findRoot } from '../files/find-root.ts'
import { onePolicyId, policyNamed, readLibrary, type OpenLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import type { Io } from '../io.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import type { DiffFormat } from '../usage/diff.ts'
import { UsageError } from '../usage-error.ts'
import { comparedVersions } from '../versions/compared.ts'

/** Options of `policy diff`, as the command line gives them. */
export interface DiffOptions {
  readonly format: readonly DiffFormat[]
  readonly out?: string
  readonly browser?: string
  readonly today?: string
}

/** `policy diff`: what changed between two versions, or how the policies of two trusts stand to each other. Exit code 1 where one of them cannot be read. */
export async function diff(
  old: string,
  now: string | undefined,
  options: DiffOptions,
  io: Io,
): Promise<number> {
  const root = findRoot(io.cwd)
  const library = readLibrary(root, readTree(root, 'policies'))
  const [a, b] = operandsOf(old, now, library, io.cwd)
  const policy = [a, b].flatMap((each) => ('policy' in each ? [each.policy] : []))[0]
  const sides = [a, b].map((each) => openVersion(each, { library, cwd: io.cwd, policy }))
  const [before, after] = sides
  if (!isOpen(before) || !isOpen(after)) {
    const findings = sides.flatMap((side) => (isOpen(side) ? [] : side))
    io.err(findingsText(findings, withFiles(library, io.cwd), createPaint(io.colour)))
    return 1
  }
  return writeFiles(filesOf([a, b], [before, after], library, options, io), options, root, io)
}

/** Versions of one policy as what changed; policies of two trusts beside each other. */
function filesOf(
  [a, b]: readonly [Operand, Operand],
  [before, after]: readonly [OpenVersion, OpenVersion],
  library: OpenLibrary,
  { today }: DiffOptions,
  { cwd, env }: Io,
): ComparisonFiles {
  if (areOfTwoTrusts(a, b, library, cwd)) {
    const pair = pairOf(comparedSide(before, library), comparedSide(after, library), library)
    return pairFiles(pair, { a: before.name, b: after.name }, library.library)
  }
  const found = comparedVersions(before.version, after.version, library.library)
  const compared = { diff: found, a: before, b: after, library }
  return redlineFiles(compared, today ?? todayOf(env))
}

/** Lines of files that are not the library's, for code frames. */
function withFiles(library: OpenLibrary, cwd: string): OpenLibrary {
  return {
    ...library,
    linesOf: (path) =>
      library.linesOf(path) ?? readFileSync(resolve(cwd, path), 'utf8').split(/\r\n|\r|\n/),
  }
}

function isOpen(side: OpenVersion | readonly Diagnostic[] | undefined): side is OpenVersion {
  return side !== undefined && 'version' in side
}

/** Both sides as typed; a policy alone is compared with its last frozen version. */
function operandsOf(
  old: string,
  now: string | undefined,
  library: OpenLibrary,
  cwd: string,
): readonly [Operand, Operand] {
  if (now !== undefined) return [operandOf(old, library, cwd), operandOf(now, library, cwd)]
  const policy = onePolicyId(old, library.policyIds)
  const last = policyNamed(library.library, policy)?.versions.at(-1)
  if (!last)
    throw new UsageError(
      `\`${policy}\` has no frozen version to compare with`,
      'name what to compare it with: a file, or git:REF',
    )
  return [
    { kind: 'frozen', policy, version: last.version },
    { kind: 'working', policy },
  ]
}
