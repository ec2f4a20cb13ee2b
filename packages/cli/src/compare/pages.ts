import type { TopicJson } from '@policy/rules/topics'
import { renderTopic, renderTopics, type PairLink, type Templates } from '@policy/render'
import { pathsOf } from '../build/pages.ts'

/** A file of the comparison, by its path below `work/`. */
export interface ComparePage {
  readonly path: string
  readonly text: string
}

/** What pages of a comparison are made with. */
export interface ComparePages {
  /** Whether a file of the output folder is there, by its path in it. */
  readonly has: (path: string) => boolean
  readonly templates: Templates
  /** Ends the names of files: which policies, where not all are laid side by side. */
  readonly part: string
}

/** The page of one topic. */
export function topicPage(topic: TopicJson, { has, templates, part }: ComparePages): ComparePage {
  const hrefOf = (policy: string): string => {
    const { html } = pathsOf(policy)
    return has(html) ? `../../../${html}` : ''
  }
  const text = renderTopic(topic, hrefOf, templates)
  return { path: `compare/topics/${topic.topic}${part}.html`, text }
}

/** A topic as data. */
export function topicData(topic: TopicJson, { part }: Pick<ComparePages, 'part'>): ComparePage {
  const text = `${JSON.stringify(topic, null, 2)}\n`
  return { path: `compare/topics/${topic.topic}${part}.json`, text }
}

/** The overview of all topics, and of the pairs of which there are pages; `left` are policies that could not be compared. */
export function overviewPage(
  topics: readonly TopicJson[],
  pairs: readonly PairLink[],
  left: readonly string[],
  { templates, part }: Pick<ComparePages, 'templates' | 'part'>,
): ComparePage {
  const hrefOf = (topic: string): string => `topics/${topic}${part}.html`
  const text = renderTopics({ topics, hrefOf, pairs, left }, templates)
  return { path: `compare/index${part}.html`, text }
}
