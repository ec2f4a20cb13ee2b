import type { FromSchema } from 'json-schema-to-ts'
import { dialect, fingerprint, id, MODALITIES, role, ruleId, words, yes } from './common.ts'

const roles = { type: 'array', items: role, minItems: 1 } as const
const ids = { type: 'array', items: id, minItems: 1 } as const
const ruleIds = { type: 'array', items: ruleId, minItems: 1 } as const

const count = { type: 'string', pattern: '^[0-9]+$', description: 'a whole number' } as const
const condition = {
  type: 'object',
  minProperties: 1,
  description:
    'all of: a fact of policies/vocabulary/facts.yaml with `yes`, `no`, a value or { below: 18 }; actor, action, object, counterparty, account or channel with ids; any: [..], all: [..], not: {..}, words: ..',
} as const

const pattern = {
  action: { ...ids, description: 'actions of the vocabulary: any of these, or a kind of one' },
  object: { ...ids, description: 'objects of the vocabulary' },
  counterparty: { ...roles, description: 'roles on the other side' },
  account: { ...ids, description: 'accounts of the vocabulary' },
  channel: { ...ids, description: 'channels of the vocabulary' },
} as const

const step = {
  type: 'object',
  additionalProperties: false,
  description: 'what comes first, and whose it is',
  required: ['kind', 'by'],
  properties: {
    kind: {
      type: 'string',
      enum: [
        'approval',
        'consent',
        'permission',
        'consultation',
        'notice',
        'assessment',
        'form',
        'training',
        'check',
      ],
    },
    by: roles,
    writing: yes,
  },
} as const

const exception = {
  type: 'object',
  additionalProperties: false,
  required: ['when'],
  properties: {
    when: condition,
    words: { ...words, description: 'the exact words of the exception' },
    step,
  },
} as const

const exceptions = { type: 'array', items: exception, minItems: 1 } as const

const trigger = {
  type: 'object',
  additionalProperties: false,
  description: 'the act that a duty, power or sanction comes with',
  required: ['relation'],
  properties: {
    relation: { type: 'string', enum: ['before', 'with', 'after'] },
    actor: { ...roles, description: "whose act; left out where it is the bearer's own" },
    ...pattern,
    when: condition,
  },
} as const

const deadline = {
  type: 'object',
  additionalProperties: false,
  required: ['hours', 'from', 'readings'],
  properties: {
    hours: count,
    from: { ...words, description: 'the fact that says when the time begins' },
    readings: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'says'],
        properties: {
          id: { type: 'string', enum: ['plain', 'received-at-weekend', 'due-at-weekend'] },
          words: { type: 'string' },
          says: words,
        },
      },
    },
  },
} as const

const openTerm = {
  type: 'object',
  additionalProperties: false,
  required: ['term', 'judge'],
  properties: {
    term: { ...words, description: 'the exact word that only a person can judge' },
    judge: { ...roles, description: 'whose judgement it is; [unstated] where nobody is named' },
  },
} as const

const alternative = {
  type: 'object',
  additionalProperties: false,
  required: ['says'],
  properties: {
    says: { ...words, description: 'this reading, in one sentence' },
    bearer: roles,
    counterparty: roles,
    account: ids,
    object: ids,
    when: condition,
    unless: exceptions,
    'no-rule': { ...yes, description: 'yes where there is no rule in this reading' },
    without: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'string',
        enum: ['bearer', 'counterparty', 'account', 'object', 'when', 'unless'],
      },
      description: 'parts of the rule that this reading does not have',
    },
  },
} as const

const reading = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: {
    status: { type: 'string', enum: ['plain', 'assumed', 'disputed'] },
    note: { ...words, description: 'what was assumed or is disputed, and why' },
    alternatives: { type: 'array', items: alternative, minItems: 1 },
  },
} as const

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['modality', 'quote'],
  properties: {
    modality: { type: 'string', enum: MODALITIES },
    force: {
      type: 'string',
      enum: ['must', 'should', 'advised', 'none'],
      description: 'how strongly the words say it',
    },
    bearer: { ...roles, description: 'roles the words name; [unstated] where they name nobody' },
    'taken-as': { ...roles, description: 'roles it is taken to bind where the words name nobody' },
    ...pattern,
    when: condition,
    unless: exceptions,
    only: { ...yes, description: 'yes where the words say "only": outside `when` it is forbidden' },
    on: trigger,
    met: condition,
    step,
    deadline,
    timing: { ...words, description: 'words of time that stay words: immediately' },
    cadence: { ...words, description: 'words of repetition that stay words: regularly' },
    'on-breach': { ...ruleIds, description: 'rules that say what follows a breach, in order' },
    of: { type: 'string', enum: ['policy'], description: 'of a sanction for any breach' },
    'open-terms': { type: 'array', items: openTerm, minItems: 1 },
    reading,
    unmodelled: {
      type: 'array',
      items: words,
      minItems: 1,
      description: 'exact words of the quote that the other keys do not hold',
    },
    restates: { ...ruleIds.items, description: 'the rule that says the same elsewhere' },
    overrides: { ...ruleIds, description: 'rules that this one defeats, because the words say so' },
    'conflicts-with': { ...ruleIds, description: 'rules that pull the other way' },
    safety: { ...yes, description: 'yes where it says whom to tell when a child may be at risk' },
    term: { ...words, description: 'of a definition' },
    effect: {
      type: 'string',
      enum: ['includes', 'excludes', 'relates'],
      description: 'of a scope',
    },
    audience: { ...roles, description: 'who needs to be told; left out: the bearers' },
    quote: { ...words, description: 'exact words of the clause, without marks' },
  },
} as const

const entry = {
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: {
      type: 'object',
      propertyNames: { pattern: '^[1-9][0-9]*$' },
      additionalProperties: rule,
      description: 'rules by number; a number is never used again',
    },
    gone: {
      type: 'object',
      propertyNames: { pattern: '^[1-9][0-9]*$' },
      additionalProperties: { type: 'array', items: ruleIds.items },
      description: 'numbers of rules that are gone, with the rules that replace them',
    },
    none: { ...words, description: 'why the clause carries no rule' },
    about: {
      type: 'array',
      items: id,
      minItems: 1,
      description:
        'what the clause is about, whatever it says of it: matters of policies/vocabulary/matters.yaml, the main one first',
    },
    reviewed: {
      ...yes,
      description: 'a second reader agrees that it carries none although its words sound like one',
    },
    withheld: {
      type: 'array',
      minItems: 1,
      description:
        "a person's name in the clause, which no rule or export shows: the words before it, how many words it has, and the role shown instead",
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['after', 'words', 'role'],
        properties: { after: words, words: count, role },
      },
    },
    fingerprint,
    context: fingerprint,
  },
} as const

/** Schema of rules.yaml. */
export const rulesSchema = {
  $schema: dialect,
  $id: 'rules.schema.json',
  title: 'The rules read off each clause of a policy',
  type: 'object',
  propertyNames: id,
  additionalProperties: entry,
} as const

/** What rules.yaml says of one clause. */
export type RulesEntry = FromSchema<typeof entry>

/** One rule as typed. */
export type RuleContent = FromSchema<typeof rule>
