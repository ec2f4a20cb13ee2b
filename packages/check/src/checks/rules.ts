import {
  clausesOf,
  diagnostic,
  ruleStateOf,
  type Clause,
  type ClauseType,
  type Diagnostic,
  type LibraryPolicy,
  type PolicyRules,
} from '@policy/model'
import type { Check } from '../check.ts'

/** Modalities of which a clause of each type has at least one, where it has rules at all. */
const OF_TYPE: Readonly<Record<ClauseType, readonly string[]>> = {
  definition: ['definition'],
  scope: ['scope'],
  responsibility: ['obligation', 'power'],
  duty: ['obligation', 'permission', 'prohibition'],
  prohibition: ['prohibition'],
  permission: ['permission'],
  guidance: ['recommendation', 'obligation', 'prohibition', 'permission'],
  procedure: ['obligation', 'permission', 'power', 'recommendation', 'prohibition', 'sanction'],
  reporting: ['obligation', 'recommendation'],
  sanction: ['sanction', 'power'],
  reminder: ['obligation', 'prohibition', 'recommendation'],
  background: ['recommendation', 'definition', 'scope'],
  form: ['obligation', 'definition', 'sanction', 'recommendation'],
}

/** rules.yaml says of every clause which rules it carries or why it has none, for the words of today. */
export const rules: Check = {
  codes: [
    'clause-without-rules',
    'command-without-rule',
    'stale-rule',
    'unconfirmed-rule',
    'rule-contradicts-type',
  ],
  examples: [
    {
      name: 'every clause read',
      body: 'Staff must not share passwords. {#passwords}',
      clauses:
        'passwords: { type: prohibition, bearer: [staff], fingerprint: 754495769920, context: e3b0c44298fc }',
      rules:
        'passwords:\n  rules:\n    1: { modality: prohibition, force: must, bearer: [staff], action: [share], quote: Staff must not share passwords }\n  fingerprint: 754495769920\n  context: e3b0c44298fc',
      found: [],
    },
    {
      name: 'a clause that nobody has read',
      body: 'Words. {#words}\n\n«Staff must not share passwords. {#passwords}»',
      rules: 'words: { none: background, fingerprint: 44dcebcdcc56, context: e3b0c44298fc }',
      found: ['clause-without-rules'],
    },
    {
      name: 'a ban that carries no rule',
      body: 'Staff must not share passwords. {#passwords}',
      rules: '«passwords»: { none: an example, fingerprint: 754495769920, context: e3b0c44298fc }',
      found: ['command-without-rule'],
    },
    {
      name: 'words changed since',
      body: 'Words. {#words}',
      rules: '«words»: { none: background, fingerprint: 000000000000, context: 000000000000 }',
      found: ['stale-rule'],
    },
    {
      name: 'nobody has looked',
      body: 'Words. {#words}',
      rules: '«words»: { none: background }',
      found: ['unconfirmed-rule'],
    },
    {
      name: 'a permission in a ban',
      body: 'Staff must not share passwords. {#passwords}',
      clauses:
        'passwords: { type: prohibition, bearer: [staff], fingerprint: 754495769920, context: e3b0c44298fc }',
      rules:
        '«passwords»:\n  rules:\n    1: { modality: permission, bearer: [staff], action: [share], quote: Staff must not share passwords }\n  fingerprint: 754495769920\n  context: e3b0c44298fc',
      found: ['rule-contradicts-type'],
    },
  ],
  find: ({ policy, types, rules: read, whole }: LibraryPolicy) => {
    if (read === undefined || !whole) return []
    return clausesOf(policy)
      .filter(({ id }) => id !== '')
      .flatMap((clause) => [
        ...ofClause(clause, read),
        ...ofType(clause, types.entries.get(clause.id)?.type, read),
      ])
  },
}

function ofClause(clause: Clause, read: PolicyRules): readonly Diagnostic[] {
  const { id } = clause
  const place = read.placeOf(`/${id}#`)
  switch (ruleStateOf(clause, read)) {
    case 'unread':
      return [
        diagnostic('clause-without-rules', clause.place, `rules.yaml says nothing of \`${id}\``, {
          help: 'add its rules there, or `none:` with the reason',
          clause: id,
        }),
      ]
    case 'unreviewed':
      return [
        diagnostic(
          'command-without-rule',
          place,
          `\`${id}\` commands or allows something, and rules.yaml has no rule for it`,
          {
            help: 'add the rule; or, where it is none, write why and have it `reviewed: yes`',
            clause: id,
          },
        ),
      ]
    case 'unconfirmed':
      return [
        diagnostic(
          'unconfirmed-rule',
          place,
          `nobody has confirmed what rules.yaml says of \`${id}\``,
          { help: 'read clause and rules side by side, then run `policy confirm`', clause: id },
        ),
      ]
    case 'stale': {
      const isSame = read.entries.get(id)?.fingerprint === clause.fingerprint
      const what = isSame ? 'what stands above' : 'the words of'
      return [
        diagnostic('stale-rule', place, `${what} \`${id}\` changed after its rules were read`, {
          help: 'read clause and rules side by side, mend the rules, then run `policy confirm`',
          clause: id,
        }),
      ]
    }
    case 'read':
      return []
  }
}

function ofType(
  clause: Clause,
  type: ClauseType | undefined,
  read: PolicyRules,
): readonly Diagnostic[] {
  const modalities = read.rules
    .filter((rule) => rule.clause === clause.id)
    .map((rule) => rule.modality)
  if (type === undefined || modalities.length === 0) return []
  const fitting = OF_TYPE[type]
  if (modalities.some((modality) => fitting.includes(modality))) return []
  return [
    diagnostic(
      'rule-contradicts-type',
      read.placeOf(`/${clause.id}#`),
      `clauses.yaml calls \`${clause.id}\` ${type}, but its rules are of another kind: ${[...new Set(modalities)].join(', ')}`,
      { help: 'correct the one or the other', clause: clause.id },
    ),
  ]
}
