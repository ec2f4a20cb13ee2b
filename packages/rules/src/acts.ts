import type { Compiled, CompiledRule } from './compile.ts'
import { DIMENSIONS } from './dimensions.ts'
import { toldOf, type Told } from './facts.ts'
import { fallsOn, matchesOf, speaksOf, type Match } from './matches.ts'
import { remembered } from './remembered.ts'
import type { Situation } from './situation.ts'
import { pair } from './tensions.ts'
import { bears, weigh, type AtWork, type Readers, type Weighed } from './weigh.ts'

/**
 * What can be said of an act whatever is told of it: the rules that may speak of it, and how they stand while nothing is.
 * What is told is then held only against the rules that read it.
 */
export interface Act {
  /** Its rules while nothing more is told. */
  readonly untold: Weighed
  /** Sanctions that follow any breach, for whoever acts. */
  readonly sanctions: readonly CompiledRule[]
  /** Places of rules of which one says that it pulls against the other, and one key for the two. */
  readonly linked: readonly (readonly [number, number, string])[]
  /** The rules that read a fact. */
  readonly readersOf: (key: string) => Readers
}

/** Acts remembered at most: a program may ask about the whole vocabulary, and each takes some 50 kB. */
const REMEMBERED = 500

/** Remembers acts: a decision on an act that was met costs what the rules cost that read what is told. */
export function createActs(compiled: Compiled): (situation: Situation) => Act {
  const acts = new Map<string, Act>()
  const byAction = new Map<string, readonly CompiledRule[]>()
  const speakingOf = (action: string): readonly CompiledRule[] =>
    remembered(byAction, action, () =>
      compiled.rules.filter((each) => speaksOf(each, action, compiled)),
    )
  return (situation) => {
    let key = situation.exact === true ? 'exact' : ''
    for (const dimension of DIMENSIONS) key += `|${situation[dimension] ?? ''}`
    return remembered(acts, key, () => {
      if (acts.size >= REMEMBERED) acts.clear()
      const untold = toldOf(bareOf(situation), compiled)
      const chains = new Map<readonly CompiledRule[], readonly CompiledRule[]>()
      const fallingOn = (chain: readonly CompiledRule[]): readonly CompiledRule[] =>
        remembered(chains, chain, () => chain.filter((each) => fallsOn(each, untold)))
      return actOf(
        untold,
        speakingOf(situation.action).flatMap((each) => matchesOf(each, untold, fallingOn)),
        fallingOn(compiled.sanctions),
      )
    })
  }
}

/** The act alone, of the parts that its key is made of: whoever asks first may have made it in any way. */
function bareOf(situation: Situation): Situation {
  const { actor, action, exact } = situation
  const named = DIMENSIONS.flatMap((dimension) => {
    const id = situation[dimension]
    return id === undefined ? [] : [[dimension, id]]
  })
  return { ...Object.fromEntries(named), actor, action, exact: exact === true }
}

function actOf(told: Told, matches: readonly Match[], sanctions: readonly CompiledRule[]): Act {
  const untold = weigh(matches, told)
  const readers = new Map<string, Readers>()
  return {
    untold,
    sanctions,
    linked: linkedIn(matches),
    readersOf: (key) =>
      remembered(readers, key, () => ({
        places: untold.all.flatMap((at, place) =>
          canBear(at) && at.compiled.reads.has(key) ? [place] : [],
        ),
        ifNo: [],
        ifYes: [],
      })),
  }
}

/** Whether a rule may bear once more is told. One of one reading that does not apply as it is never will. */
function canBear(at: AtWork): boolean {
  return bears(at) || at.compiled.variants.length > 1
}

function linkedIn(matches: readonly Match[]): Act['linked'] {
  const places = new Map<string, number[]>()
  for (const [place, { compiled }] of matches.entries())
    remembered(places, compiled.rule.id, () => []).push(place)
  return matches.flatMap(({ compiled }, place) =>
    (compiled.rule.conflictsWith ?? []).flatMap((id) =>
      (places.get(id) ?? []).map((other) => [place, other, pair(compiled.rule.id, id)] as const),
    ),
  )
}
