import { findRoot } from '../files/find-root.ts'
import { onePolicy, readLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import type { Io } from '../io.ts'
import { historyText } from '../report/history-text.ts'
import { historyOf } from '../versions/history.ts'

/** `policy history`: every version of a policy, what was decided, when it was in force, what changed; and policy.md against the last. */
export function history(name: string, options: { readonly json?: boolean }, io: Io): number {
  const root = findRoot(io.cwd)
  const library = readLibrary(root, readTree(root, 'policies'))
  const entry = onePolicy(name, library)
  const told = historyOf(entry, library.library)
  io.out(options.json === true ? `${JSON.stringify(told, null, 2)}\n` : historyText(told))
  return 0
}
