import { sectionsElsewhere, statusWord, type DocumentSource } from '@policy/model'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { bodyHtml } from './body-html.ts'
import { brandCss } from './brand-css.ts'
import { addFormerAnchors } from './former-anchors.ts'
import { noteClauses } from './note-clauses.ts'
import { pieceHtml } from './front-html.ts'
import { frontPagesHtml } from './front-pages-html.ts'
import { runningTitle, standingOf } from './standing.ts'
import { fillTemplate, type Templates } from './templates.ts'
import { footLines, type VersionMark } from './version-mark.ts'

/** What a policy page is made from. */
export interface PolicyPage extends DocumentSource {
  /** File name of the PDF beside the page; null where none is made. */
  readonly pdf: string | null
  /** What the page says of this version; nothing where it is left out. */
  readonly mark?: VersionMark
  /** What is said below a clause of whom it speaks to, by clause id; on screen only. */
  readonly addressed?: ReadonlyMap<string, string>
  /** Pages of what is for one audience alone. */
  readonly views?: readonly ViewLink[]
  /** Whether it stands apart from the trust's other pages, and does not lead to them. */
  readonly apart?: boolean
}

/** A way to the page of one audience. */
export interface ViewLink {
  /** Name of the page: `parents`. */
  readonly id: string
  /** `parents and carers`. */
  readonly label: string
}

/** One self-contained HTML page of a policy, for screen and print, without script. Same input, same bytes. */
export function renderPolicy(page: PolicyPage, templates: Templates): string {
  const { policy, trust, mark, apart = false, addressed = new Map<string, string>() } = page
  const { front } = policy
  const parts = [
    ...frontPagesHtml(page, mark?.ended?.sentence),
    h('div.body', bodyHtml(policy.blocks, 1, sectionsElsewhere(policy))),
    ...((front.back ?? []).length === 0
      ? []
      : [
          h(
            'div.back',
            (front.back ?? []).flatMap((piece) => pieceHtml(piece, page)),
          ),
        ]),
  ]
  const standing = standingOf(trust)
  const foot = footLines(mark)
  // Below what stands there in any case.
  const isAlone = front.version === undefined && trust.standing === 'adopted'
  return fillTemplate(templates, 'policy/page.hbs', {
    title: front.title,
    trust: trust.name,
    status: mark?.ended?.word ?? statusWord(front.status),
    version: front.version ?? '',
    unofficial: trust.standing !== 'adopted',
    standing,
    small: [...(standing.length === 0 ? [] : [standing.join(' · ')]), ...foot].join('\n'),
    foot: foot.length === 0 ? '' : `${isAlone ? '' : '\n'}${foot.join('\n')}`,
    notice: mark?.ended?.sentence ?? '',
    shelf: !apart,
    head: runningTitle(front.title),
    rights: trust.rights,
    pdf: page.pdf,
    brand: brandCss(trust),
    views: page.views ?? [],
    says: addressed.size > 0,
    main: toHtml([
      ...noteClauses(addFormerAnchors(parts, front.formerly ?? {}), (id) => {
        const said = addressed.get(id)
        return said === undefined ? undefined : { className: 'for', words: said }
      }),
    ]),
  })
}
