/** Families of type that a trust may choose in trust.yaml, by the name written there. All come with the printer. */
export const typeFamilies = {
  'source-sans-3': { name: 'Source Sans 3', generic: 'sans-serif' },
  'source-serif-4': { name: 'Source Serif 4', generic: 'serif' },
  'public-sans': { name: 'Public Sans', generic: 'sans-serif' },
  'atkinson-hyperlegible-next': { name: 'Atkinson Hyperlegible Next', generic: 'sans-serif' },
} as const

/** Name of a family as written in trust.yaml. */
export type TypeFamilyId = keyof typeof typeFamilies

/** A family of type. */
export type TypeFamily = (typeof typeFamilies)[TypeFamilyId]
