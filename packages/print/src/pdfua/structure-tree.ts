import { PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib'
import {
  dictAt,
  dictOf,
  membersOf,
  nameAt,
  numberAt,
  numberTree,
  oneOrMoreAt,
  resolve,
  valueAt,
} from './objects.ts'
import type { Page } from './pages.ts'
import { roleOf } from './roles.ts'

/** A page, or a form XObject with marked content of its own: inside it, content ids are unique. */
export type Container = PDFObject

/** What stands in a structure element. */
type Kid =
  | { readonly kind: 'element'; readonly element: StructureElement }
  | {
      readonly kind: 'content'
      readonly container: Container | undefined
      readonly mcid: number
      readonly page: number | null
    }
  | {
      readonly kind: 'object'
      readonly target: PDFDict | undefined
      readonly page: number | null
    }

/** An element of the structure tree: a tag. */
export interface StructureElement {
  readonly dict: PDFDict
  /** As it is written: `Strong`. */
  readonly type: string
  /** Standard type that it stands for: `Span`; null where it leads to none. */
  readonly role: string | null
  readonly parent: StructureElement | undefined
  readonly kids: readonly Kid[]
  /** Page on which it begins; null where that cannot be told. */
  readonly page: number | null
}

/** The structure tree of a document. */
export interface StructureTree {
  readonly root: PDFDict
  readonly roleMap: PDFDict | undefined
  /** In reading order, each before its kids. */
  readonly elements: readonly StructureElement[]
  /** Elements by the number that a page, form or annotation gives for them. */
  readonly parents: ReadonlyMap<number, PDFObject>
}

interface Draft {
  readonly dict: PDFDict
  readonly type: string
  readonly role: string | null
  readonly parent: Draft | undefined
  readonly kids: Kid[]
  page: number | null
}

/** The structure tree (ISO 32000-1, 14.7.2); undefined where there is none. An element that stands in it twice is read once. */
export function structureTree(catalog: PDFDict, pages: readonly Page[]): StructureTree | undefined {
  const root = dictAt(catalog, 'StructTreeRoot')
  if (!root) return undefined
  const roleMap = dictAt(root, 'RoleMap')
  const numbers = new Map(pages.map(({ dict, number }) => [dict, number]))
  const elements: Draft[] = []
  const seen = new Set<PDFDict>([root])
  const waiting: Draft[] = []
  // By a list of what waits, not by recursion: a tree may be deeper than the stack.
  const expand = (dict: PDFDict, parent: Draft | undefined): void => {
    const below: Draft[] = []
    for (const raw of oneOrMoreAt(dict, 'K')) {
      const kid = readKid(raw, dict, numbers)
      if (!(kid instanceof PDFDict)) {
        if (kid) parent?.kids.push(kid)
        continue
      }
      if (seen.has(kid)) continue
      seen.add(kid)
      const type = nameAt(kid, 'S') ?? ''
      const { role } = roleOf(type, roleMap)
      const draft: Draft = { dict: kid, type, role, parent, kids: [], page: pageAt(kid, numbers) }
      parent?.kids.push({ kind: 'element', element: draft })
      below.push(draft)
    }
    for (const draft of below.toReversed()) waiting.push(draft)
  }
  expand(root, undefined)
  for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
    elements.push(draft)
    expand(draft.dict, draft)
  }
  settlePages(elements)
  return { root, roleMap, elements, parents: numberTree(dictAt(root, 'ParentTree')) }
}

type Numbers = ReadonlyMap<PDFDict, number>

function pageAt(dict: PDFDict, numbers: Numbers): number | null {
  const page = dictAt(dict, 'Pg')
  return (page && numbers.get(page)) ?? null
}

/** A kid as it is written: an element as its dictionary, everything else read. */
function readKid(raw: PDFObject, parent: PDFDict, numbers: Numbers): Kid | PDFDict | undefined {
  const kid = resolve(raw, parent.context)
  if (kid instanceof PDFNumber) {
    const page = pageAt(parent, numbers)
    return { kind: 'content', container: dictAt(parent, 'Pg'), mcid: kid.asNumber(), page }
  }
  const dict = dictOf(kid)
  if (!dict) return undefined
  const type = nameAt(dict, 'Type')
  const page = pageAt(dict, numbers) ?? pageAt(parent, numbers)
  if (type === 'OBJR') return { kind: 'object', target: dictAt(dict, 'Obj'), page }
  if (type !== 'MCR') return dict
  const container = valueAt(dict, 'Stm') ?? dictAt(dict, 'Pg') ?? dictAt(parent, 'Pg')
  return { kind: 'content', container, mcid: numberAt(dict, 'MCID') ?? -1, page }
}

/** An element begins where it says, or else where the first thing in it is. */
function settlePages(elements: readonly Draft[]): void {
  for (const draft of elements.toReversed()) {
    const [first] = draft.kids.flatMap(
      (kid) => (kid.kind === 'element' ? kid.element.page : kid.page) ?? [],
    )
    draft.page ??= first ?? null
  }
}

/** Elements in an element. A `NonStruct` is nothing by itself: what is in it counts as standing in its place. */
export function childElements(element: StructureElement): readonly StructureElement[] {
  const found: StructureElement[] = []
  const waiting = element.kids.toReversed()
  for (let kid = waiting.pop(); kid; kid = waiting.pop()) {
    if (kid.kind !== 'element') continue
    if (kid.element.role === 'NonStruct')
      for (const inside of kid.element.kids.toReversed()) waiting.push(inside)
    else found.push(kid.element)
  }
  return found
}

/** Role of what an element stands in, passing `NonStruct`; undefined at the top. */
export function parentRole(element: StructureElement): string | null | undefined {
  let { parent } = element
  while (parent?.role === 'NonStruct') ({ parent } = parent)
  return parent?.role
}

/** A value among the attributes of an element (ISO 32000-1, 14.7.5), references followed. */
export function attribute(
  { dict }: StructureElement,
  { root }: StructureTree,
  key: string,
): PDFObject | undefined {
  const classes = oneOrMoreAt(dict, 'C').flatMap((each) => {
    const name = resolve(each, dict.context)
    const map = dictAt(root, 'ClassMap')
    return map && name instanceof PDFName ? oneOrMoreAt(map, name.decodeText()) : []
  })
  for (const each of [...oneOrMoreAt(dict, 'A'), ...classes]) {
    const found = valueAt(dictOf(resolve(each, dict.context)), key)
    if (found) return found
  }
  return undefined
}

/** The element that a number of the parent tree leads to; with `index`, the one of that content id. */
export function elementOf(
  tree: StructureTree,
  number: number | undefined,
  index?: number,
): PDFDict | undefined {
  const { context } = tree.root
  const value = number === undefined ? undefined : tree.parents.get(number)
  if (index === undefined) return dictOf(resolve(value, context))
  return dictOf(resolve(membersOf(resolve(value, context))?.[index], context))
}
