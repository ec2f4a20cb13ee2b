import type { Rule } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a rule set says of the document it was read off. */
export interface PolicyFacts {
  /** `aspire/social-media`. */
  readonly id: string
  readonly trust: string
  readonly trustName: string
  readonly title: string
  readonly version: string | null
  readonly status: 'draft' | 'consultation' | 'approved' | 'withdrawn' | null
  /** The day the document names for its approval, or null. */
  readonly approvedOn: string | null
  readonly effective: string | null
  /** Role that looks after the document, or null. */
  readonly owner: string | null
  /** The day by which it is to be reviewed, as exact as the document says; null where none can be told. */
  readonly reviewDue: string | null
  /** `unofficial-copy` until the trust has adopted it. */
  readonly standing: 'unofficial-copy' | 'adopted'
}

/** A rule as it stands in its clause. */
export type RuleJson = Omit<Rule, 'clause'>

/** A clause, and the rules that rest on it. */
export interface RuleClause {
  /** As printed, without punctuation. */
  readonly number: string | null
  /** Title of its section. */
  readonly section: string | null
  /** Its own words, whole. */
  readonly text: string
  /** Words that it completes: lead-ins and items above it, outermost first. */
  readonly under?: readonly string[]
  /** Of its words, and of those it stands under; absent where nobody watches whether they change. */
  readonly fingerprint?: string
  readonly context?: string
  /** Present where the clause changed after its rules were read. */
  readonly stale?: boolean
  /** Why it carries no rule. */
  readonly none?: string
  /** The rules read off it, in the order of their numbers. */
  readonly rules?: readonly RuleJson[]
}

/** A rule that is gone. Its id is never used again. */
export interface Tombstone {
  readonly id: string
  readonly replacedBy: readonly string[]
}

/** What changed in the rules since an earlier version of the document. */
export interface RuleChanges {
  readonly version: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly reworded: readonly string[]
  /** Rules whose meaning changed. */
  readonly changed: readonly string[]
}

/** A whole rule set: what `createRules` takes, and what `rules.json` holds (schemas/rule-set.schema.json). */
export interface RuleSetJson {
  readonly schema: string
  /** What everybody who shows an answer has to know. */
  readonly notice: string
  readonly policy: PolicyFacts
  readonly vocabulary: Vocabulary
  /** By clause id, in the order of the document. */
  readonly clauses: Readonly<Record<string, RuleClause>>
  readonly tombstones?: readonly Tombstone[]
  readonly history?: readonly RuleChanges[]
}

/** Every rule of a rule set, in the order of the document. */
export function rulesOf({ clauses }: Pick<RuleSetJson, 'clauses'>): readonly Rule[] {
  return Object.entries(clauses).flatMap(([clause, { rules }]) =>
    (rules ?? []).map((rule): Rule => ({ ...rule, clause })),
  )
}
