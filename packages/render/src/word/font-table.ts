import { brandOf, type Trust } from '@policy/model'

/** What stands in for a family on a machine that does not have it. */
const STAND_INS = {
  'sans-serif': { name: 'Segoe UI', family: 'swiss' },
  serif: { name: 'Georgia', family: 'roman' },
} as const

/** The part of a Word file that says which families it uses, and what may stand in for them. */
export function fontTable(trust: Trust): string {
  const { headings, text } = brandOf(trust)
  const families = [...new Map([headings, text].map((each) => [each.name, each])).values()]
  const fonts = families.map(({ name, generic }) => {
    const other = STAND_INS[generic]
    return `<w:font w:name="${name}"><w:altName w:val="${other.name}"/><w:family w:val="${other.family}"/><w:pitch w:val="variable"/></w:font>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}
