import type { Trust } from '@policy/model'
import { brandCss } from './brand-css.ts'
import { fillTemplate, type Templates } from './templates.ts'

/** A policy as a row of an index. */
export interface IndexRow {
  readonly title: string
  readonly href: string
  readonly pdf: string | null
  readonly version: string
  readonly status: string
  readonly date: string
  readonly reviewDue: string
  /** Pages of what is for one audience alone. */
  readonly views: readonly { readonly href: string; readonly label: string }[]
}

/** Page of a trust's policies. */
export interface TrustIndex {
  readonly trust: string
  readonly unofficial: boolean
  /** Looks of the trust as in trust.yaml; ours where it cannot be read. */
  readonly brand: Trust['brand']
  readonly rows: readonly IndexRow[]
  /** Whether there is a page on which to ask what they say. */
  readonly ask: boolean
}

/** A row of the register of all policies, for the desk. */
export interface RegisterRow extends IndexRow {
  readonly trust: string
  readonly clauses: number
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly findings: readonly {
    readonly place: string
    readonly code: string
    readonly severity: string
    readonly message: string
    readonly help: string
  }[]
}

/** Index page of one trust. */
export function renderTrustIndex(index: TrustIndex, templates: Templates): string {
  return fillTemplate(templates, 'index/trust.hbs', { ...index, brand: brandCss(index) })
}

/** What the register leads to, where there are such pages. */
export interface RegisterLinks {
  readonly today: string
  /** The trusts side by side. */
  readonly compares: boolean
  /** A page to ask them. */
  readonly ask: boolean
}

/** Register of every policy with its findings, as at a day. */
export function renderRegister(
  rows: readonly RegisterRow[],
  links: RegisterLinks,
  templates: Templates,
): string {
  return fillTemplate(templates, 'register/register.hbs', { rows, ...links, brand: brandCss({}) })
}
