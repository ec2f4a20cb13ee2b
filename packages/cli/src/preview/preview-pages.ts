import type { Diagnostic } from '@policy/model'
import { fillTemplate, inlineScript, type Templates } from '@policy/render'
import type { LiveFinding, LivePolicy } from './live-policy.ts'

/** The list of policies that can be looked at. */
export function startPage(policies: readonly LivePolicy[], templates: Templates): string {
  return fillTemplate(templates, 'preview/start.hbs', {
    policies: policies.map(({ id, title, trust, findings, isOld }) => ({
      id,
      title,
      trust,
      isOld,
      findings: findings.length,
      one: findings.length === 1,
    })),
  })
}

/** The frame around a policy: what was found in it, what changed, and the page itself. */
export function framePage(live: LivePolicy, templates: Templates): string {
  return fillTemplate(templates, 'preview/frame.hbs', {
    ...panelValues(live),
    script: previewScript(templates),
  })
}

/** The script of the frame, and what a Content Security Policy calls it by. */
export function previewScript(templates: Templates): {
  readonly text: string
  readonly hash: string
} {
  return inlineScript(templates.get('preview/live.js') ?? '')
}

/** The part of the frame that changes with the files. */
export function panelPage(live: LivePolicy, templates: Templates): string {
  return fillTemplate(templates, 'preview/panel.hbs', panelValues(live))
}

/** What is shown where there is no page yet. */
export function noPage(live: LivePolicy, templates: Templates): string {
  return fillTemplate(templates, 'preview/no-page.hbs', { title: live.title })
}

/** What the page's own way to the list of its trust leads to here: inside a frame there is no way out of it. */
export function insidePage(templates: Templates): string {
  return fillTemplate(templates, 'preview/inside.hbs', {})
}

function panelValues({ id, title, trust, isOld, page, findings, redline }: LivePolicy): object {
  const errors = findings.filter(({ found }) => found.severity === 'error')
  return {
    id,
    title,
    trust,
    isOld,
    hasPage: page !== null,
    errors: errors.length,
    one: errors.length === 1,
    findings: [...findings].toSorted(bySeverity).map(findingValues),
    redline:
      redline === null
        ? null
        : { version: redline.version, first: redline.first, count: redline.count },
  }
}

const ORDER: readonly Diagnostic['severity'][] = ['error', 'warning', 'hint']

function bySeverity(a: LiveFinding, b: LiveFinding): number {
  return ORDER.indexOf(a.found.severity) - ORDER.indexOf(b.found.severity)
}

function findingValues({ found, clause }: LiveFinding): object {
  const { severity, message, help, code, place } = found
  return {
    severity,
    message,
    help,
    code,
    clause,
    file: place.path.split('/').at(-1) ?? place.path,
    line: place.start.line,
    column: place.start.column,
  }
}
