import { statusWord, type Policy, type Trust } from '@policy/model'
import { toHtml } from 'hast-util-to-html'
import { brandCss } from '../brand-css.ts'
import { runningTitle, standingOf } from '../standing.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'
import { partHtml } from './form-page-fields.ts'
import type { FormOfPolicy } from './forms-of.ts'
import { inlineScript } from './inline-script.ts'

/** What the page of a form is made from. */
export interface FormPage {
  readonly policy: Policy
  readonly trust: Trust
  /** One of `formsOf(policy)`. */
  readonly form: FormOfPolicy
}

/**
 * One self-contained HTML page of a form, to fill in on screen or on paper. Same input, same bytes.
 *
 * Its one script saves, opens and prints answers, and is the only one that the page's Content Security Policy lets run.
 */
export function renderForm({ policy, trust, form }: FormPage, templates: Templates): string {
  const source = templates.get('form/form.js')
  if (source === undefined) throw new Error('no such template: form/form.js')
  const { front } = policy
  const standing = standingOf(trust)
  return fillTemplate(templates, 'form/page.hbs', {
    title: typeset(form.title),
    policyTitle: typeset(front.title),
    trust: trust.name,
    status: statusWord(front.status),
    version: front.version ?? '',
    unofficial: trust.standing !== 'adopted',
    rights: trust.rights,
    standing,
    small: standing.join(' · '),
    head: runningTitle(front.title),
    brand: brandCss(trust),
    id: form.form.id,
    policyId: policy.id,
    fingerprint: form.fingerprint,
    file: `${policy.id.replace('/', '-')}-${form.form.id}-answers.json`,
    fields: toHtml(form.form.parts.map(partHtml)),
    script: inlineScript(source),
  })
}
