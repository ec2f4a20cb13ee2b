import type { About } from '@policy/print'

/** What the documents here say of themselves. */
export const about: About = {
  title: 'Leave',
  author: 'A Trust',
  subject: '',
  language: 'en-GB',
  date: '2023-06-16T00:00:00Z',
  keywords: [],
}

/** A whole document around `body`, set in the printer's font. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Leave</title><style>body { font-family: 'Source Sans 3' }</style>${head}</head><body>${body}</body></html>`
}

/** A book of so many parts with a list of their pages in front: what is printed in two passes. */
export function book(parts: number): string {
  const all = Array.from({ length: parts }, (_, index) => index + 1)
  const entry = (n: number): string =>
    `<li><a href="#part-${n}">Part ${n} of it</a> [<span data-page-of="part-${n}"></span>]</li>`
  const part = (n: number): string =>
    `<h2 id="part-${n}">Part ${n} of it</h2>${'<p>Some words.</p>'.repeat(n % 40)}`
  return page(
    `<h1>Leave</h1><ul>${all.map(entry).join('')}</ul>${all.map(part).join('')}
    <p>Name <span class="line" data-field="text" data-name="name" data-label="Name"></span></p>`,
    `<style>@page { size: A4; margin: 20mm; @bottom-center { content: 'Page ' counter(page) } } h1, h2 { padding-top: 2pt }
    [data-page-of] { display: inline-block; width: 2em } .line { display: inline-block; width: 60mm; height: 8mm; border-bottom: 1px solid }</style>`,
  )
}

/** A policy with a table whose cells point to their headings, a list, a link and `sections` parts. */
export function policy(sections: number): string {
  const part = (
    n: number,
  ): string => `<h2 id="part-${n}">Part ${n}</h2><p>Words with <b>weight</b> and <a href="#part-1">a link</a>.</p>
    <table><thead><tr><th scope="col">Who</th><th scope="col">When</th></tr></thead><tbody><tr><th scope="row">Head</th><td>Day ${n}</td></tr></tbody></table><ul><li>One</li><li>Two</li></ul>`
  return page(
    `<h1>Leave</h1>${Array.from({ length: sections }, (_, index) => part(index + 1)).join('')}`,
  )
}
