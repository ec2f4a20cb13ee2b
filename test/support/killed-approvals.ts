import { cpSync, readdirSync, watch } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import { expect } from 'vitest'
import { approve, codeIn, FOLDER, nextDraft } from './approval.ts'
import { childPolicy, type Child } from './child-policy.ts'
import type { Random } from './random.ts'
import { differences, snapshot, temporaryFolder, workspace, type Workspace } from './workspace.ts'

const WHAT = ['--on', '2026-11-18', '--reason', 'pupils copy what they see']

/** What has to hold of every approval that is killed: it is there whole or not at all, and given again it is complete. */
export interface KilledApprovals {
  /** Kills one at a moment that chance has chosen; says whether the version was there by then, and whether policy.md said so. */
  readonly kill: (random: Random) => Promise<'before' | 'between' | 'after'>
}

/** Approvals of one policy to be killed. */
export async function killedApprovals(): Promise<KilledApprovals> {
  const old = await nextDraft()
  const done = copyOf(old)
  const args = ['approve', 'elmfield', '--code', codeIn(old), '--today', '2026-11-20', ...WHAT]
  const started = performance.now()
  await childPolicy(args, { cwd: done.root }).ended
  const takes = performance.now() - started
  const [before, approved] = [snapshot(old.root), snapshot(done.root)]
  return {
    kill: async (random) => {
      const at = copyOf(old)
      const child = childPolicy(args, { cwd: at.root })
      // Most of the time is spent on reading: half of the kills wait until something is being written.
      await (random.below(2) === 0
        ? after(random.below(Math.ceil(takes * 1.1)))
        : writes(at, child, 1 + random.below(16)))
      child.kill('SIGKILL')
      await child.ended
      const state = stateOf(at, before, approved)
      const checked = await at.policy(['check'])
      expect([checked.code, checked.out]).toEqual([0, expect.stringMatching(/^0 errors/m)])
      const again = await approve(at, ...WHAT)
      expect([again.code, differences(approved, snapshot(at.root)), hidden(at)]).toEqual([
        0,
        [],
        [],
      ])
      return state
    },
  }
}

function copyOf({ root }: Workspace): Workspace {
  const folder = temporaryFolder()
  cpSync(root, folder, { recursive: true })
  return workspace(['vocabulary'], folder)
}

/** Waits until so many things have been written to the folder of the policy, or the command has ended. */
async function writes(at: Workspace, { ended }: Child, count: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let seen = 0
  const watcher = watch(at.path(FOLDER), { recursive: true }, () => {
    seen += 1
    if (seen >= count) resolve()
  })
  await Promise.race([promise, ended])
  watcher.close()
}

/** Old or new, and nothing between but a version that is there whole while policy.md is still the old one. */
function stateOf(
  at: Workspace,
  before: ReturnType<typeof snapshot>,
  approved: ReturnType<typeof snapshot>,
): 'before' | 'between' | 'after' {
  const visible = new Map(
    [...snapshot(at.root)].filter(
      ([path]) => !path.split('/').some((name) => name.startsWith('.')),
    ),
  )
  if (differences(before, visible).length === 0) return 'before'
  const missing = differences(approved, visible)
  if (missing.length === 0) return 'after'
  expect([`${FOLDER}/policy.md`, `${FOLDER}/review.yaml`]).toEqual(
    expect.arrayContaining([...missing]),
  )
  const policy = `${FOLDER}/policy.md`
  expect(visible.get(policy)?.bytes).toBe(before.get(policy)?.bytes)
  return 'between'
}

function hidden(at: Workspace): readonly string[] {
  return [FOLDER, `${FOLDER}/versions`].flatMap((folder) =>
    readdirSync(at.path(folder)).filter((name) => name.startsWith('.')),
  )
}
