import type { Page } from 'puppeteer'
import type { FieldMark } from '../pdf/field.ts'

/** What the printer finds in a document before it prints. */
export interface PageMarks {
  /** Ids whose page number is wanted, once each. */
  readonly numbered: readonly string[]
  /** What links inside the document point to. */
  readonly targets: readonly LinkTarget[]
  /** Links that lead out of the document. */
  readonly links: readonly OuterLink[]
  /** Words of its headings, in order. */
  readonly headings: readonly string[]
  /** Places to fill in; the place of the one at `n` became a link to `field:n`. */
  readonly fields: readonly FieldMark[]
}

/** Something that a link inside the document points to. */
interface LinkTarget {
  /** The fragment as the link's URL has it, which is also the name of the destination in the PDF. */
  readonly fragment: string
  readonly id: string
  /** Its words: those of its first heading, else all. */
  readonly words: string
}

/** A link that leads out of the document. */
interface OuterLink {
  readonly url: string
  readonly words: string
}

/**
 * Read the marks of a document and turn its places to fill in into links, for Chromium writes the place of a link into the PDF.
 *
 * Rejects with `RangeError` where the document has links of its own to `field:`.
 */
export async function readPage(page: Page): Promise<PageMarks> {
  const marks = await page.evaluate(readMarks)
  if (marks === null) throw new RangeError('a link leads to `field:`, which means a field to us')
  return marks
}

/**
 * Make the document ready to be printed: with page numbers, by id; or without them and without drawing anything, which is enough to see what lands on which page.
 *
 * It is laid out on paper only: Chromium lays out for the screen again after each print, which costs as much as the print itself.
 * No words change but the numbers, and no element is added. In one question: each may have to wait for us.
 */
export async function setForPrint(
  page: Page,
  numbers: ReadonlyMap<string, number> | undefined,
): Promise<void> {
  const hidden = numbers === undefined ? '* { visibility: hidden !important }' : ''
  const styles = `@media screen { body { display: none !important } } ${hidden}`
  await page.evaluate(setMarks, numbers === undefined ? null : [...numbers], styles)
}

// The functions below run inside the document. They see nothing of this file but their arguments, and this much of a document:
interface Element {
  readonly id: string
  readonly href?: unknown
  readonly hash: string
  readonly style: Record<string, string>
  readonly tagName: string
  textContent: string | null
  append(child: Element): void
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): Element | null
}
declare class CSSStyleSheet {
  replaceSync(text: string): void
}
declare const document: {
  readonly fonts: { readonly ready: Promise<unknown> }
  adoptedStyleSheets: CSSStyleSheet[]
  createElement(name: string): Element
  getElementById(id: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}
declare function getComputedStyle(element: Element): { readonly position: string }

async function readMarks(): Promise<PageMarks | null> {
  await document.fonts.ready
  const textOf = (element: Element | null): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const decoded = (fragment: string): string => {
    try {
      // Browsers read a lone % as it stands.
      return decodeURIComponent(fragment.replace(/%(?![0-9a-f]{2})/gi, '%25'))
    } catch {
      return fragment
    }
  }
  const targets = new Map<string, LinkTarget>()
  const links: OuterLink[] = []
  for (const link of document.querySelectorAll('a[href]')) {
    if (typeof link.href !== 'string') continue
    if (link.href.startsWith('field:')) return null
    const fragment = link.hash.slice(1)
    if (!link.getAttribute('href')?.startsWith('#'))
      links.push({ url: link.href, words: textOf(link) })
    else if (!targets.has(fragment)) {
      const target = document.getElementById(fragment) ?? document.getElementById(decoded(fragment))
      if (target === null) continue
      const heading = /^H[1-6]$/.test(target.tagName)
        ? target
        : target.querySelector('h1, h2, h3, h4, h5, h6')
      const words = textOf(heading ?? target)
      targets.set(fragment, { fragment, id: target.id, words })
    }
  }
  const headings: string[] = []
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    headings.push(textOf(heading))
  const numbered = new Set<string>()
  for (const mark of document.querySelectorAll('[data-page-of]'))
    numbered.add(mark.getAttribute('data-page-of') ?? '')
  const fields: FieldMark[] = []
  for (const place of document.querySelectorAll('[data-field]')) {
    const valueOf = (key: string): string => place.getAttribute(`data-${key}`) ?? ''
    const link = document.createElement('a')
    link.setAttribute('href', `field:${fields.length}`)
    link.setAttribute('style', 'all: initial; position: absolute; inset: 0')
    fields.push({
      kind: valueOf('field'),
      name: valueOf('name'),
      label: valueOf('label'),
      group: valueOf('group'),
      value: valueOf('value'),
    })
    // A picture, or what is hidden from readers, would take the link inside with it.
    for (const key of ['role', 'aria-label', 'aria-hidden']) place.removeAttribute(key)
    if (getComputedStyle(place).position === 'static') place.style['position'] = 'relative'
    place.append(link)
  }
  return { numbered: [...numbered], targets: [...targets.values()], links, headings, fields }
}

function setMarks(numbers: readonly (readonly [string, number])[] | null, styles: string): void {
  const byId = new Map(numbers)
  if (numbers !== null)
    for (const mark of document.querySelectorAll('[data-page-of]')) {
      const number = byId.get(mark.getAttribute('data-page-of') ?? '')
      mark.textContent = number === undefined ? '' : String(number)
    }
  // Not as an element of the document, which its own rules for styles might refuse.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [sheet]
}
