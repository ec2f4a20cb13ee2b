import type { Effect, Reason } from '../decision.ts'

const EFFECTS: Readonly<Record<Effect, string>> = {
  forbids: 'forbids',
  requires: 'asks for',
  allows: 'allows',
  'comes-first': 'first',
  'comes-with': 'with it',
  'comes-after': 'after it',
  'follows-breach': 'follows',
  empowers: 'may',
  advises: 'advises',
  covers: 'covers',
  excludes: 'leaves out',
  defines: 'means',
}

/** What a rule does, in a word. A leave that says "only", and is taken to forbid all else, does not forbid by its words. */
export function effectWords({ effect, modality }: Pick<Reason, 'effect' | 'modality'>): string {
  return effect === 'forbids' && modality === 'permission' ? 'allows only' : EFFECTS[effect]
}
