import type { Condition } from './condition.ts'
import type { Deadline } from './time/due-time.ts'

/** The direction of a rule: what it does to an act, apart from how strongly it is said. */
export type Modality =
  | 'obligation'
  | 'prohibition'
  | 'permission'
  | 'recommendation'
  | 'power'
  | 'definition'
  | 'scope'
  | 'sanction'

/** How strongly the words say it: read off the words, never guessed. */
export type Force = 'must' | 'should' | 'advised' | 'none'

/**
 * A pattern of acts, in ids of the vocabulary. A list means any of these, or a kind of one of them; what is left out may
 * be anything.
 */
export interface ActPattern {
  readonly action?: readonly string[]
  readonly object?: readonly string[]
  readonly counterparty?: readonly string[]
  readonly account?: readonly string[]
  readonly channel?: readonly string[]
}

/** A stated exception: while it holds, the rule does not. */
export interface Exception {
  readonly when: Condition
  /** The policy's words for it, exact; absent where they stand in another clause's quote. */
  readonly words?: string
  readonly step?: Step
}

/** An act that comes first: whose approval, consent or opinion, and whether in writing. */
export interface Step {
  readonly kind:
    | 'approval'
    | 'consent'
    | 'permission'
    | 'consultation'
    | 'notice'
    | 'assessment'
    | 'form'
    | 'training'
    | 'check'
  /** Roles whose it is; `unstated` where the words name nobody. */
  readonly by: readonly string[]
  readonly writing?: boolean
}

/** The act that brings a duty, power or sanction about. */
export interface Trigger extends ActPattern {
  /** `before` it can be done; `with` it, a way of doing it; `after` it, or once it has happened. */
  readonly relation: 'before' | 'with' | 'after'
  /** Whose act it is; absent where it is the bearer's own. */
  readonly actor?: readonly string[]
  readonly when?: Condition
}

/** A word that only a person can judge, and whose judgement it is (`unstated` where nobody is named). */
export interface OpenTerm {
  readonly term: string
  readonly judge: readonly string[]
}

/** Another way to read the words: what of the rule is different then. An empty list or `null` takes a part away. */
export interface Alternative {
  readonly says: string
  readonly bearer?: readonly string[]
  readonly counterparty?: readonly string[]
  readonly account?: readonly string[]
  readonly object?: readonly string[]
  readonly when?: Condition | null
  readonly unless?: readonly Exception[]
}

/** How the words were read. */
export interface Reading {
  readonly status: 'plain' | 'assumed' | 'disputed'
  readonly note?: string
  readonly alternatives?: readonly Alternative[]
}

/** One normative statement read off a clause, with the exact words it rests on. */
export interface Rule extends ActPattern {
  /** Clause id, slash, number: `no-personal-contact-with-pupils/1`. Never changed, never reused. */
  readonly id: string
  readonly clause: string
  readonly modality: Modality
  readonly force: Force
  /** Roles the words name; `unstated` where they name nobody. */
  readonly bearer: readonly string[]
  /** Roles it is taken to bind where the words name nobody; absent: anyone. */
  readonly takenAs?: readonly string[]
  readonly when?: Condition
  readonly unless?: readonly Exception[]
  /** A permission or an obligation that says "only": outside `when` and the act's account, the act is forbidden. */
  readonly only?: boolean
  /** A duty, power or sanction that comes with another act. */
  readonly on?: Trigger
  /** When such a duty is fulfilled; while this is not known, neither is whether the act is allowed. */
  readonly met?: Condition
  readonly step?: Step
  readonly deadline?: Deadline
  /** Words of time that stay words: `immediately`, `as soon as possible`. */
  readonly timing?: string
  /** Words of repetition that stay words: `regularly`. */
  readonly cadence?: string
  /** What follows a breach, in order: ids of rules. */
  readonly onBreach?: readonly string[]
  /** Of a sanction: `policy` where it follows any breach. */
  readonly of?: 'policy'
  readonly openTerms?: readonly OpenTerm[]
  readonly reading?: Reading
  /** Words of the quote that the model does not hold; kept as words, marked in every answer. */
  readonly unmodelled?: readonly string[]
  /** Id of a rule that says the same elsewhere. */
  readonly restates?: string
  /** Ids of rules that this one defeats where both apply, because the words say so. */
  readonly overrides?: readonly string[]
  /** Ids of rules that pull the other way, seen by a reader. */
  readonly conflictsWith?: readonly string[]
  /** It says whom to tell where a child may be at risk; shown first and whole where an answer touches pupils' safety. */
  readonly safety?: boolean
  /** Of a definition. */
  readonly term?: string
  /** Of a scope sentence. */
  readonly effect?: 'includes' | 'excludes' | 'relates'
  /** Who needs to be told. */
  readonly audience: readonly string[]
  /** Exact words, a part of the clause's text. */
  readonly quote: string
}
