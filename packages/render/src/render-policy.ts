import { sectionsOf, type Policy, type RolesContent, type Trust } from '@policy/model'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { bodyHtml } from './body-html.ts'
import { coloursOf } from './brand.ts'
import { contentsHtml } from './contents-html.ts'
import { addFormerAnchors } from './former-anchors.ts'
import { pieceHtml } from './front-html.ts'
import { sectionsElsewhere } from './sections-elsewhere.ts'
import { fillTemplate, type Templates } from './templates.ts'

/** What a policy page is made from. */
export interface PolicyPage {
  readonly policy: Policy
  readonly trust: Trust
  readonly roles: RolesContent
  /** File name of the PDF beside the page; null where none is made. */
  readonly pdf: string | null
}

/** One self-contained HTML page of a policy, for screen and print, without script. Same input, same bytes. */
export function renderPolicy(page: PolicyPage, templates: Templates): string {
  const { policy, trust } = page
  const said = policy.front.front
  // A page has a title and contents even where the document prints none.
  const front = said.includes('title') ? said : ['title', ...said]
  const added = (elements: Element[]): Element => h('div', { dataAdded: 'screen' }, elements)
  const parts = [
    h(
      'div.front',
      front.flatMap((piece) =>
        said.includes(piece) ? pieceHtml(piece, page) : [added(pieceHtml(piece, page))],
      ),
    ),
    ...(said.includes('contents') || sectionsOf(policy.blocks).length === 0
      ? []
      : [contentsHtml(policy)]),
    h('div.body', bodyHtml(policy.blocks, 1, sectionsElsewhere(policy))),
    ...((policy.front.back ?? []).length === 0
      ? []
      : [
          h(
            'div.back',
            (policy.front.back ?? []).flatMap((piece) => pieceHtml(piece, page)),
          ),
        ]),
  ]
  return fillTemplate(templates, 'policy/page.hbs', {
    title: policy.front.title,
    trust: trust.name,
    status:
      policy.front.status === 'draft'
        ? 'DRAFT'
        : policy.front.status === 'withdrawn'
          ? 'WITHDRAWN'
          : '',
    version: policy.front.version ?? '',
    unofficial: trust.standing !== 'adopted',
    rights: trust.rights,
    pdf: page.pdf,
    colours: coloursOf(trust),
    main: toHtml([...addFormerAnchors(parts, policy.front.formerly ?? {})]),
  })
}
