import { brandOf, type Trust } from '@policy/model'

/** What templates say of a trust's looks: colours, and families of type with what stands in for them on other machines. */
export interface BrandCss {
  readonly ink: string
  readonly accent: string
  readonly tint: string
  readonly headings: string
  readonly text: string
}

const STAND_INS = {
  'sans-serif': '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif',
  serif: 'Charter, "Iowan Old Style", "Palatino Linotype", Georgia, serif',
} as const

/** Looks of a trust as CSS values. */
export function brandCss(trust: { readonly brand?: Trust['brand'] }): BrandCss {
  const { ink, accent, tint, headings, text } = brandOf(trust)
  const stack = ({ name, generic }: typeof text): string => `"${name}", ${STAND_INS[generic]}`
  return { ink, accent, tint, headings: stack(headings), text: stack(text) }
}
