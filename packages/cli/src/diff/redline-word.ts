import { markRows } from '@policy/diff'
import { roleWord } from '@policy/model'
import { renderWord } from '@policy/render'
import type { Compared } from './redline-files.ts'

/** A redline as a Word file. Its changes are by the owner of the policy, a role, else by the trust; `today` is their day. */
export async function redlineWord(
  { diff, b, library }: Compared,
  today: string,
): Promise<Uint8Array> {
  const { policy } = diff.b
  const { trust } = b.version
  const { owner } = policy.front
  return renderWord(markRows(diff), {
    policy,
    trust,
    author:
      owner === undefined
        ? trust.name || 'Policy owner'
        : roleWord(owner, trust, library.library.roles),
    date: `${today}T00:00:00Z`,
  })
}
