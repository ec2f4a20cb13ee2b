import { unmarked } from '@policy/model'
import { toHtml } from 'hast-util-to-html'
import { brandCss } from '../brand-css.ts'
import { wordsHtml } from '../inline-html.ts'
import { WEIGHT_WORDS } from '../redline/redline-page.ts'
import { rowsHtml } from '../redline/rows-html.ts'
import { runningTitle } from '../standing.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import type { PackPage } from './pack-page.ts'

/** What a board can decide, as the sign-off sheet has it. */
const DECISIONS = [
  'Approved',
  'Approved with amendments; the amended words and their new code are to be attached',
  'Reviewed; no change',
  'Referred back, for the reason below',
  'Withdrawn',
] as const

/**
 * One HTML document with everything that governors need to decide: what is asked and of whom, what changes for whom, who was
 * consulted, what does not change; the text with its changes, the clean text, and a sheet to sign. To be printed.
 */
export function renderPack(page: PackPage, templates: Templates): string {
  const { title, trust, since, lines, more, front, consulted, missing, same } = page
  return fillTemplate(templates, 'pack/page.hbs', {
    ...page,
    trust: trust.name,
    brand: brandCss(trust),
    head: runningTitle(title),
    isNew: since === null,
    lines: lines.map((line) => ({
      ...line,
      kind: WEIGHT_WORDS[line.weight],
      whom: line.whom.join(', '),
      what: wordsHtml(line.what),
    })),
    hasMore: more.rule + more.wording > 0,
    more: moreWords(more),
    front: front.map(({ label, a, b }) => ({ label, a: a ?? 'blank', b: b ?? 'blank' })),
    isConsulted: consulted.length > 0,
    missing: missing.join(', '),
    same: { ...same, sections: same.sections.join(', ') },
    redline: toHtml([
      ...rowsHtml(page.redline, page.changes, { listed: new Set(lines.map(({ nr }) => nr)) }),
    ]),
    clean: toHtml([...rowsHtml(unmarked(page.rows), [], { anchors: false })]),
    decisions: DECISIONS,
  })
}

function moreWords({ rule, wording }: PackPage['more']): string {
  const words = [
    ...(rule > 0 ? [`${rule} that may change a rule`] : []),
    ...(wording > 0 ? [`${wording} of wording only`] : []),
  ]
  return words.join(' and ')
}
