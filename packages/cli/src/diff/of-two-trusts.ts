import { resolve, sep } from 'node:path'
import type { OpenLibrary } from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'
import type { Operand } from './operand.ts'

/**
 * Whether two sides are policies of two trusts. A file says nothing of whose policy it is, so one that lies in the folder of
 * another trust would be taken for a version of this one's policy: it is refused.
 */
export function areOfTwoTrusts(a: Operand, b: Operand, library: OpenLibrary, cwd: string): boolean {
  const [one, other] = [a, b].map((each) => trustOf(each, library, cwd))
  if (one === undefined || other === undefined || one === other) return false
  const file = [a, b].find((each) => each.kind === 'file')
  if (file === undefined) return true
  throw new UsageError(
    `\`${file.path}\` and the other side are of two trusts, and a file is compared as a version of the same policy`,
    `name both policies: policy diff ${one} ${other}`,
  )
}

/** The trust that a side is of; undefined of a file that lies elsewhere, and of `git:REF`, which is of the other side's. */
function trustOf(
  operand: Operand,
  { root, policyIds }: OpenLibrary,
  cwd: string,
): string | undefined {
  switch (operand.kind) {
    case 'working':
    case 'frozen':
      return operand.policy.split('/')[0]
    case 'file': {
      const path = resolve(cwd, operand.path)
      return policyIds
        .find((id) => path.startsWith(resolve(root, 'policies', id) + sep))
        ?.split('/')[0]
    }
    case 'git':
      return undefined
  }
}
