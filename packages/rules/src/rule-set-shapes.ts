import type { DimensionIs, FactIs, FactWithin } from './condition.ts'
import type { Alternative, Exception, OpenTerm, Reading, Step, Trigger } from './rule.ts'
import type { PolicyFacts, RuleChanges, RuleClause, RuleJson, RuleSetJson } from './rule-set.ts'
import type { Tombstone } from './rule-set.ts'
import type { Deadline, DeadlineReading } from './time/due-time.ts'
import type { ActionTerm, FactTerm, RoleTerm, Term, Topic, Vocabulary } from './vocabulary.ts'

/** The keys of a type, with `?` after those that may be left out: so a shape cannot forget a key. */
type Keys<T> = {
  readonly [
    K in keyof T & string as Record<never, never> extends Pick<T, K> ? `${K}?` : K
  ]-?: string
}

/** Every shape by its name, and for those that have a type its keys. */
export interface Shapes extends Readonly<Record<string, Readonly<Record<string, string>>>> {
  readonly RuleSet: Keys<RuleSetJson>
  readonly Policy: Keys<PolicyFacts>
  readonly Clause: Keys<RuleClause>
  readonly Rule: Keys<RuleJson>
  readonly Trigger: Keys<Trigger>
  readonly Exception: Keys<Exception>
  readonly Step: Keys<Step>
  readonly Deadline: Keys<Deadline>
  readonly DeadlineReading: Keys<DeadlineReading>
  readonly OpenTerm: Keys<OpenTerm>
  readonly Reading: Keys<Reading>
  readonly Alternative: Keys<Alternative>
  readonly Is: Keys<DimensionIs>
  readonly FactIs: Keys<FactIs>
  readonly FactWithin: Keys<FactWithin>
  readonly Tombstone: Keys<Tombstone>
  readonly Changes: Keys<RuleChanges>
  readonly Vocabulary: Keys<Vocabulary>
  readonly RoleTerm: Keys<RoleTerm>
  readonly Held: Keys<NonNullable<RoleTerm['held']>>
  readonly ActionTerm: Keys<ActionTerm>
  readonly ObjectTerm: Keys<Term>
  readonly AccountTerm: Keys<Term>
  readonly ChannelTerm: Keys<Term>
  readonly FactTerm: Keys<FactTerm>
  readonly Topic: Keys<Topic>
  readonly Asks: Keys<Topic['asks']>
  readonly Near: Keys<NonNullable<Topic['near']>>
}

/**
 * What a rule set is made of, written as types; its JSON Schema is made from it. A capital letter begins a shape of this
 * table or a value of rule-set-values.ts; small letters are the word itself. `?` after a key: it may be left out; `[]`: a
 * list; `[+]`: a list that is not empty; `{Id}`: by key, and what the key is.
 */
export const ruleSetShapes: Shapes = {
  RuleSet: {
    schema: 'Words',
    notice: 'Words',
    policy: 'Policy',
    vocabulary: 'Vocabulary',
    clauses: 'Clause{Id}',
    'tombstones?': 'Tombstone[+]',
    'history?': 'Changes[+]',
  },
  Policy: {
    id: 'PolicyId',
    trust: 'Id',
    trustName: 'Words',
    title: 'Words',
    version: 'Text|null',
    status: 'draft|consultation|approved|withdrawn|null',
    approvedOn: 'Text|null',
    effective: 'Text|null',
    owner: 'Role|null',
    reviewDue: 'Text|null',
    standing: 'unofficial-copy|adopted',
  },
  Clause: {
    number: 'Text|null',
    section: 'Text|null',
    text: 'Text',
    'under?': 'Words[+]',
    'fingerprint?': 'Hash',
    'context?': 'Hash',
    'stale?': 'Flag',
    'none?': 'Words',
    'rules?': 'Rule[]',
  },
  Rule: {
    id: 'OwnId',
    modality: 'obligation|prohibition|permission|recommendation|power|sanction|definition|scope',
    force: 'must|should|advised|none',
    bearer: 'Somebody[]',
    'takenAs?': 'Role[+]',
    'action?': 'Action[+]',
    'object?': 'Object[+]',
    'counterparty?': 'Role[+]',
    'account?': 'Account[+]',
    'channel?': 'Channel[+]',
    'when?': 'Condition',
    'unless?': 'Exception[]',
    'only?': 'Flag',
    'on?': 'Trigger',
    'met?': 'Condition',
    'step?': 'Step',
    'deadline?': 'Deadline',
    'timing?': 'Said',
    'cadence?': 'Said',
    'onBreach?': 'RuleId[+]',
    'of?': 'policy',
    'openTerms?': 'OpenTerm[+]',
    'reading?': 'Reading',
    'unmodelled?': 'Said[+]',
    'restates?': 'RuleId',
    'overrides?': 'RuleId[+]',
    'conflictsWith?': 'RuleId[+]',
    'safety?': 'Flag',
    'term?': 'Words',
    'effect?': 'includes|excludes|relates',
    audience: 'Role[]',
    quote: 'Quote',
  },
  Trigger: {
    relation: 'before|with|after',
    'actor?': 'Role[+]',
    'action?': 'Action[+]',
    'object?': 'Object[+]',
    'counterparty?': 'Role[+]',
    'account?': 'Account[+]',
    'channel?': 'Channel[+]',
    'when?': 'Condition',
  },
  Exception: { when: 'Condition', 'words?': 'Said', 'step?': 'Step' },
  Step: {
    kind: 'approval|consent|permission|consultation|notice|assessment|form|training|check',
    by: 'Somebody[+]',
    'writing?': 'Flag',
  },
  Deadline: { hours: 'Number', from: 'Time', readings: 'DeadlineReading[+]' },
  DeadlineReading: {
    id: 'plain|received-at-weekend|due-at-weekend',
    words: 'Said',
    says: 'Words',
  },
  OpenTerm: { term: 'Said', judge: 'Somebody[+]' },
  Reading: {
    status: 'plain|assumed|disputed',
    'note?': 'Words',
    'alternatives?': 'Alternative[+]',
  },
  Alternative: {
    says: 'Words',
    'noRule?': 'Flag',
    'bearer?': 'Somebody[]',
    'counterparty?': 'Role[]',
    'account?': 'Account[]',
    'object?': 'Object[]',
    'when?': 'Condition|null',
    'unless?': 'Exception[]',
  },
  // A condition is the first of these whose keys are there.
  All: { all: 'Condition[]' },
  Any: { any: 'Condition[]' },
  Not: { not: 'Condition' },
  Is: { dimension: 'actor|action|object|counterparty|account|channel', is: 'Id[+]' },
  Saying: { words: 'Words' },
  FactIs: { fact: 'Fact', is: 'Told' },
  FactWithin: {
    fact: 'Fact',
    'below?': 'Number',
    'atMost?': 'Number',
    'above?': 'Number',
    'atLeast?': 'Number',
  },
  Tombstone: { id: 'GoneId', replacedBy: 'RuleId[]' },
  Changes: {
    version: 'Text',
    added: 'Text[]',
    removed: 'Text[]',
    reworded: 'Text[]',
    changed: 'Text[]',
  },
  Vocabulary: {
    roles: 'RoleTerm{Id}',
    actions: 'ActionTerm{Id}',
    objects: 'ObjectTerm{Id}',
    accounts: 'AccountTerm{Id}',
    channels: 'ChannelTerm{Id}',
    facts: 'FactTerm{FactKey}',
    topics: 'Topic{Id}',
  },
  RoleTerm: {
    label: 'Words',
    'broader?': 'Role[+]',
    'members?': 'Role[+]',
    'beside?': 'Role[+]',
    'held?': 'Held',
  },
  Held: { 'account?': 'Account', 'action?': 'Action', 'belowAge?': 'Number' },
  ActionTerm: {
    label: 'Words',
    'broader?': 'Action[+]',
    'implies?': 'Flag{Fact}',
    'opposite?': 'Action',
    'by?': 'Channel',
  },
  ObjectTerm: { label: 'Words', 'broader?': 'Object[+]' },
  AccountTerm: { label: 'Words', 'broader?': 'Account[+]' },
  ChannelTerm: { label: 'Words', 'broader?': 'Channel[+]' },
  FactTerm: {
    kind: 'yes-no|number|time|choice|judgement',
    ask: 'Words',
    'unit?': 'Words',
    'values?': 'Words{Id}',
    'says?': 'Words{Id}',
  },
  Topic: {
    label: 'Words',
    asks: 'Asks',
    'facts?': 'Value{Key}',
    'near?': 'Near',
    vary: 'Value[+]{Key}',
  },
  Near: { 'facts?': 'Fact[+]', 'action?': 'Action[+]' },
  Asks: {
    actor: 'Role',
    action: 'Action',
    'object?': 'Object',
    'counterparty?': 'Role',
    'account?': 'Account',
    'channel?': 'Channel',
  },
}

/** Shapes that a condition can have, in the order in which they are tried. */
export const conditionShapes: readonly string[] = [
  'All',
  'Any',
  'Not',
  'Is',
  'Saying',
  'FactIs',
  'FactWithin',
]

/** Keys that a rule needs besides, by its modality; their lists must not be empty. */
export const neededBy: Readonly<Record<string, readonly string[]>> = {
  obligation: ['bearer', 'action'],
  prohibition: ['bearer', 'action'],
  permission: ['bearer', 'action'],
  recommendation: ['bearer', 'action'],
  power: ['bearer', 'action'],
  sanction: ['bearer', 'action'],
  definition: ['term'],
  scope: ['effect'],
}
