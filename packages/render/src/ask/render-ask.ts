import type { Trust } from '@policy/model'
import { brandCss } from '../brand-css.ts'
import { inlineScript } from '../form-page/inline-script.ts'
import { standingOf } from '../standing.ts'
import { fillTemplate, type Templates } from '../templates.ts'

/** What the Ask page is made from. */
export interface AskPage {
  /** Whose policies are asked; null where they are of several trusts, for the desk. */
  readonly trust: Trust | null
  /** Each policy that can be asked, and its page, for whoever has scripts off. */
  readonly policies: readonly { readonly name: string; readonly href: string }[]
  /** Policies that cannot be asked, as they are to be called. */
  readonly leftOut: readonly string[]
  /** Read by the script out of the page, as JSON. */
  readonly data: unknown
  /** The script that decides and shows, whole. */
  readonly script: string
}

/**
 * One self-contained HTML page on which anyone asks what policies say of an act. Same input, same bytes.
 *
 * Its one script is the only one that the page's Content Security Policy lets run; it sends nothing.
 */
export function renderAsk(page: AskPage, templates: Templates): string {
  const { trust, policies, leftOut, data, script } = page
  return fillTemplate(templates, 'ask/page.hbs', {
    trust: trust?.name ?? '',
    policies,
    one: policies.length === 1,
    leftOut,
    standing: trust === null ? [] : standingOf(trust),
    rights: trust?.rights.holder ?? '',
    brand: brandCss(trust ?? {}),
    // No `<` is left that could end the element or begin another.
    data: JSON.stringify(data).replaceAll('<', String.raw`\u003c`),
    script: inlineScript(script),
  })
}
