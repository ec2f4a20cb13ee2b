import type { Trust } from '@policy/model'

/** Colours of a page, as CSS takes them. */
export interface Colours {
  readonly ink: string
  readonly accent: string
  readonly tint: string
}

/** Colours of a trust; ours where it has given none. */
export function coloursOf(trust: Trust): Colours {
  const given = trust.brand?.colours ?? {}
  return {
    ink: given.ink ?? '#1f2933',
    accent: given.accent ?? '#1f4e79',
    tint: given.tint ?? '#eef3f8',
  }
}
