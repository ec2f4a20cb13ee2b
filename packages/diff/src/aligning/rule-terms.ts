import { taxonomyOf, type Condition, type Rule, type Vocabulary } from '@policy/rules'

/** Gives what a rule speaks of as terms that can be held against those of another: ids of the vocabulary, wider ones too. */
export type TermReader = (rule: Rule) => ReadonlySet<string>

/** A rule is held against many others, and a vocabulary is that of many rules. */
const readers = new WeakMap<Vocabulary, TermReader>()

/** A reader of rules for a vocabulary. */
export function termReader(words: Vocabulary): TermReader {
  const reader = readers.get(words) ?? newReader(words)
  readers.set(words, reader)
  return reader
}

function newReader(words: Vocabulary): TermReader {
  const read = listReader(words)
  const known = new WeakMap<Rule, ReadonlySet<string>>()
  return (rule) => {
    const terms = known.get(rule) ?? new Set(read(rule))
    known.set(rule, terms)
    return terms
  }
}

function listReader(words: Vocabulary): (rule: Rule) => readonly string[] {
  const roles = taxonomyOf(words.roles)
  const kinds = {
    action: taxonomyOf(words.actions),
    object: taxonomyOf(words.objects),
    counterparty: roles,
    account: taxonomyOf(words.accounts),
    channel: taxonomyOf(words.channels),
  }
  const actTerms = (act: Partial<Record<keyof typeof kinds, readonly string[]>>): string[] =>
    Object.entries(kinds).flatMap(([dimension, { kindsOf }]) =>
      (act[dimension as keyof typeof kinds] ?? []).flatMap((id) =>
        [...kindsOf(id)].map((each) => `${dimension} ${each}`),
      ),
    )
  return (rule) => [
    `modality ${rule.modality}`,
    ...actTerms(rule),
    ...(rule.on === undefined ? [] : [...actTerms(rule.on), ...conditionTerms(rule.on.when)]),
    ...conditionTerms(rule.when),
    ...(rule.unless ?? []).flatMap(({ when }) => conditionTerms(when)),
    ...conditionTerms(rule.met),
    ...(rule.step === undefined
      ? []
      : [`step ${rule.step.kind}`, ...rule.step.by.map((role) => `by ${role}`)]),
    ...rule.audience.map((role) => `audience ${role}`),
    ...(rule.effect === undefined ? [] : [`effect ${rule.effect}`]),
    ...(rule.deadline === undefined && rule.timing === undefined ? [] : ['timing']),
  ]
}

/** Facts and kinds that a condition asks about. */
function conditionTerms(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('all' in condition) return condition.all.flatMap(conditionTerms)
  if ('any' in condition) return condition.any.flatMap(conditionTerms)
  if ('not' in condition) return conditionTerms(condition.not)
  if ('fact' in condition) return [`fact ${condition.fact}`]
  return 'dimension' in condition
    ? condition.is.map((each) => `${condition.dimension} ${each}`)
    : []
}
