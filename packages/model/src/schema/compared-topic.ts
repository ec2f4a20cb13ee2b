import { dialect, MODALITIES } from './common.ts'

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const texts = { type: 'array', items: text } as const
const count = { type: 'integer', minimum: 0 } as const
const value = { anyOf: [text, { type: 'number' }, { type: 'boolean' }] } as const
const certain = ['prohibited', 'required', 'permitted', 'conflict', 'not-addressed'] as const
const possible = { type: 'array', items: { type: 'string', enum: certain }, minItems: 1 } as const
const outcomes = {
  type: 'array',
  items: { type: 'string', enum: [...certain, 'excepted'] },
  minItems: 1,
  description: 'by what is said of the topic; excepted: a ban on it is lifted by its own words',
} as const

/** A group of fields of which every one has to be there, but those named. */
function group<const T extends object>(properties: T, description = '', optional: string[] = []) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
    ...(description === '' ? {} : { description }),
  }
}

const told = group({ key: text, values: { type: 'array', items: value, minItems: 1 } })
const clause = group(
  {
    rule: text,
    clause: { ...text, description: 'its id in the policy' },
    number: { ...maybe, description: 'as printed, without punctuation' },
    section: maybe,
    under: { ...texts, description: 'the words that it completes, outermost first' },
    quote: { ...text, description: 'exact words of the clause' },
    effect: {
      type: 'string',
      enum: [
        'forbids',
        'requires',
        'allows',
        'comes-first',
        'comes-with',
        'comes-after',
        'follows-breach',
        'empowers',
        'advises',
        'covers',
        'excludes',
        'defines',
      ],
    },
    modality: { type: 'string', enum: MODALITIES },
    force: { type: 'string', enum: ['must', 'should', 'advised', 'none'] },
    situations: { ...count, description: 'in how many situations it bears' },
    certain: { ...count, description: 'in how many of those for certain' },
    reading: group({ status: { type: 'string', enum: ['assumed', 'disputed'] }, note: text }),
    near: { const: true, description: 'it does not name the topic, and is near it all the same' },
  },
  'a rule that bears on the topic, with the words it was read off',
  ['reading', 'near'],
)
const clauses = { type: 'array', items: clause } as const

const policy = group({
  id: text,
  trust: text,
  trustName: text,
  title: text,
  version: maybe,
  status: {
    type: ['string', 'null'],
    enum: ['draft', 'consultation', 'approved', 'withdrawn', null],
  },
  approvedOn: maybe,
  effective: maybe,
  owner: maybe,
  reviewDue: maybe,
  standing: { type: 'string', enum: ['unofficial-copy', 'adopted'] },
})

const oneCase = group({
  where: {
    type: 'array',
    items: { type: 'array', items: told },
    description: 'any of these, each with all its conditions; empty for what no other case tells',
  },
  words: { ...maybe, description: 'the same in plain words; null where it is all situations' },
  says: text,
  outcomes,
  possible: { ...possible, description: 'the same with what is said of any such act' },
  questions: texts,
  rules: texts,
  besides: {
    ...texts,
    description:
      'where it does not say, or in part: ids of rules on any such act, or on what goes with this one; the nearest first',
  },
  situations: count,
})

const trust = group({
  policy,
  date: { ...maybe, description: 'the date that the document goes by' },
  notices: { ...texts, description: 'what has to be said first' },
  stance: {
    type: 'string',
    enum: [...certain, 'excepted', 'conditional', 'varies'],
  },
  sentence: text,
  turnsOn: { type: 'array', items: group({ key: text, ask: text }) },
  cases: { type: 'array', items: oneCase, minItems: 1 },
  clauses,
  general: { ...clauses, description: 'what is said of any such act, whatever the topic' },
  nearby: {
    ...clauses,
    description: 'its rules on the topic, about another act than the one asked',
  },
  safety: { ...clauses, description: 'whom to tell where a child may be at risk, whole' },
  silent: { ...count, description: 'situations that it does not address' },
  answers: {
    type: 'array',
    items: group({
      outcome: {
        type: 'string',
        enum: ['prohibited', 'required', 'conditional', 'permitted', 'conflict', 'not-addressed'],
      },
      possible,
      outcomes,
    }),
    description: 'in the order of the situations',
  },
})

const side = group({
  outcomes,
  says: text,
  questions: texts,
  clause: { anyOf: [clause, { type: 'null' }] },
  besides: {
    ...clauses,
    description: 'where it does not say: the nearest of what it says all the same',
  },
})
const witness = {
  anyOf: [
    group({
      situation: { ...count, description: 'its place among the situations' },
      words: text,
      a: side,
      b: side,
    }),
    { type: 'null' },
  ],
} as const

const pair = group({
  a: text,
  b: text,
  relation: {
    type: 'string',
    enum: [
      'same',
      'same-words',
      'stricter',
      'looser',
      'fuller-a',
      'fuller-b',
      'different',
      'topic-a',
      'topic-b',
      'only-a',
      'only-b',
      'apart',
      'any-act',
      'neither',
    ],
    description:
      'what the words of b are, held against those of a, where both speak; a policy that does not say is never stricter or looser. same-words: the words are the same, and were read differently; fuller-b: b is at least as strict, and a is silent in part; topic-a: a speaks of the topic, b only of any such act; any-act: both only of that',
  },
  sentence: text,
  both: { ...count, description: 'situations that both address' },
  alike: { ...count, description: 'those of them in which both say the same' },
  silent: { ...group({ a: count, b: count }), description: 'those that only the other addresses' },
  same: witness,
  stricter: witness,
  looser: witness,
  fullerA: witness,
  fullerB: witness,
  different: witness,
  sameWords: witness,
  onlyA: witness,
  onlyB: witness,
})

/** Schema of what `policy compare --topic … --json` prints and `policy build` writes; its type is `TopicJson` of `@policy/rules/topics`. */
export const comparedTopicSchema = {
  $schema: dialect,
  $id: 'compared-topic.schema.json',
  title: 'Several policies side by side on one topic',
  ...group({
    schema: { const: 'compared-topic.schema.json' },
    notice: text,
    topic: text,
    label: text,
    at: { ...maybe, description: 'the day or moment it was asked for' },
    act: { ...text, description: 'in plain words' },
    throughout: { ...texts, description: 'what is taken to be so in every situation' },
    varied: { type: 'array', items: group({ key: text, ask: text, answers: texts }) },
    situations: {
      type: 'array',
      items: group({
        words: text,
        asked: { type: 'object', description: 'as `@policy/rules` takes it' },
      }),
    },
    trusts: { type: 'array', items: trust, description: "by the trusts' names, not ranked" },
    pairs: { type: 'array', items: pair },
  }),
}
