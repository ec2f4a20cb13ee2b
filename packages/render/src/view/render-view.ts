import {
  clausesOf,
  sectionsOf,
  statusWord,
  statusWords,
  wordingOfDate,
  type Block,
  type Policy,
  type Trust,
} from '@policy/model'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { bodyHtml } from '../body-html.ts'
import { brandCss } from '../brand-css.ts'
import { noteClauses } from '../note-clauses.ts'
import type { ViewLink } from '../render-policy.ts'
import { runningTitle, standingOf, UNOFFICIAL } from '../standing.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'
import { partOfPolicy, shownWith, type ShownClauses } from './part-of-policy.ts'
import { linkSections, toWholePolicy } from './whole-policy.ts'

/** What the page of one audience is made from. */
export interface ViewPage {
  readonly policy: Policy
  readonly trust: Trust
  readonly view: ViewLink
  /** The pages of the other audiences. */
  readonly others: readonly ViewLink[]
  /** What is said of every clause that has rules, by its id. */
  readonly addressed: ReadonlyMap<string, string>
  /** Ids of the clauses that speak to this audience. */
  readonly own: ReadonlySet<string>
  /** Those of them that say whom to tell where a child may be at risk. */
  readonly safety: ReadonlySet<string>
  /** Words to show in place of a clause's own: a role for a person's name. */
  readonly instead: ReadonlyMap<string, string>
  /** How many clauses nobody has read rules off yet. */
  readonly unread: number
}

/** One self-contained page, without script, of every clause that speaks to an audience, and no other. Same input, same bytes. */
export function renderView(page: ViewPage, templates: Templates): string {
  const { policy, trust, view, own, safety } = page
  const { front } = policy
  const hasRules = (id: string): boolean => page.addressed.has(id)
  const first = wholeOf(safety, policy)
  const rest = shownWith(new Set([...own].filter((id) => !safety.has(id))), policy, hasRules)
  const standing = standingOf(trust)
  return fillTemplate(templates, 'view/page.hbs', {
    title: typeset(front.title),
    trust: trust.name,
    view,
    others: page.others,
    facts: factsOf(page),
    said: front.status === undefined ? '' : statusWords(front.status),
    standing,
    small: standing.join(' · '),
    status: statusWord(front.status),
    version: front.version ?? '',
    unofficial: trust.standing !== 'adopted',
    foot: '',
    head: runningTitle(`${front.title}: for ${view.label}`),
    rights: trust.rights,
    brand: brandCss(trust),
    count: own.size,
    all: clausesOf(policy).length,
    context: first.context.size + rest.context.size > 0,
    unread: page.unread,
    one: page.unread === 1,
    safety: safety.size === 0 ? '' : toHtml(safetyHtml(first, page)),
    main: toHtml(partHtml(rest, page, new Set([...first.own, ...first.context]))),
  })
}

/** Some clauses with all that they stand under and all that stands under them, whomever it speaks to. */
function wholeOf(own: ReadonlySet<string>, policy: Policy): ShownClauses {
  return shownWith(own, policy, () => false)
}

/** Below a heading of the page's own, and without the ids of the sections, which may come again. */
function safetyHtml(shown: ShownClauses, page: ViewPage): Element[] {
  const titles = new Set(sectionsOf(page.policy.blocks).map(({ section }) => section.id))
  return partHtml(shown, { ...page, policy: deeper(page.policy) }, titles)
}

function deeper(policy: Policy): Policy {
  const deepen = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) =>
      block.kind === 'section'
        ? { ...block, depth: block.depth + 1, blocks: deepen(block.blocks) }
        : block,
    )
  return { ...policy, blocks: deepen(policy.blocks) }
}

/** What is shown, context marked as such. `taken` are ids that the page has already. */
function partHtml(
  { own, context }: ShownClauses,
  { policy, addressed, instead }: ViewPage,
  taken: ReadonlySet<string>,
): Element[] {
  const isShown = (id: string): boolean => own.has(id) || context.has(id)
  const blocks = partOfPolicy(policy.blocks, { isShown, instead })
  const noted = noteClauses(bodyHtml(blocks, 1, new Set()), (id) => {
    if (context.has(id)) return { className: 'for context', words: 'Context' }
    const words = addressed.get(id)
    return own.has(id) && words !== undefined ? { className: 'for', words } : undefined
  })
  return toWholePolicy(linkSections(noted), taken)
}

/** What the document says of itself, in one line. */
function factsOf({ policy: { front }, trust }: ViewPage): string {
  const { status, version, approved, review } = front
  return [
    ...(version === undefined ? [] : [`Version ${version}`]),
    ...(status === undefined ? ['The document does not say whether it is approved'] : []),
    ...(approved?.on === undefined ? [] : [`Approved ${wordingOfDate(approved.on)}`]),
    ...(review?.due === undefined ? [] : [`Review due ${wordingOfDate(review.due)}`]),
    ...(trust.standing === 'adopted' ? [] : [UNOFFICIAL]),
  ].join(' · ')
}
