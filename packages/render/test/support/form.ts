import { hasErrors } from '@policy/model'
import { formsOf, renderForm, type Templates } from '@policy/render'
import type { Element } from 'hast'
import { libraryFrom, templates } from './library.ts'
import { named, parsePage, textIn, withId } from './page.ts'

/** Page of the first form of a made-up policy. */
export function formFrom(
  fields: string,
  { front, given = templates }: { readonly front?: string; readonly given?: Templates } = {},
): string {
  const body = `## The request {#the-request}\n\n\`\`\`form {#request}\nparts:\n  - id: first-part\n    heading: FIRST PART\n    fields:\n${fields}\n\`\`\``
  const { library, diagnostics } = libraryFrom({ body, ...(front === undefined ? {} : { front }) })
  const [entry] = library.policies
  const [form] = entry ? formsOf(entry.policy) : []
  if (!entry || !form || hasErrors(diagnostics))
    throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return renderForm({ policy: entry.policy, trust: entry.trust, form }, given)
}

/** What a person can fill in or press, in the order of the page. */
export function controlsIn(html: string): readonly Element[] {
  return named(parsePage(html), 'input', 'textarea', 'button', 'select')
}

/** The word that a screen reader calls a control by. */
export function nameOf(control: Element, html: string): string {
  const page = parsePage(html)
  const ids = control.properties['ariaLabelledBy']
  const labels = Array.isArray(ids)
    ? ids.map((id) => withId(page, String(id)))
    : named(page, 'label').filter(
        ({ properties }) => String(properties['htmlFor']) === control.properties['id'],
      )
  return labels.map(textIn).join(' ')
}
