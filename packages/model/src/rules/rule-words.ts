import type { Vocabulary as RuleVocabulary } from '@policy/rules'
import type { FileSet } from '../library/file-set.ts'
import type { RolesContent } from '../schema/roles.ts'
import {
  actionsSchema,
  factsSchema,
  termsSchema,
  topicsSchema,
  type ActionsContent,
  type FactsContent,
  type TermsContent,
  type TopicsContent,
} from '../schema/vocabulary.ts'
import type { Vocabulary } from '../source/validate.ts'

const FOLDER = 'policies/vocabulary'

/** What people call the terms of a vocabulary, by part (`roles`) and id: the label, and the words that policies use. */
export type TermNames = Readonly<Record<TermPart, Readonly<Record<string, readonly string[]>>>>

type TermPart = 'roles' | 'actions' | 'objects' | 'accounts' | 'channels'

/** Reads the words that rules and questions share; what cannot be read is empty, with a finding. */
export function readRuleWords(
  roles: RolesContent,
  set: FileSet,
  vocabulary: Vocabulary,
): { readonly words: RuleVocabulary; readonly names: TermNames } {
  const read = <T extends object>(name: string, schema: object): T =>
    (set.has(`${FOLDER}/${name}.yaml`)
      ? set.yaml<T>(`${FOLDER}/${name}.yaml`, schema, vocabulary, false)?.value
      : undefined) ?? ({} as T)
  const actions = read<ActionsContent>('actions', actionsSchema)
  const objects = read<TermsContent>('objects', termsSchema)
  const accounts = read<TermsContent>('accounts', termsSchema)
  const channels = read<TermsContent>('channels', termsSchema)
  const parts = { roles, actions, objects, accounts, channels }
  return {
    words: {
      roles: mapped(roles, roleOf),
      actions: mapped(actions, actionOf),
      objects: mapped(objects, termOf),
      accounts: mapped(accounts, termOf),
      channels: mapped(channels, termOf),
      facts: mapped(read<FactsContent>('facts', factsSchema), factOf),
      topics: mapped(read<TopicsContent>('topics', topicsSchema), (topic) => topicOf(topic)),
    },
    names: mapped<Terms, TermNames[TermPart]>(parts, (terms) =>
      mapped(terms, namesOf),
    ) as TermNames,
  }
}

type Terms = Readonly<Record<string, { readonly label: string; readonly also?: readonly string[] }>>

function namesOf({ label, also = [] }: Terms[string]): readonly string[] {
  return [label, ...also]
}

function mapped<A, B>(from: Readonly<Record<string, A>>, to: (each: A) => B) {
  return Object.fromEntries(Object.entries(from).map(([key, each]) => [key, to(each)]))
}

/** A value that is left out where there is none. */
function given<K extends string, V>(key: K, value: V | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }
}

function termOf({ label, broader }: TermsContent[string]): RuleVocabulary['objects'][string] {
  return { label, ...given('broader', broader === undefined ? undefined : [broader]) }
}

function roleOf({ label, broader, members, beside, held }: RolesContent[string]) {
  const age = held?.['below-age']
  return {
    label,
    ...given('broader', broader === undefined ? undefined : [broader]),
    ...given('members', members),
    ...given('beside', beside),
    ...given(
      'held',
      held && {
        ...given('account', held.account),
        ...given('action', held.action),
        ...given('belowAge', age === undefined ? undefined : Number(age)),
      },
    ),
  }
}

function actionOf({ label, broader, implies, by, opposite }: ActionsContent[string]) {
  return {
    label,
    ...given('broader', broader),
    ...given('implies', implies && mapped(implies, (value) => value === 'yes')),
    ...given('by', by),
    ...given('opposite', opposite),
  }
}

function factOf({ kind, ask, unit, values, says }: FactsContent[string]) {
  return {
    kind,
    ask,
    ...given('unit', unit),
    ...given('values', values as Readonly<Record<string, string>> | undefined),
    ...given('says', says as Readonly<Record<string, string>> | undefined),
  }
}

function topicOf({ label, asks, facts, near, vary }: TopicsContent[string]) {
  const value = (text: string): boolean | number | string =>
    text === 'yes' || text === 'no'
      ? text === 'yes'
      : /^-?\d+(\.\d+)?$/.test(text)
        ? Number(text)
        : text
  return {
    label,
    asks,
    ...given('facts', facts && mapped(facts as Readonly<Record<string, string>>, value)),
    ...given('near', near),
    vary: mapped(vary as Readonly<Record<string, readonly string[]>>, (values) =>
      values.map(value),
    ),
  }
}
