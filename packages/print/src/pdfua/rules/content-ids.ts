import { dictOf, numberAt } from '../objects.ts'
import type { MarkedContent } from '../page-content.ts'
import type { UaDocument } from '../open-document.ts'
import type { DocumentRule } from '../rule.ts'
import { elementOf, type Container, type StructureElement } from '../structure-tree.ts'

type ByContainer<T> = ReadonlyMap<Container | undefined, ReadonlyMap<number, T>>

/** Elements by the content that they refer to. */
function elementsByContent({ tree }: UaDocument): ByContainer<StructureElement> {
  const found = new Map<Container | undefined, Map<number, StructureElement>>()
  for (const element of tree?.elements ?? []) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue
      const own = found.get(kid.container) ?? new Map<number, StructureElement>()
      found.set(kid.container, own.set(kid.mcid, element))
    }
  }
  return found
}

/** Marked content of all pages, with the page. */
function allMarked({
  content,
}: UaDocument): readonly { readonly item: MarkedContent; readonly page: number }[] {
  return content.pages.flatMap(({ marked, page }) => marked.map((item) => ({ item, page })))
}

/** Marked content that the structure tree leaves out (ISO 14289-1, 7.1; Matterhorn 01-005). */
export const contentOutsideTree: DocumentRule = {
  id: 'content-outside-tree',
  clause: '7.1-3',
  checkpoint: '01-005',
  description: 'Content has an id for the structure tree, but no tag in the tree refers to it.',
  help: 'let a tag refer to the content, or mark it as an artifact',
  check: (document) => {
    if (!document.tree) return []
    const elements = elementsByContent(document)
    return allMarked(document)
      .filter(({ item }) => item.painted && !elements.get(item.container)?.has(item.mcid))
      .map(({ page }) => ({ message: 'no tag refers to a piece of content', page }))
  },
}

/** A tag without the content it speaks of (ISO 32000-1, 14.7.4.2): a reader says nothing there. */
export const missingContent: DocumentRule = {
  id: 'missing-content',
  clause: 'own',
  checkpoint: null,
  description: 'A tag refers to content that its page does not have.',
  help: 'take the reference out of the structure tree',
  check: (document) => {
    const there = new Map<Container, Set<number>>()
    for (const { item } of allMarked(document)) {
      const ids = there.get(item.container) ?? new Set()
      there.set(item.container, ids.add(item.mcid))
    }
    return (document.tree?.elements ?? []).flatMap(({ kids, type }) =>
      kids.flatMap((kid) =>
        kid.kind === 'content' && !(kid.container && there.get(kid.container)?.has(kid.mcid))
          ? [{ message: `a \`${type}\` refers to content that is not there`, page: kid.page }]
          : [],
      ),
    )
  },
}

/** Two pieces of content with one id (ISO 32000-1, 14.7.4.2): which of them is meant, nobody knows. */
export const repeatedContentId: DocumentRule = {
  id: 'repeated-content-id',
  clause: 'own',
  checkpoint: null,
  description: 'Two pieces of content of a page have the same id.',
  help: 'give each piece of marked content an MCID of its own',
  check: (document) => {
    const seen = new Map<Container, Set<number>>()
    return document.content.pages.flatMap(({ marked, page }) =>
      marked.flatMap(({ container, mcid }) => {
        // What a form draws is the same content however often it is drawn.
        if (container !== document.pages[page - 1]?.dict) return []
        const ids = seen.get(container) ?? new Set()
        const known = ids.has(mcid)
        seen.set(container, ids.add(mcid))
        return known ? [{ message: 'two pieces of content of a page have the same id', page }] : []
      }),
    )
  },
}

/** The way from content back to its tag leads elsewhere (ISO 32000-1, 14.7.4.4). */
export const wrongParentTree: DocumentRule = {
  id: 'wrong-parent-tree',
  clause: 'own',
  checkpoint: null,
  description:
    'The parent tree leads from content or an annotation to another tag than the one that holds it.',
  help: 'let StructParents and the parent tree lead to the tag that refers to the content',
  check: (document) => {
    const { tree, annotations } = document
    if (!tree) return []
    const elements = elementsByContent(document)
    const content = allMarked(document).flatMap(({ item, page }) => {
      const holder = elements.get(item.container)?.get(item.mcid)
      const number = numberAt(dictOf(item.container), 'StructParents')
      return holder && elementOf(tree, number, item.mcid) !== holder.dict
        ? [{ message: 'the way from content back to its tag leads elsewhere', page }]
        : []
    })
    const notes = annotations.flatMap(({ holder, element, page }) =>
      holder && holder !== element
        ? [{ message: 'the way from an annotation back to its tag leads elsewhere', page }]
        : [],
    )
    return [...content, ...notes]
  },
}

/** A tag for an annotation that no page has (ISO 32000-1, 14.7.4.3). */
export const missingAnnotation: DocumentRule = {
  id: 'missing-annotation',
  clause: 'own',
  checkpoint: null,
  description: 'A tag refers to an annotation that no page has.',
  help: 'take the object reference out of the structure tree',
  check: ({ tree, annotations, content }) => {
    const there = new Set([
      ...annotations.map(({ dict }) => dict),
      ...content.forms.map(({ stream }) => stream.dict),
    ])
    return (tree?.elements ?? []).flatMap(({ kids, type }) =>
      kids.flatMap((kid) =>
        kid.kind === 'object' && !(kid.target && there.has(kid.target))
          ? [{ message: `a \`${type}\` refers to an annotation that no page has`, page: kid.page }]
          : [],
      ),
    )
  },
}
