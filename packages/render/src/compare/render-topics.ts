import { wordingOfDate } from '@policy/model'
import { stanceWords, type TopicJson } from '@policy/rules/topics'
import { brandCss } from '../brand-css.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'

/** Two policies, and the page that lays them side by side, seen from the overview. */
export interface PairLink {
  readonly label: string
  readonly href: string
}

/** What the overview leads to, and what is not in it. */
export interface TopicsOverview {
  readonly topics: readonly TopicJson[]
  /** Address of the page of a topic. */
  readonly hrefOf: (topic: string) => string
  /** Pages of two policies; none, and there is no list of them. */
  readonly pairs: readonly PairLink[]
  /** Names of policies that could not be compared. */
  readonly left: readonly string[]
}

/** Overview of all topics and pairs, for the desk. */
export function renderTopics(overview: TopicsOverview, templates: Templates): string {
  const { topics, hrefOf, pairs, left } = overview
  const [first] = topics
  const at = first?.at ?? null
  return fillTemplate(templates, 'compare/overview.hbs', {
    at: at === null ? '' : wordingOfDate(at),
    trusts: (first?.trusts ?? []).map(({ policy }) => policy.trustName),
    topics: topics.map(({ topic, label, trusts }) => ({
      label: typeset(label),
      href: hrefOf(topic),
      stances: trusts.map(stanceWords),
    })),
    pairs,
    left,
    brand: brandCss({}),
  })
}
