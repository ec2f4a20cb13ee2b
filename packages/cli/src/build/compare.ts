import type { PairLink, Templates } from '@policy/render'
import { overviewPage, topicData, topicPage, type ComparePage } from '../compare/pages.ts'
import { leftOut } from '../compare/left-out.ts'
import { topicsOf } from '../compare/topics-of.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import { soundRuleSets } from '../rules/rule-sets.ts'

/** Pages and data of every topic, and their overview, for the folder of the register; none where there is nothing to lay side by side. */
export function compareFiles(
  library: OpenLibrary,
  written: ReadonlySet<string>,
  { today, pairs }: { readonly today: string; readonly pairs: readonly PairLink[] },
  templates: Templates,
): readonly ComparePage[] {
  const rules = soundRuleSets(library)
  if (rules.length < 2 && pairs.length === 0) return []
  const pages = { has: (path: string) => written.has(path), templates, part: '' }
  // On a topic one policy alone is held against nothing.
  const names = rules.length < 2 ? [] : Object.keys(library.library.words.topics)
  const topics = topicsOf(names, rules, library.library, today)
  const left = leftOut(library.policyIds, rules, library).map(({ name }) => name)
  return [
    overviewPage(topics, pairs, left, pages),
    ...topics.flatMap((topic) => [topicPage(topic, pages), topicData(topic, pages)]),
  ]
}
