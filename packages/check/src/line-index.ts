import { indexLines, type LibraryPolicy, type LineIndex } from '@policy/model'

const indexed = new WeakMap<object, LineIndex>()

/** Lines of policy.md. They are counted once for a policy, which may have thousands of findings. */
export function lineIndex(entry: Pick<LibraryPolicy, 'text'>): LineIndex {
  const lines = indexed.get(entry) ?? indexLines(entry.text)
  indexed.set(entry, lines)
  return lines
}
