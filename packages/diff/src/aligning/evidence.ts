import { likeness } from '../pairing/word-bag.ts'
import type { Provision } from './provision.ts'
import { containment, nearness, rarestOf, rarityIn, type Rarity } from './rarity.ts'

/** What speaks for two clauses being about the same thing: each 0 to 1. */
export interface Evidence {
  /** Share of all words in common, and nearness of those that tell something. */
  readonly words: number
  readonly telling: number
  /** How much of the shorter one stands in the other. */
  readonly part: number
  /** How much of what the rules of the one speak of those of the other do too. */
  readonly terms: number
  /** How much of what the one is about the other is about too, how rare the rarest of it is, and whether it is the main thing. */
  readonly matters: number
  readonly rarest: number
  readonly main: number
}

/** Weighs what two clauses have in common. */
export type EvidenceReader = (a: Provision, b: Provision) => Evidence

/** A reader for two documents: what is rare in them tells more. */
export function evidenceReader(as: readonly Provision[], bs: readonly Provision[]): EvidenceReader {
  const all = [...as, ...bs]
  const rarity = (of: (each: Provision) => ReadonlySet<string>): Rarity => rarityIn(all.map(of))
  const [own, terms, matters] = [
    rarity((each) => each.own),
    rarity((each) => each.terms),
    rarity((each) => each.matters),
  ]
  // The rarity of what stands in one clause of all.
  const most = Math.log((all.length + 1) / 1.5)
  return (a, b) => ({
    words: likeness(a.bag, b.bag),
    telling: nearness(a.own, b.own, own),
    part: containment(a.own, b.own, own),
    terms: containment(a.terms, b.terms, terms),
    matters: containment(a.matters, b.matters, matters),
    rarest: rarestOf(a.matters, b.matters, matters) / most,
    main: a.main !== undefined && a.main === b.main ? 1 : 0,
  })
}
