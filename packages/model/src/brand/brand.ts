import type { TrustContent } from '../schema/trust.ts'
import { contrastOf, darkEnough, lightEnough, type Colour } from './colour.ts'
import { typeFamilies, type TypeFamily } from './type-families.ts'

/** Least contrast of words with what is behind them: WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const LEAST_CONTRAST = 4.5

/** Least contrast of black with a tint: a ground for words of any colour has to be light. Our own figure. */
const LEAST_LIGHT = 11

const PAPER: Colour = '#ffffff'
/** Grounds of our own that words of any trust may stand on: where a link has led, and the letters of DRAFT. */
const TARGET: Colour = '#fff4c2'
const WATERMARK: Colour = '#e8e8e8'
const BLACK: Colour = '#000000'

/** How a trust's documents look: as it says in trust.yaml, ours where it says nothing, colours always readable. */
export interface Brand {
  /** Colour of the words. */
  readonly ink: Colour
  /** Colour of headings, links and the wordmark. */
  readonly accent: Colour
  /** Ground behind the head of the title page and the headings of forms; words in `ink` and `accent` can be read on it. */
  readonly tint: Colour
  readonly headings: TypeFamily
  readonly text: TypeFamily
  /** Whether colours and type are ours, chosen in the trust's stead. */
  readonly standIn: boolean
}

interface Branded {
  readonly brand?: TrustContent['brand']
}

/** Looks of a trust. */
export function brandOf({ brand }: Branded): Brand {
  const given = brand?.colours ?? {}
  const tint = lightEnough(given.tint ?? '#eef3f8', BLACK, LEAST_LIGHT)
  return {
    ink: darkEnough(given.ink ?? '#1f2933', groundsOn(tint), LEAST_CONTRAST),
    accent: darkEnough(given.accent ?? '#1f4e79', groundsOn(tint), LEAST_CONTRAST),
    tint,
    headings: typeFamilies[brand?.type?.headings ?? 'source-sans-3'],
    text: typeFamilies[brand?.type?.text ?? 'source-sans-3'],
    standIn: brand === undefined || brand['stand-in'] === 'yes',
  }
}

function groundsOn(tint: Colour): readonly Colour[] {
  return [PAPER, tint, TARGET, WATERMARK]
}

/** A colour of trust.yaml that cannot be used as it is. */
export interface FaintColour {
  readonly role: 'ink' | 'accent' | 'tint'
  readonly given: Colour
  /** Its least contrast with the grounds that it would stand on; of a tint, with black. */
  readonly contrast: number
  /** The contrast that it needs. */
  readonly least: number
  /** What is printed instead. */
  readonly used: Colour
}

/** Colours of a trust that would leave words hard to read, in the order ink, accent, tint. */
export function faintColours(trust: Branded): readonly FaintColour[] {
  const given = trust.brand?.colours ?? {}
  const used = brandOf(trust)
  return (['ink', 'accent', 'tint'] as const).flatMap((role) => {
    const colour = given[role]
    if (colour === undefined) return []
    const [others, least] =
      role === 'tint' ? [[BLACK], LEAST_LIGHT] : [groundsOn(used.tint), LEAST_CONTRAST]
    const contrast = Math.min(...others.map((other) => contrastOf(colour, other)))
    return contrast >= least ? [] : [{ role, given: colour, contrast, least, used: used[role] }]
  })
}
