import { northText } from './north.ts'

/** A way to break the three rules of North, and what is said of it. */
export interface Broken {
  readonly name: string
  /** Path of the value that is replaced: `clauses/no-messages/rules/0/action`. */
  readonly path: string
  /** What stands there instead; undefined takes it away. */
  readonly value: unknown
  readonly at: string
  readonly message: string
  readonly help: string
  /** Whether a schema can see it too; ids that are not there and words that are not said it cannot. */
  readonly schema: boolean
}

/** North's rule set with one value replaced. */
export function brokenRuleSet({ path, value }: Pick<Broken, 'path' | 'value'>): unknown {
  const whole = { root: JSON.parse(northText) as unknown }
  const keys = ['root', ...path.split('/').filter((key) => key !== '')]
  const last = keys.pop() ?? 'root'
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    whole,
  )
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
  return whole.root
}

const RULE = 'clauses/no-messages/rules/0'
const LATE = 'clauses/answer-parents/rules/0'

/** One of each kind of fault. */
export const brokenRuleSets: readonly Broken[] = [
  row('no object at all', '', null, '', 'is null', 'write a group of keys', true),
  row('a list', '', [], '', 'is a list', 'write a group of keys', true),
  row('a key missing', `${RULE}/quote`, undefined, RULE, '`quote` is missing', 'add `quote`', true),
  row(
    'a key mistyped',
    `${RULE}/whn`,
    {},
    `${RULE}/whn`,
    'unknown key `whn`',
    'did you mean `when`?',
    true,
  ),
  row('a key not ours', 'colour', 1, 'colour', 'unknown key `colour`', 'leave it out', true),
  row(
    'a word that is none',
    `${RULE}/modality`,
    'prohibit',
    `${RULE}/modality`,
    'unknown word `prohibit`',
    'did you mean `prohibition`?',
    true,
  ),
  row(
    'an id that is none',
    `${RULE}/id`,
    'no-messages',
    `${RULE}/id`,
    '`no-messages` is not in the right form',
    'write it like `no-contact/1`',
    true,
  ),
  row(
    "another clause's id",
    `${RULE}/id`,
    'ask-first/2',
    `${RULE}/id`,
    '`ask-first/2` stands in `no-messages`',
    'begin it with `no-messages/`',
    false,
  ),
  row(
    'an id that is gone',
    'tombstones',
    [{ id: 'no-messages/1', replacedBy: [] }],
    `${RULE}/id`,
    '`no-messages/1` is a rule that is gone',
    'take a number that no rule has had',
    false,
  ),
  row(
    'a replacement that is not there',
    'tombstones',
    [{ id: 'no-messages/9', replacedBy: ['no-message/1'] }],
    'tombstones/0/replacedBy/0',
    'unknown rule `no-message/1`',
    'did you mean `no-messages/1`?',
    false,
  ),
  row(
    'a clause id that is none',
    'clauses/No Contact',
    { number: null, section: null, text: '' },
    'clauses/No Contact',
    '`No Contact` is not in the right form',
    'write it like `no-contact`',
    true,
  ),
  row(
    'a role that is not there',
    `${RULE}/bearer`,
    ['stuff'],
    `${RULE}/bearer/0`,
    'unknown role `stuff`',
    'did you mean `staff`?',
    false,
  ),
  row(
    'a role that is like nothing',
    `${RULE}/audience`,
    ['wizards'],
    `${RULE}/audience/0`,
    'unknown role `wizards`',
    'name one of `vocabulary/roles`, or add it there',
    false,
  ),
  row(
    'an action that is not there',
    `${RULE}/action`,
    ['mesage'],
    `${RULE}/action/0`,
    'unknown action `mesage`',
    'did you mean `message`?',
    false,
  ),
  row(
    'a name that every object has',
    `${RULE}/action`,
    ['constructor'],
    `${RULE}/action/0`,
    'unknown action `constructor`',
    'name one of `vocabulary/actions`, or add it there',
    false,
  ),
  row(
    'a list that is empty',
    `${RULE}/action`,
    [],
    `${RULE}/action`,
    'is empty',
    'name something, or leave it out',
    true,
  ),
  row(
    'one where a list belongs',
    `${RULE}/action`,
    'message',
    `${RULE}/action`,
    'is `message`',
    'write a list',
    true,
  ),
  row(
    'a duty of nobody',
    `${LATE}/bearer`,
    [],
    LATE,
    '`bearer` is missing',
    'say it: `obligation` needs it',
    true,
  ),
  row(
    'a definition of nothing',
    `${LATE}/modality`,
    'definition',
    LATE,
    '`term` is missing',
    'say it: `definition` needs it',
    true,
  ),
  row(
    'a scope that does nothing',
    `${LATE}/modality`,
    'scope',
    LATE,
    '`effect` is missing',
    'say it: `scope` needs it',
    true,
  ),
  row(
    'a sanction without an act',
    LATE,
    sanction(),
    LATE,
    '`action` is missing',
    'say it: `sanction` needs it',
    true,
  ),
  row(
    'a ban without force',
    `${RULE}/force`,
    'none',
    `${RULE}/force`,
    'is `none`',
    'write `must`, `should` or `advised`',
    true,
  ),
  row(
    'a condition that is none',
    `${RULE}/when`,
    { if: true },
    `${RULE}/when`,
    'a group of keys is no condition',
    'write `all`, `any`, `not`, `fact`, `dimension` or `words`',
    true,
  ),
  row(
    'a condition in two minds',
    `${RULE}/when`,
    { not: { all: [] }, words: 'x' },
    `${RULE}/when/words`,
    'unknown key `words`',
    'leave it out',
    true,
  ),
  row(
    'a fact that is not there',
    `${RULE}/when`,
    { fact: 'counterparty.ag', below: 18 },
    `${RULE}/when/fact`,
    'unknown fact `counterparty.ag`',
    'did you mean `counterparty.age`?',
    false,
  ),
  row(
    'a number that is said to be so',
    `${RULE}/when`,
    { fact: 'counterparty.age', is: true },
    `${RULE}/when`,
    '`counterparty.age` is a number',
    'write `below: 18`, `atMost`, `above`, `atLeast`, or `is`',
    false,
  ),
  row(
    'a number without bounds',
    `${RULE}/when`,
    { fact: 'counterparty.age' },
    `${RULE}/when`,
    '`counterparty.age` is a number',
    'write `below: 18`, `atMost`, `above`, `atLeast`, or `is`',
    true,
  ),
  row(
    'a choice that cannot be made',
    `${LATE}/when`,
    { fact: 'message.tone', is: ['kind'] },
    `${LATE}/when`,
    '`message.tone` cannot be that',
    'write some of `civil`, `rude`',
    false,
  ),
  row(
    'a time as a condition',
    `${LATE}/when`,
    { fact: 'message.receivedAt', is: true },
    `${LATE}/when`,
    '`message.receivedAt` is a time',
    'use it in `deadline`',
    false,
  ),
  row(
    'a dimension that is none',
    `${RULE}/when`,
    { dimension: 'acter', is: ['staff'] },
    `${RULE}/when/dimension`,
    'unknown word `acter`',
    'did you mean `actor`?',
    true,
  ),
  row(
    'a dimension without its term',
    `${RULE}/when`,
    { dimension: 'actor', is: ['stuff'] },
    `${RULE}/when/is/0`,
    'unknown role `stuff`',
    'did you mean `staff`?',
    false,
  ),
  row(
    'words in other letters',
    `${RULE}/quote`,
    'staff must not',
    `${RULE}/quote`,
    '`staff must not` is not in `no-messages`',
    'copy the words exactly, small and capital letters too',
    false,
  ),
  row(
    'an exception nobody made',
    `${RULE}/unless`,
    [{ when: { words: 'family' }, words: 'family' }],
    `${RULE}/unless/0/words`,
    '`family` is not in `no-messages`',
    'copy the words exactly, small and capital letters too',
    false,
  ),
  row(
    'a link to no rule',
    `${RULE}/overrides`,
    ['ask-frist/1'],
    `${RULE}/overrides/0`,
    'unknown rule `ask-frist/1`',
    'did you mean `ask-first/1`?',
    false,
  ),
  row(
    'a deadline without readings',
    `${LATE}/deadline/readings`,
    [],
    `${LATE}/deadline/readings`,
    'is empty',
    'name something, or leave it out',
    true,
  ),
  row(
    'a deadline from no time',
    `${LATE}/deadline/from`,
    'message.tone',
    `${LATE}/deadline/from`,
    '`message.tone` is no time',
    'name a fact of kind `time`',
    false,
  ),
  row(
    'an owner that is no role',
    'policy/owner',
    'headteacer',
    'policy/owner',
    'unknown role `headteacer`',
    'did you mean `headteacher`?',
    false,
  ),
  row(
    'a role under none',
    'vocabulary/roles/teacher/broader',
    ['stuff'],
    'vocabulary/roles/teacher/broader/0',
    'unknown role `stuff`',
    'did you mean `staff`?',
    false,
  ),
  row(
    'a topic about nobody',
    'vocabulary/topics',
    { logo: topic() },
    'vocabulary/topics/logo/vary/actor/0',
    'unknown role `stuff`',
    'did you mean `staff`?',
    false,
  ),
]

function row(
  name: string,
  path: string,
  value: unknown,
  at: string,
  message: string,
  help: string,
  schema: boolean,
): Broken {
  return { name, path, value, at, message, help, schema }
}

function sanction(): unknown {
  const { action: _, ...rule } = {
    ...(JSON.parse(northText) as { clauses: Record<string, { rules: Record<string, unknown>[] }> })
      .clauses['answer-parents']?.rules[0],
  }
  return { ...rule, modality: 'sanction' }
}

function topic(): unknown {
  return { label: 'the logo', asks: { actor: 'staff', action: 'film' }, vary: { actor: ['stuff'] } }
}
