import { toHtml } from 'hast-util-to-html'
import { brandCss } from '../brand-css.ts'
import { wordsHtml } from '../inline-html.ts'
import { runningTitle, standingOf } from '../standing.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { WEIGHT_WORDS, type RedlinePage } from './redline-page.ts'
import { rowsHtml } from './rows-html.ts'
import { sideBySideHtml } from './side-by-side.ts'

/** One self-contained HTML page that shows what changed between two versions, for screen and print, without script. */
export function renderRedline(page: RedlinePage, templates: Templates): string {
  const { title, trust, front, changes, rows } = page
  return fillTemplate(templates, 'redline/page.hbs', {
    title,
    trust: trust.name,
    a: page.a,
    b: page.b,
    first: wordsHtml(page.first),
    front: front.map(({ label, a, b }) => ({ label, a: a ?? 'blank', b: b ?? 'blank' })),
    changes: changes.map((change, at) => ({
      ...change,
      nr: at + 1,
      begins: wordsHtml(change.words),
      kind: WEIGHT_WORDS[change.weight],
    })),
    redline: toHtml([...rowsHtml(rows, changes)]),
    sides: toHtml([...sideBySideHtml(page)]),
    brand: brandCss(trust),
    head: runningTitle(`What changed: ${title}`),
    status: '',
    version: '',
    unofficial: trust.standing !== 'adopted',
    small: standingOf(trust).join(' · '),
  })
}
