import type { PDFDict } from 'pdf-lib'
import { nameAt, nameOf, resolve } from './objects.ts'

/** Structure types that need no explanation (ISO 32000-1, 14.8.4). */
const STANDARD: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
)

/** Whether a structure type is one of ISO 32000-1. */
export function isStandard(type: string): boolean {
  return STANDARD.has(type)
}

/** The standard type that a type stands for, by the role map; `unmapped` or `circular` where it leads to none. */
export function roleOf(
  type: string,
  roleMap: PDFDict | undefined,
): { readonly role: string } | { readonly role: null; readonly why: 'unmapped' | 'circular' } {
  const seen = new Set<string>()
  for (let each: string | undefined = type; each !== undefined; each = nameAt(roleMap, each)) {
    if (STANDARD.has(each)) return { role: each }
    if (seen.has(each)) return { role: null, why: 'circular' }
    seen.add(each)
  }
  return { role: null, why: 'unmapped' }
}

/** Types that the role map explains, with what it says of them. */
export function mappings(roleMap: PDFDict | undefined): readonly (readonly [string, string])[] {
  if (!roleMap) return []
  return roleMap.entries().flatMap(([key, value]) => {
    const to = nameOf(resolve(value, roleMap.context))
    return to === undefined ? [] : [[key.decodeText(), to] as const]
  })
}
