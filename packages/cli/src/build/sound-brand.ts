import { typeFamilies, type Trust } from '@policy/model'

/** A brand out of a manifest, which anybody may have written: it goes into style sheets, so one that is not sound is left out. */
export function soundBrand(brand: Trust['brand']): Trust['brand'] {
  const colours: unknown = brand?.colours ?? {}
  const type: unknown = brand?.type ?? {}
  const sound =
    areAll(colours, (each) => /^#[0-9a-fA-F]{6}$/.test(each)) &&
    areAll(type, (each) => Object.hasOwn(typeFamilies, each))
  return sound ? brand : undefined
}

function areAll(values: unknown, fits: (text: string) => boolean): boolean {
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((each) => typeof each === 'string' && fits(each))
  )
}
