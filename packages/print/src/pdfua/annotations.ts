import type { PDFDict } from 'pdf-lib'
import { nameAt, numberAt } from './objects.ts'
import type { Page } from './pages.ts'
import { elementOf, type StructureElement, type StructureTree } from './structure-tree.ts'

/** An annotation of a page: a link, a field of a form, a note. */
export interface Annotation {
  readonly dict: PDFDict
  readonly page: number
  /** `Link`, `Widget`. */
  readonly subtype: string
  /** Whether nobody is to see it. */
  readonly hidden: boolean
  /** Element that the parent tree gives for it. */
  readonly element: StructureElement | undefined
  /** Element that refers to it. */
  readonly holder: StructureElement | undefined
}

/** Bit 2 of the flags of an annotation (ISO 32000-1, table 165). */
const HIDDEN = 2

/** Annotations of all pages, each with the elements it belongs to. */
export function annotationsOf(
  pages: readonly Page[],
  tree: StructureTree | undefined,
): readonly Annotation[] {
  const elements = new Map(tree?.elements.map((element) => [element.dict, element]))
  const holders = new Map(
    tree?.elements.flatMap((element) =>
      element.kids.flatMap((kid) =>
        kid.kind === 'object' && kid.target ? [[kid.target, element] as const] : [],
      ),
    ),
  )
  return pages.flatMap(({ annotations, number }) =>
    annotations.map((dict) => {
      const parent = tree && elementOf(tree, numberAt(dict, 'StructParent'))
      return {
        dict,
        page: number,
        subtype: nameAt(dict, 'Subtype') ?? '',
        hidden: ((numberAt(dict, 'F') ?? 0) & HIDDEN) !== 0,
        element: parent && elements.get(parent),
        holder: holders.get(dict),
      }
    }),
  )
}
