import type { Rules } from '@policy/rules'
import { aspire } from '@policy/rules/aspire'
import { aspireEducational } from '@policy/rules/aspire-educational'
import { dudley } from '@policy/rules/dudley'
import { inspire } from '@policy/rules/inspire'
import { thinkingSchools } from '@policy/rules/thinking-schools'
import {
  differing,
  stanceWords,
  topicOver,
  type TopicJson,
  type TopicPair,
  type TopicTrust,
} from '@policy/rules/topics'
import { describe, expect, test } from 'vitest'

const all: readonly Rules[] = [aspire, dudley, inspire, aspireEducational, thinkingSchools]
const compared = new Map(
  Object.keys(aspire.json.vocabulary.topics).map((topic) => [topic, topicOver(all, topic)]),
)

function overTopic(topic: string): TopicJson {
  return compared.get(topic) as TopicJson
}

function trustOf(topic: string, id: string): TopicTrust {
  return overTopic(topic).trusts.find(({ policy }) => policy.trust === id) as TopicTrust
}

/** The pair of two trusts on a topic. */
function pairOf(topic: string, a: string, b: string): TopicPair {
  return overTopic(topic).pairs.find(
    (pair) => pair.a.startsWith(`${a}/`) && pair.b.startsWith(`${b}/`),
  ) as TopicPair
}

describe('a policy is not told to say nothing where a rule of it bears', () => {
  test.each([...compared.keys()])('%s', (topic) => {
    const { trusts, pairs } = overTopic(topic)
    for (const trust of trusts) {
      const isSilent = trust.silent === trust.answers.length
      const mayBear = trust.answers.some(({ possible }) => possible.length > 1)
      if (isSilent && mayBear) {
        expect(trust.sentence).not.toContain('does not say')
        expect(stanceWords(trust)).toBe('only of any such act')
        expect(trust.cases.some(({ besides }) => besides.length > 0)).toBe(true)
        expect(trust.general.length).toBeGreaterThan(0)
      }
    }
    for (const { a, b, relation, onlyA, onlyB } of pairs) {
      const [silent, witness] = relation.endsWith('-a') ? [b, onlyA?.b] : [a, onlyB?.a]
      const general = trusts.find(({ policy }) => policy.id === silent)?.general
      if (relation.startsWith('only-')) expect([general, witness?.besides]).toEqual([[], []])
      if (relation.startsWith('topic-')) expect(general?.length).toBeGreaterThan(0)
    }
  })

  test('confidentiality that binds those who left is said of them in both policies that say it', () => {
    const says = 'Staff must ensure that confidentiality is maintained on social media even after'
    for (const id of ['aspire', 'dudley']) {
      const { cases, clauses } = trustOf('confidential-information', id)
      const { rule } = clauses.find(({ quote }) => quote.startsWith(says)) ?? {}
      const former = overTopic('confidential-information').situations.findIndex(({ words }) =>
        /former member of staff, it is on a personal account, and it holds conf/.test(words),
      )
      expect(trustOf('confidential-information', id).answers[former]?.outcomes.toSorted()).toEqual([
        'not-addressed',
        'prohibited',
      ])
      expect(cases.flatMap(({ rules }) => rules)).toContain(rule)
    }
  })

  test('references to pupils are what Inspire says that is nearest to their names', () => {
    const pair = pairOf('names-of-pupils', 'aspire', 'inspire')
    expect(pair.relation).toBe('topic-a')
    expect(pair.sentence).toMatch(
      /only of any such act\. That is not permission\. The nearest words of Inspire Partnership Multi-Academy Trust: “References should not be made to any staff member, pupil, parent/,
    )
    expect(pair.onlyA?.b.besides[0]?.quote).toMatch(/^References should not be made/)
  })

  test('what staff know of pupils, and that nobody may be identified, are near their names in Thinking Schools', () => {
    const { general, nearby } = trustOf('names-of-pupils', 'thinking-schools')
    expect([general[0]?.number, general[0]?.near]).toEqual(['5.7', true])
    expect(nearby.map(({ number, near }) => [number, near])).toContainEqual(['A.5.2', true])
  })
})

describe('the same words are no difference', () => {
  test('one sentence in two policies, read as assumed and as disputed', () => {
    const pair = pairOf('personal-use-at-work', 'aspire', 'dudley')
    expect(pair.relation).toBe('same-words')
    expect(pair.sentence).toMatch(
      /The words are the same where the use is reasonable and appropriate, and were read differently: those of Aspire Academy Trust so: “The words name only what follows.*\(assumed\); those of Dudley Academies Trust so: “No word forbids\..*\(disputed\)\.$/,
    )
    expect(pair.sentence).not.toMatch(/[Tt]hey differ/)
    expect(differing(pair)).toEqual([])
  })

  test('other words are one, however alike what they come to', () => {
    const pair = pairOf('pupils-own-accounts', 'aspire', 'inspire')
    expect([pair.sameWords, pair.stricter?.b.says]).toEqual([null, 'prohibited'])
  })
})

describe('examples', () => {
  const pairs = [...compared.values()].flatMap((topic) => topic.pairs)

  test('"But" stands only between two that go opposite ways', () => {
    const words = pairs.map((pair) => ({ pair, shown: differing(pair) }))
    for (const { pair, shown } of words) {
      const goesBothWays =
        (pair.stricter ?? pair.fullerB) !== null && (pair.looser ?? pair.fullerA) !== null
      expect(shown.some(({ word }) => word === 'But')).toBe(goesBothWays)
      expect(pair.sentence.includes(' But, ')).toBe(goesBothWays)
    }
    expect(new Set(words.flatMap(({ shown }) => shown.map(({ word }) => word)))).toEqual(
      new Set(['For example', 'But', 'And']),
    )
  })

  test('at least as strict wherever the other speaks is not "different"', () => {
    const pair = pairOf('confidential-information', 'dudley', 'thinking-schools')
    expect(pair.relation).toBe('fuller-b')
    expect(pair.sentence).toMatch(
      /^Where both speak, the words of Thinking Schools Academy Trust are at least as strict as those of Dudley Academies Trust, which in part does not say\. That is not permission\./,
    )
    // "Should" is not as strict as "must", though the other is silent in part.
    const weak = pairs.flatMap(({ different }) =>
      different !== null &&
      [different.a, different.b].some(({ says }) => says.includes('(the words say “should”)')) &&
      [different.a, different.b].some(
        ({ outcomes, clause }) =>
          outcomes.includes('prohibited') && outcomes.length > 1 && clause?.force === 'must',
      )
        ? [different]
        : [],
    )
    expect(weak.length).toBeGreaterThan(0)
  })

  test('a question of how words are meant quotes them', () => {
    const asked = [...compared.values()].flatMap(({ trusts }) =>
      trusts.flatMap(({ cases }) => cases.flatMap(({ questions }) => questions)),
    )
    const ofReading = asked.filter((each) => /^How (?:is|are) .*meant/.test(each))
    expect(ofReading.length).toBeGreaterThan(0)
    expect(ofReading.filter((each) => !/meant: “[^”]+”\?$/.test(each))).toEqual([])
  })
})
