import type { PairLink, Templates } from '@policy/render'
import type { OpenLibrary } from '../files/open-library.ts'
import { compareFiles } from './compare.ts'
import { askPathOf } from './ask-paths.ts'
import type { PageFacts } from './manifest.ts'
import type { Output } from './output.ts'
import { pathsOf, registerPage, trustPage } from './pages.ts'
import { reviewFiles } from './reviews.ts'

/** What was not written anew stays as last built: of policies with errors, of PDFs that failed, of what was not asked for this time. */
export function keepOthers(
  library: OpenLibrary,
  pages: ReadonlyMap<string, PageFacts>,
  output: Output,
): void {
  const stillThere = new Set(library.policyIds)
  const written = new Set(output.files().map(({ path }) => path))
  // What comes with another file and was not written beside a new one is what the policy no longer has: forms, views and reminders with the page, rules with policy.json.
  const isGone = (policy: string, path: string): boolean => {
    const { forms, views, reminders, json, rules, rulesTable } = pathsOf(policy)
    const comesWithPage = [forms, views, reminders].some((start) => path.startsWith(start))
    return (
      (pages.has(policy) && comesWithPage) ||
      (written.has(json) && (path === rules || path === rulesTable))
    )
  }
  output.leave(
    ({ policy, path }) => policy !== null && stillThere.has(policy) && !isGone(policy, path),
  )
}

/** Writes the index of each trust, over the pages that stand there, the register, the reviews, and the trusts side by side. */
export function writeIndexes(
  library: OpenLibrary,
  pages: ReadonlyMap<string, PageFacts>,
  output: Output,
  { today, pairs }: { readonly today: string; readonly pairs: readonly PairLink[] },
  templates: Templates,
): void {
  const written = new Set(output.files().map(({ path }) => path))
  for (const trust of new Set(library.policyIds.map(trustOf))) {
    const own = [...pages].filter(([id]) => trustOf(id) === trust)
    if (own.length > 0)
      output.write(
        { path: `public/${trust}/index.html`, policy: null },
        trustPage(own, written, { ask: written.has(askPathOf(trust)), templates }),
      )
  }
  const compared = compareFiles(library, written, { today, pairs }, templates)
  for (const { path, text } of compared) output.write({ path: `work/${path}`, policy: null }, text)
  output.write(
    { path: 'work/index.html', policy: null },
    registerPage(library, { written, today, compares: compared.length > 0 }, templates),
  )
  const { page, calendar } = reviewFiles(library, written, today, templates)
  output.write({ path: 'work/reviews.html', policy: null }, page)
  output.write({ path: 'work/reviews.ics', policy: null }, calendar)
}

function trustOf(policyId: string): string {
  return policyId.split('/')[0] ?? ''
}
