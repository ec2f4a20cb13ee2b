import { frontPages, sectionsOf, statusWord, type DocumentSource } from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { contentsHtml, hasShortContents } from './contents-html.ts'
import { pieceHtml, statusHtml } from './front-html.ts'
import { wordsHtml } from './inline-html.ts'

/** Title page, and what follows it before the body; `ended` says what has become of a version that is no longer in force. A page has a title and contents even where the document prints none. */
export function frontPagesHtml(source: DocumentSource, ended?: string): Element[] {
  const { policy, trust } = source
  const said = policy.front.front
  const { head, below, inside } = frontPages(
    said.includes('title') ? said : ['title', ...said],
    trust,
  )
  const pieces = (names: readonly string[]): Element[] =>
    names.flatMap((piece) => {
      const elements = pieceHtml(piece, source)
      return said.includes(piece) ? elements : [h('div', { dataAdded: 'screen' }, elements)]
    })
  const contents =
    said.includes('contents') || sectionsOf(policy.blocks).length === 0
      ? []
      : [contentsHtml(policy)]
  // Beside the wordmark, which says the same in words.
  const logo = trust.picture === undefined ? [] : [h('img.logo', { src: trust.picture, alt: '' })]
  // A title page says whose the policy is, even where the document does not.
  const named = head.includes('wordmark') || head.includes('name')
  const owner = named ? [] : [h('p.wordmark', { dataAdded: 'print' }, wordsHtml(trust.name))]
  // Nobody is to take a draft for what is in force, whether or not the document says so itself; on paper the watermark does.
  const warned = said.includes('status') || statusWord(policy.front.status) === ''
  const status = warned
    ? []
    : [h('div', { dataAdded: 'screen' }, [statusHtml(policy.front.status ?? '')])]
  const notice = ended === undefined ? [] : [h('p.notice', { dataAdded: 'notice' }, ended)]
  const following = [...pieces(inside), ...contents]
  const isFull = inside.some((piece) => piece !== 'contents') || !hasShortContents(policy)
  return [
    h('div.title-page', [
      h('div.head', [...logo, ...owner, ...pieces(head), ...status, ...notice]),
      ...(below.length === 0 ? [] : [h('div.below', pieces(below))]),
    ]),
    ...(following.length === 0
      ? []
      : [h('div', { className: isFull ? ['front', 'full'] : ['front'] }, following)]),
  ]
}
