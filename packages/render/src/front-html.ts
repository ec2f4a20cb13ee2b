import {
  frontValue,
  ownValue,
  sectionsOf,
  wordingOfDate,
  wordingOfPeriod,
  type CoverRow,
  type FrontMatter,
  type Policy,
  type RolesContent,
  type Trust,
} from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { sectionHtml } from './body-html.ts'
import { contentsHtml } from './contents-html.ts'
import { wordsHtml } from './inline-html.ts'
import { statusWord } from './standing.ts'

/** What pieces are made from. */
export interface PieceSource {
  readonly policy: Policy
  readonly trust: Trust
  readonly roles: RolesContent
}

/** A piece of the front or back, by name; nothing where the document has nothing for it. */
export function pieceHtml(name: string, source: PieceSource): Element[] {
  const { policy, trust } = source
  const { front } = policy
  if (name.startsWith('#')) return sectionNamed(name.slice(1), policy)
  switch (name) {
    case 'wordmark':
      return [h('p.wordmark', wordsHtml(trust.wordmark))]
    case 'name':
      return [h('p.name', wordsHtml(trust.name))]
    case 'title':
      return [titleHtml(front.title)]
    case 'strapline':
      return headed('strapline', trust.strapline)
    case 'sponsor':
      return trust.sponsor === undefined ? [] : [h('p.sponsor', wordsHtml(trust.sponsor))]
    case 'status':
      return front.status === undefined ? [] : [statusHtml(front.status)]
    case 'cover':
      return rowsHtml(front.cover ?? [], front['cover-layout'] ?? 'rows', source)
    case 'closing':
      return rowsHtml(front.closing ?? [], 'rows', source)
    case 'signatures':
      return (front.signatures ?? []).map(signatureHtml)
    case 'consulted':
      return consultedHtml(front, source)
    case 'revisions':
      return revisionsHtml(front)
    case 'vision':
      return headed('vision', trust.vision)
    case 'mission':
      return headed('mission', trust.mission)
    case 'values':
      return valuesHtml(trust)
    case 'contents':
      return sectionsOf(policy.blocks).length === 0 ? [] : [contentsHtml(policy)]
    case 'contact':
      return front.contact === undefined ? [] : [h('p.contact', wordsHtml(front.contact.as))]
    default:
      throw new Error(`no such piece: ${name}`)
  }
}

/** Letters of a title that takes more than two lines of the title page. */
const LONG_TITLE = 60

function titleHtml(title: string): Element {
  return title.length > LONG_TITLE ? h('h1.long', wordsHtml(title)) : h('h1', wordsHtml(title))
}

/** The status as a badge, in red where it is a warning. */
export function statusHtml(status: string): Element {
  const warning = statusWord(status)
  return warning === '' ? h('p.status', status.toUpperCase()) : h('p.status.warning', warning)
}

function sectionNamed(id: string, policy: Policy): Element[] {
  return policy.blocks.flatMap((block) =>
    block.kind === 'section' && block.id === id ? [sectionHtml(block)] : [],
  )
}

function headed(
  name: string,
  matter: { readonly heading?: string; readonly text: string } | undefined,
): Element[] {
  if (!matter) return []
  const words = h('p', { className: [name] }, wordsHtml(matter.text))
  return matter.heading === undefined
    ? [words]
    : [h('section', { className: ['matter'] }, [h('h2', wordsHtml(matter.heading)), words])]
}

function valuesHtml(trust: Trust): Element[] {
  if (!trust.values) return []
  const rows = trust.values.items.map((item) =>
    h('tr', [h('th', { scope: 'row' }, wordsHtml(item.name)), h('td', wordsHtml(item.text))]),
  )
  const heading =
    trust.values.heading === undefined ? [] : [h('h2', wordsHtml(trust.values.heading))]
  return [
    h('section', { className: ['matter'] }, [...heading, h('table.values', [h('tbody', rows)])]),
  ]
}

function consultedHtml(front: FrontMatter, source: PieceSource): Element[] {
  const roles = front.consulted ?? []
  if (roles.length === 0) return []
  const sentence = front.wording?.consulted ?? 'Consulted on this policy:'
  return [
    h('p', wordsHtml(sentence)),
    h(
      'ul',
      roles.map((each) => h('li', wordsHtml(each.as ?? roleWord(each.role, source)))),
    ),
  ]
}

function revisionsHtml(front: FrontMatter): Element[] {
  const revisions = front.revisions ?? []
  if (revisions.length === 0) return []
  const columns = front.wording?.['revision-columns'] ?? ['Date', 'Version', 'Change']
  const cell = (words: string): Element => h('td', words === '' ? '\u00A0' : wordsHtml(words))
  const rows = revisions.map((each) =>
    h('tr', [
      cell(each.as ?? (each.on === undefined ? '' : wordingOfDate(each.on))),
      cell(each.version ?? ''),
      cell(each.change),
    ]),
  )
  return [
    h('section', { className: ['matter'] }, [
      h('h2', wordsHtml(front.wording?.revisions ?? 'Revision log')),
      h('table.revisions', [
        h('thead', [
          h(
            'tr',
            columns.map((column) => h('th', { scope: 'col' }, wordsHtml(column))),
          ),
        ]),
        h('tbody', rows),
      ]),
    ]),
  ]
}

function signatureHtml(signature: NonNullable<FrontMatter['signatures']>[number]): Element {
  const date =
    signature.as ?? (signature.on === undefined ? undefined : wordingOfDate(signature.on))
  const label =
    signature['date-label'] === undefined
      ? []
      : [
          ' ',
          h('span', wordsHtml(signature['date-label'])),
          ' ',
          date === undefined
            ? h('span.blank.line', { ariaHidden: 'true' })
            : h('span', wordsHtml(date)),
        ]
  return h('p.signature', [
    h('span', wordsHtml(signature.label)),
    ' ',
    h('span.blank.line', { ariaHidden: 'true' }),
    ...label,
  ])
}

function rowsHtml(
  rows: readonly CoverRow[],
  layout: 'rows' | 'columns',
  source: PieceSource,
): Element[] {
  if (rows.length === 0) return []
  if (layout === 'rows')
    return [
      h('table.cover', [
        h(
          'tbody',
          rows.map((row) =>
            h('tr', [
              h('th', { scope: 'row' }, wordsHtml(row.label)),
              h('td', valueHtml(row, source)),
            ]),
          ),
        ),
      ]),
    ]
  return [
    h('table.cover.columns', [
      h('thead', [
        h(
          'tr',
          rows.map((row) => h('th', { scope: 'col' }, wordsHtml(row.label))),
        ),
      ]),
      h('tbody', [
        h(
          'tr',
          rows.map((row) => h('td', valueHtml(row, source))),
        ),
      ]),
    ]),
  ]
}

/** An empty cell holds a space: an empty one would vanish from the tags of a PDF. */
function valueHtml(row: CoverRow, source: PieceSource): (Element | string)[] {
  if (row.signature !== undefined)
    return [h('span.blank.line', { ariaHidden: 'true' }), h('span.under', wordsHtml(row.signature))]
  const words =
    row.text ?? row.as ?? (row.field === undefined ? undefined : fieldWords(row.field, source))
  return [words === undefined ? '\u00A0' : wordsHtml(words)]
}

/** A value of the front matter in plain words; undefined where the document leaves it blank. */
function fieldWords(
  field: NonNullable<CoverRow['field']>,
  source: PieceSource,
): string | undefined {
  const { kind, value } = frontValue(source.policy.front, field)
  if (value === undefined) return undefined
  switch (kind) {
    case 'date':
      return wordingOfDate(value)
    case 'period':
      return wordingOfPeriod(value)
    case 'role':
      return roleWord(value, source)
    case 'number':
    case 'status':
    case 'words':
      return value
  }
}

/** The trust's own word for a role, else the vocabulary's. */
function roleWord(role: string, { trust, roles }: PieceSource): string {
  return ownValue(trust.roles, role) ?? ownValue(roles, role)?.label ?? role
}
