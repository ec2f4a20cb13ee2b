/** One term of a vocabulary. */
export interface Term {
  readonly label: string
  /** The terms it is a kind of. */
  readonly broader?: readonly string[]
}

/** A role, and how it stands to others. */
export interface RoleTerm extends Term {
  /** Roles taken together under this word. */
  readonly members?: readonly string[]
  /** Roles that somebody may hold at the same time; naming one of them leaves this one open. */
  readonly beside?: readonly string[]
  /** What settles whether somebody holds it. */
  readonly held?: {
    readonly account?: string
    readonly action?: string
    readonly belowAge?: number
  }
}

/** An action; `implies` are facts that are so by the act itself. */
export interface ActionTerm extends Term {
  readonly implies?: Readonly<Record<string, boolean>>
  /** The channel that it goes by as such: what goes by another is not this act, unless a rule names that other. */
  readonly by?: string
  /** An obligation to do this one forbids that one. */
  readonly opposite?: string
}

/** A fact, with the plain question that asks for it. A `judgement` is never computed. */
export interface FactTerm {
  readonly kind: 'yes-no' | 'number' | 'time' | 'choice' | 'judgement'
  readonly ask: string
  readonly unit?: string
  readonly values?: Readonly<Record<string, string>>
  /** Answers as sentences, by answer: `yes`, `no`, a value; `any`, with … for the answer, where answers are no list. */
  readonly says?: Readonly<Record<string, string>>
}

/** The words that rules and questions share. */
export interface Vocabulary {
  readonly roles: Readonly<Record<string, RoleTerm>>
  readonly actions: Readonly<Record<string, ActionTerm>>
  readonly objects: Readonly<Record<string, Term>>
  readonly accounts: Readonly<Record<string, Term>>
  readonly channels: Readonly<Record<string, Term>>
  readonly facts: Readonly<Record<string, FactTerm>>
  readonly topics: Readonly<Record<string, Topic>>
}

/** A question that trusts can be compared on: one act, and what may vary in it. */
export interface Topic {
  readonly label: string
  readonly asks: {
    readonly actor: string
    readonly action: string
    readonly object?: string
    readonly counterparty?: string
    readonly account?: string
    readonly channel?: string
  }
  /** Facts that are so throughout. */
  readonly facts?: Readonly<Record<string, boolean | number | string>>
  /** What rules near the topic turn on, or are about, though none of it is asked. The nearest first. It decides nothing. */
  readonly near?: { readonly facts?: readonly string[]; readonly action?: readonly string[] }
  /** Values of each dimension or fact that are gone through, in every combination. */
  readonly vary: Readonly<Record<string, readonly (boolean | number | string)[]>>
}
