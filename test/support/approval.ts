import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { approvalCode, parseLibrary } from '../../packages/model/src/index.ts'
import { readTree } from '../../packages/cli/src/files/read-tree.ts'
import { repository, workspace, type Ended, type Workspace } from './workspace.ts'

/** Folder of the invented policy that is to be approved. */
export const FOLDER = 'policies/elmfield/mobile-phones'

/** The consultation that the invented trust requires, as review.yaml says it. */
export const CONSULTED = `consulted:
  - role: trade-union
    on: 2024-08-30
    said: agreed
    done: nothing was needed
`

/** The invented policy in a folder of its own; with `review` as its review.yaml. */
export function elmfield(review: string | null = CONSULTED): Workspace {
  const at = workspace(['vocabulary'])
  cpSync(join(repository, 'test/fixtures/approve/policies'), at.path('policies'), {
    recursive: true,
  })
  if (review !== null) at.write(`${FOLDER}/review.yaml`, review)
  return at
}

/** The approval code of the words in policy.md. */
export function codeIn(at: Workspace): string {
  const { library } = parseLibrary(readTree(at.root, 'policies').files)
  const [entry] = library.policies
  if (!entry) throw new Error('the policy cannot be read')
  return approvalCode({ ...entry, roles: library.roles })
}

/** Runs `policy approve` on the invented policy with the code of its words, on a day on which nothing is still to come. */
export function approve(at: Workspace, ...options: readonly string[]): Promise<Ended> {
  return at.policy([
    'approve',
    'elmfield',
    '--code',
    codeIn(at),
    '--today',
    '2026-11-20',
    ...options,
  ])
}

/** The invented policy with its first version approved, and a clause reworded in its next draft. */
export async function nextDraft(): Promise<Workspace> {
  const at = elmfield()
  const first = await approve(at, '--on', '2024-09-18', '--effective', '2024-10-01')
  if (first.code !== 0) throw new Error(first.err)
  at.edit(`${FOLDER}/policy.md`, 'status: approved', 'status: draft')
  at.edit(`${FOLDER}/policy.md`, 'version: "1.0"', 'version: "1.1"')
  at.edit(`${FOLDER}/policy.md`, 'effective: 2024-10-01\n', '')
  at.edit(`${FOLDER}/policy.md`, 'Staff should put', 'Staff must put')
  at.write(`${FOLDER}/review.yaml`, CONSULTED)
  return at
}
