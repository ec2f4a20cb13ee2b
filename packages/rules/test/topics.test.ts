import { createRules, foldText, situationsOf, type Rules, type RuleSetJson } from '@policy/rules'
import { aspire } from '@policy/rules/aspire'
import { aspireEducational } from '@policy/rules/aspire-educational'
import { dudley } from '@policy/rules/dudley'
import { inspire } from '@policy/rules/inspire'
import { thinkingSchools } from '@policy/rules/thinking-schools'
import {
  clausesOfCase,
  stanceWords,
  topicOver,
  type TopicCase,
  type TopicJson,
  type TopicPair,
} from '@policy/rules/topics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import './support/fast-check.ts'

const all: readonly Rules[] = [thinkingSchools, dudley, aspire, inspire, aspireEducational]
const { vocabulary } = aspire.json
const topics = Object.keys(vocabulary.topics)
const compared = new Map(topics.map((topic) => [topic, topicOver(all, topic)]))

function overTopic(topic: string): TopicJson {
  return compared.get(topic) as TopicJson
}

/** The pair of two trusts on a topic. */
function pairOf(topic: string, a: string, b: string): TopicPair | undefined {
  return overTopic(topic).pairs.find(
    (pair) => pair.a.startsWith(`${a}/`) && pair.b.startsWith(`${b}/`),
  )
}

/** What a trust says on a topic. */
function sentenceOf(topic: string, trust: string): string {
  return overTopic(topic).trusts.find(({ policy }) => policy.trust === trust)?.sentence ?? ''
}

/** Which case tells of a situation: the one whose conditions hold, else the one without any. */
function casesOf(
  cases: readonly TopicCase[],
  asked: TopicJson['situations'][number]['asked'],
): readonly TopicCase[] {
  const parts = { ...asked.facts, ...asked } as Readonly<Record<string, unknown>>
  const told = cases.filter(({ where }) =>
    where.some((all_) => all_.every(({ key, values }) => values.includes(parts[key] as never))),
  )
  return told.length > 0 ? told : cases.filter(({ where }) => where.length === 0)
}

/** What must hold of any topic over any policies. */
function expectHonest(topic: TopicJson, rules: readonly Rules[]): void {
  for (const trust of topic.trusts) {
    const own = rules.find(({ policy }) => policy === trust.policy)
    topic.situations.forEach(({ asked }, place) => {
      const decision = own?.decide(asked)
      const answer = trust.answers[place]
      expect([answer?.outcome, answer?.possible]).toEqual([decision?.outcome, decision?.possible])
      const [told, ...more] = casesOf(trust.cases, asked)
      expect(more).toEqual([])
      expect(told?.outcomes.toSorted()).toEqual(answer?.outcomes.toSorted())
      // Whatever is certain and no leave is told as it is; leave is told only where it is leave.
      if (['prohibited', 'required', 'conflict'].includes(decision?.outcome ?? ''))
        expect(answer?.outcomes).toEqual([decision?.outcome])
      for (const outcome of answer?.outcomes ?? [])
        if (outcome !== 'excepted' && outcome !== 'not-addressed')
          expect(decision?.possible).toContain(outcome)
    })
    expect(trust.cases.reduce((sum, { situations }) => sum + situations, 0)).toBe(
      topic.situations.length,
    )
  }
}

describe.each(topics)('%s', (topic) => {
  test('the cases that are told are the answers of every situation', () => {
    expectHonest(overTopic(topic), all)
  })

  test('trusts stand in the order of their names, and each two are held against each other', () => {
    const { trusts, pairs } = overTopic(topic)
    const names = trusts.map(({ policy }) => policy.trustName)
    expect(names).toEqual(names.toSorted())
    expect(pairs).toHaveLength(10)
  })

  test('nothing that a policy does not say is called stricter, looser, permitted or the same', () => {
    const { trusts, pairs } = overTopic(topic)
    const silentAt = (id: string, place: number): boolean =>
      trusts.find(({ policy }) => policy.id === id)?.answers[place]?.outcomes.join('') ===
      'not-addressed'
    for (const pair of pairs) {
      for (const witness of [pair.same, pair.stricter, pair.looser, pair.different])
        if (witness !== null)
          expect([
            silentAt(pair.a, witness.situation),
            silentAt(pair.b, witness.situation),
          ]).toEqual([false, false])
      if (pair.onlyA !== null) expect(silentAt(pair.b, pair.onlyA.situation)).toBe(true)
      if (pair.onlyB !== null) expect(silentAt(pair.a, pair.onlyB.situation)).toBe(true)
      if (pair.both === 0)
        expect(pair.relation).toMatch(/^(?:(?:only|topic)-[ab]|apart|any-act|neither)$/)
    }
    for (const trust of trusts)
      if (trust.silent === trust.answers.length) {
        expect(stanceWords(trust)).toMatch(/^(?:does not say|only of any such act)$/)
        expect(trust.sentence).toContain('not permission')
      }
  })

  test('every quote stands in its clause, and every case that says something rests on one', () => {
    for (const trust of overTopic(topic).trusts) {
      const { clauses } = all.find(({ policy }) => policy === trust.policy)?.json ?? {}
      for (const each of [...trust.clauses, ...trust.general, ...trust.nearby, ...trust.safety])
        expect(foldText(clauses?.[each.clause]?.text ?? '')).toContain(foldText(each.quote))
      for (const each of trust.cases)
        if (each.outcomes.some((outcome) => outcome !== 'not-addressed'))
          expect(clausesOfCase(each, trust, 2).length, each.says).toBeGreaterThan(0)
    }
  })

  test('every condition is a sentence, not a question', () => {
    const { trusts, throughout, situations } = overTopic(topic)
    const words = [
      ...throughout,
      ...situations.map((each) => each.words),
      ...trusts.flatMap(({ cases }) => cases.flatMap((each) => each.words ?? [])),
    ]
    expect(words.filter((each) => /[?…“]|undefined/.test(each))).toEqual([])
  })

  test('turned round, stricter is looser, and what only one says only the other does', () => {
    const turned = topicOver([...all].map(renamed), topic)
    for (const pair of overTopic(topic).pairs) {
      const back = turned.pairs.find(({ a, b }) => a === pair.b && b === pair.a)
      expect(back?.relation).toBe(MIRRORED[pair.relation])
      expect([back?.fullerA?.situation, back?.sameWords?.situation]).toEqual([
        pair.fullerB?.situation,
        pair.sameWords?.situation,
      ])
      expect([back?.both, back?.alike]).toEqual([pair.both, pair.alike])
      expect(back?.silent).toEqual({ a: pair.silent.b, b: pair.silent.a })
    }
  })

  test('a policy says the same as itself', () => {
    for (const rules of all) {
      const { trusts, pairs } = topicOver([rules, rules], topic)
      const silent = trusts[0]?.silent === trusts[0]?.answers.length
      expect(pairs[0]?.relation).toMatch(silent ? /^(?:neither|any-act)$/ : /^same$/)
    }
  })
})

const MIRRORED: Readonly<Record<TopicPair['relation'], TopicPair['relation']>> = {
  same: 'same',
  stricter: 'looser',
  looser: 'stricter',
  'same-words': 'same-words',
  'fuller-a': 'fuller-b',
  'fuller-b': 'fuller-a',
  different: 'different',
  'topic-a': 'topic-b',
  'topic-b': 'topic-a',
  'any-act': 'any-act',
  'only-a': 'only-b',
  'only-b': 'only-a',
  apart: 'apart',
  neither: 'neither',
}

/** The same rules under a name that comes as late as the old one came early. */
function renamed({ json }: Rules): Rules {
  const place = all
    .map(({ policy }) => policy.trustName)
    .toSorted()
    .indexOf(json.policy.trustName)
  return createRules({ ...json, policy: { ...json.policy, trustName: `${9 - place}` } })
}

test('the same is told of topics that nobody thought of', () => {
  const asks = Object.values(vocabulary.topics).map((topic) => topic.asks)
  const vary = Object.entries(
    Object.assign({}, ...Object.values(vocabulary.topics).map((topic) => topic.vary)) as object,
  ).filter(([key]) => key !== 'harm') as [string, (string | number | boolean)[]][]
  const made = fc.record({
    asks: fc.constantFrom(...asks),
    vary: fc
      .uniqueArray(fc.constantFrom(...vary), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key,
      })
      .map((some) => Object.fromEntries(some)),
  })
  fc.assert(
    fc.property(made, fc.constantFrom(...all), (parts, rules) => {
      const topic = { label: 'Made up', ...parts }
      fc.pre(situationsOf(topic).length <= 64)
      const own = withTopic(rules.json, topic)
      const isRefused = situationsOf(topic).some((situation) => refuses(own, situation))
      fc.pre(!isRefused)
      expectHonest(topicOver([own], 'made-up'), [own])
    }),
    { numRuns: 60 },
  )
})

function withTopic(json: RuleSetJson, topic: object): Rules {
  const topics_ = { ...json.vocabulary.topics, 'made-up': topic }
  return createRules({ ...json, vocabulary: { ...json.vocabulary, topics: topics_ } })
}

/** Whether an act settles itself what a situation says of it. */
function refuses(rules: Rules, situation: Parameters<Rules['decide']>[0]): boolean {
  try {
    rules.decide(situation)
    return false
  } catch {
    return true
  }
}

describe('what a reader of the five policies expects', () => {
  test('Thinking Schools: in a rest break its words can be read in more than one way, otherwise personal use is prohibited', () => {
    expect(sentenceOf('personal-use-at-work', 'thinking-schools')).toMatch(
      /^If it is in an official rest break: prohibited, or not addressed, .*can be read in more than one way.* Otherwise: prohibited\.$/,
    )
  })

  test('The Aspire Educational Trust names what all has to be so', () => {
    expect(sentenceOf('personal-use-at-work', 'aspire-educational')).toMatch(
      /^If it is in an official rest break, the device is their own, the use is reasonable and appropriate, and it is in the staff room, an empty classroom or a designated area: .* Otherwise: prohibited\.$/,
    )
  })

  test('children may be named nowhere by leave of a sentence that speaks of no names', () => {
    for (const { policy, cases } of overTopic('names-of-pupils').trusts)
      expect(
        cases.flatMap(({ outcomes }) => outcomes),
        policy.trust,
      ).not.toContain('permitted')
    expect(sentenceOf('names-of-pupils', 'aspire')).toContain(': prohibited.')
  })

  test('Aspire and Dudley differ on images by the consent that Aspire asks for', () => {
    const pair = pairOf('images-of-pupils', 'aspire', 'dudley')
    expect(pair?.relation).toBe('looser')
    expect(pair?.looser?.words).toContain('consent to use the image is not in place')
    expect(pair?.looser?.a.clause?.quote).toMatch(/consent/i)
    expect(pair?.sentence).toMatch(/^The words of Dudley Academies Trust are looser/)
  })

  test('"should not" is the weaker word of two that forbid', () => {
    const pair = pairOf('pupils-own-accounts', 'aspire', 'inspire')
    expect(pair?.stricter?.a.says).toBe('prohibited (the words say “should”)')
    expect(pair?.stricter?.b.says).toBe('prohibited')
  })

  test('where only one speaks of the topic, that is said, and is not permission', () => {
    const pair = pairOf('contact-with-parents', 'aspire', 'thinking-schools')
    expect(pair?.relation).toBe('topic-b')
    expect(pair?.sentence).toBe(
      'Thinking Schools Academy Trust speaks of the topic, Aspire Academy Trust only of any such act. That is not permission.',
    )
    expect(pair?.onlyB?.b.clause?.quote).toMatch(/family members/)
    expect(pair?.onlyB?.a.clause).toBeNull()
  })

  test('a ban that is lifted is no leave', () => {
    const [trust] = topicOver([aspireEducational], 'contact-with-parents').trusts
    expect(trust?.sentence).toMatch(/not forbidden, because its ban makes an exception here/)
    expect(trust?.cases[0]?.outcomes).toEqual(['excepted'])
  })

  test('what a policy says of another act on the topic is not lost behind its silence', () => {
    const [trust] = topicOver([aspireEducational], 'disclaimers').trusts
    expect(trust?.stance).toBe('not-addressed')
    expect(trust?.nearby.map(({ clause }) => clause)).toContain(
      'personal-profiles-and-communications',
    )
  })

  test('a draft is called so, and an overdue review from the day on', () => {
    const notices = (at?: string): readonly string[] =>
      topicOver([aspire, dudley], 'logo', at === undefined ? {} : { at }).trusts.flatMap(
        (trust) => trust.notices,
      )
    expect(notices().join(' ')).toMatch(/This policy is a draft/)
    expect(notices().join(' ')).not.toMatch(/overdue/)
    expect(notices('2026-07-01').join(' ')).toMatch(/overdue: it was due by 2026-06/)
  })

  test('whom to tell of a concern comes with what touches pupils', () => {
    const [trust] = topicOver([aspire], 'contact-with-pupils').trusts
    expect(trust?.safety.length).toBeGreaterThan(0)
  })
})
