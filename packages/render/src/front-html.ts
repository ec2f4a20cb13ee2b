import {
  consultedWords,
  coverWords,
  revisionWords,
  sectionsOf,
  signatureWords,
  statusWord,
  statusWords,
  type CoverRow,
  type DocumentSource,
  type FrontMatter,
  type Policy,
  type Trust,
} from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { sectionHtml } from './body-html.ts'
import { contentsHtml } from './contents-html.ts'
import { wordsHtml } from './inline-html.ts'

/** A piece of the front or back, by name; nothing where the document has nothing for it. */
export function pieceHtml(name: string, source: DocumentSource): Element[] {
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
      return consultedHtml(source)
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
  return h(statusWord(status) === '' ? 'p.status' : 'p.status.warning', statusWords(status))
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

function consultedHtml(source: DocumentSource): Element[] {
  const consulted = consultedWords(source)
  if (!consulted) return []
  return [
    h('p', wordsHtml(consulted.sentence)),
    h(
      'ul',
      consulted.roles.map(({ words }) => h('li', wordsHtml(words))),
    ),
  ]
}

function revisionsHtml(front: FrontMatter): Element[] {
  const log = revisionWords(front)
  if (!log) return []
  const cell = (words: string): Element => h('td', words === '' ? '\u00A0' : wordsHtml(words))
  return [
    h('section', { className: ['matter'] }, [
      h('h2', wordsHtml(log.heading)),
      h('table.revisions', [
        h('thead', [
          h(
            'tr',
            log.columns.map((column) => h('th', { scope: 'col' }, wordsHtml(column))),
          ),
        ]),
        h(
          'tbody',
          log.rows.map((row) => h('tr', row.map(cell))),
        ),
      ]),
    ]),
  ]
}

function signatureHtml(signature: NonNullable<FrontMatter['signatures']>[number]): Element {
  const { label, dateLabel, date } = signatureWords(signature)
  const dated =
    dateLabel === null
      ? []
      : [
          ' ',
          h('span', wordsHtml(dateLabel)),
          ' ',
          date === null ? blank() : h('span', wordsHtml(date)),
        ]
  return h('p.signature', [h('span', wordsHtml(label)), ' ', blank(), ...dated])
}

function blank(): Element {
  return h('span.blank.line', { ariaHidden: 'true' })
}

function rowsHtml(
  rows: readonly CoverRow[],
  layout: 'rows' | 'columns',
  source: DocumentSource,
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
function valueHtml(row: CoverRow, source: DocumentSource): (Element | string)[] {
  if (row.signature !== undefined) return [blank(), h('span.under', wordsHtml(row.signature))]
  const words = coverWords(row, source)
  return [words === undefined ? '\u00A0' : wordsHtml(words)]
}
