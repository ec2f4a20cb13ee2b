import type { Compiled } from './compile.ts'
import { SAFETY_FACTS } from './safety.ts'
import { speaksOf } from './matches.ts'

/** Says which facts of the vocabulary can make a difference to an action, in the order of the vocabulary. */
export function createFactKeys(compiled: Compiled): (action: string) => readonly string[] {
  const { rules, sanctions, safety, json } = compiled
  // What follows any breach, and what is said where pupils' safety is touched, can come with every act.
  const always = [
    ...SAFETY_FACTS,
    // `harm: false` answers for every `harm.…`.
    ...SAFETY_FACTS.map((key) => key.split('.')[0] ?? key),
    ...[...sanctions, ...safety].flatMap(({ reads }) => Array.from(reads)),
  ]
  return (action) => {
    const found = new Set(always)
    for (const each of rules) {
      if (!speaksOf(each, action, compiled)) continue
      for (const one of [each, ...each.follows]) one.reads.forEach((key) => found.add(key))
    }
    return Object.keys(json.vocabulary.facts).filter((key) => found.has(key))
  }
}
