import type { Annotation } from '../annotations.ts'
import { dictAt, nameAt, textAt } from '../objects.ts'
import type { DocumentRule, RuleText } from '../rule.ts'
import { attribute } from '../structure-tree.ts'

/** A rule about annotations that somebody is to see. */
function visible(
  text: RuleText,
  message: string,
  isWrong: (annotation: Annotation) => boolean,
): DocumentRule {
  return {
    ...text,
    check: ({ annotations }) =>
      annotations
        .filter((annotation) => !annotation.hidden && isWrong(annotation))
        .map(({ page }) => ({ message, page })),
  }
}

/** The same for rules about tags: where there are none at all, that is said once, for the whole document. */
function tagged(
  text: RuleText,
  message: string,
  isWrong: (annotation: Annotation) => boolean,
): DocumentRule {
  const rule = visible(text, message, isWrong)
  return { ...rule, check: (document) => (document.tree ? rule.check(document) : []) }
}

/** Whether it is an annotation for people that has no rule of its own; a pop-up belongs to another annotation. */
function isPlain({ subtype }: Annotation): boolean {
  return !['Widget', 'Link', 'PrinterMark', 'Popup', 'TrapNet'].includes(subtype)
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}

/** The tab key goes another way than the tags (ISO 14289-1, 7.18.3; Matterhorn 28-008, 28-009). */
export const missingTabOrder: DocumentRule = {
  id: 'missing-tab-order',
  clause: '7.18.3-1',
  checkpoint: '28-008',
  description: 'On a page with links or fields the tab key does not follow the order of the tags.',
  help: 'set Tabs of the page to S',
  check: ({ pages }) =>
    pages
      .filter(({ annotations, dict }) => annotations.length > 0 && nameAt(dict, 'Tabs') !== 'S')
      .map(({ number }) => ({ message: 'the tab key does not follow the tags', page: number })),
}

/** An annotation outside the tags (ISO 14289-1, 7.18.1; Matterhorn 28-002). */
export const untaggedAnnotation: DocumentRule = tagged(
  {
    id: 'untagged-annotation',
    clause: '7.18.1-1',
    checkpoint: '28-002',
    description: 'An annotation that is no link and no field does not stand in an Annot tag.',
    help: 'put the annotation into an Annot tag',
  },
  'an annotation does not stand in an `Annot` tag',
  (annotation) => isPlain(annotation) && annotation.element?.role !== 'Annot',
)

/** An annotation without words (ISO 14289-1, 7.18.1; Matterhorn 28-004). */
export const annotationWithoutDescription: DocumentRule = visible(
  {
    id: 'annotation-without-description',
    clause: '7.18.1-2',
    checkpoint: '28-004',
    description:
      'An annotation that is no link and no field has neither Contents nor an alternative text.',
    help: 'give the annotation Contents',
  },
  'an annotation has no description',
  (annotation) =>
    isPlain(annotation) &&
    isBlank(textAt(annotation.dict, 'Contents')) &&
    isBlank(textAt(annotation.element?.dict, 'Alt')),
)

/** A field without a name to speak (ISO 14289-1, 7.18.1; Matterhorn 28-005). */
export const fieldWithoutName: DocumentRule = visible(
  {
    id: 'field-without-name',
    clause: '7.18.1-3',
    checkpoint: '28-005',
    description: 'A form field has no name that a screen reader could say.',
    help: 'give the field a label (TU)',
  },
  'a form field has no name to be read out',
  ({ subtype, dict, element }) =>
    subtype === 'Widget' &&
    isBlank(textAt(dict, 'TU')) &&
    isBlank(textAt(dictAt(dict, 'Parent'), 'TU')) &&
    isBlank(textAt(element?.dict, 'Alt')),
)

/** An annotation for printing presses (ISO 14289-1, 7.18.2; Matterhorn 28-007). */
export const trapNetwork: DocumentRule = visible(
  {
    id: 'trap-network',
    clause: '7.18.2-1',
    checkpoint: '28-007',
    description: 'A page has an annotation of type TrapNet, meant for printing presses.',
    help: 'take the annotation out',
  },
  'a page has an annotation for printing presses (TrapNet)',
  ({ subtype }) => subtype === 'TrapNet',
)

/** A field outside the tags (ISO 14289-1, 7.18.4; Matterhorn 28-010). */
export const untaggedField: DocumentRule = tagged(
  {
    id: 'untagged-field',
    clause: '7.18.4-1',
    checkpoint: '28-010',
    description: 'A form field does not stand in a Form tag.',
    help: 'put the field into a Form tag',
  },
  'a form field does not stand in a `Form` tag',
  ({ subtype, element }) => subtype === 'Widget' && element?.role !== 'Form',
)

/** A Form tag that is not about one field (ISO 14289-1, 7.18.4). */
export const formTagWithoutField: DocumentRule = {
  id: 'form-tag-without-field',
  clause: '7.18.4-2',
  checkpoint: null,
  description:
    'A Form tag holds something other than one field, and does not say what it draws (Role).',
  help: 'let the Form tag hold the field and nothing else',
  check: ({ tree, annotations }) => {
    const fields = new Set(
      annotations.filter(({ subtype }) => subtype === 'Widget').map(({ dict }) => dict),
    )
    return (tree?.elements ?? []).flatMap((element) => {
      if (element.role !== 'Form' || !tree || attribute(element, tree, 'Role')) return []
      const [kid, ...more] = element.kids
      const isField = kid?.kind === 'object' && kid.target !== undefined && fields.has(kid.target)
      return isField && more.length === 0
        ? []
        : [{ message: 'a `Form` tag does not hold one field and nothing else', page: element.page }]
    })
  },
}

/** A link outside the tags (ISO 14289-1, 7.18.5; Matterhorn 28-011). */
export const untaggedLink: DocumentRule = tagged(
  {
    id: 'untagged-link',
    clause: '7.18.5-1',
    checkpoint: '28-011',
    description: 'A link does not stand in a Link tag.',
    help: 'let the link have words, and no `role` of another kind',
  },
  'a link does not stand in a `Link` tag',
  ({ subtype, element }) => subtype === 'Link' && element?.role !== 'Link',
)

/** A link without a description (ISO 14289-1, 7.18.5; Matterhorn 28-012). */
export const linkWithoutDescription: DocumentRule = visible(
  {
    id: 'link-without-description',
    clause: '7.18.5-2',
    checkpoint: '28-012',
    description: 'A link does not say in words where it leads (Contents).',
    help: 'give the link Contents: the words of its target, or its address',
  },
  'a link does not say in words where it leads',
  ({ subtype, dict }) => subtype === 'Link' && isBlank(textAt(dict, 'Contents')),
)

/** A printer's mark among the tags (ISO 14289-1, 7.18.8; Matterhorn 28-017). */
export const taggedPrinterMark: DocumentRule = visible(
  {
    id: 'tagged-printer-mark',
    clause: '7.18.8-1',
    checkpoint: '28-017',
    description: "A printer's mark is tagged, as if it meant something to a reader.",
    help: 'take the mark out of the structure tree',
  },
  "a printer's mark is tagged",
  ({ subtype, element }) => subtype === 'PrinterMark' && element !== undefined,
)
