import { markRows, summaryOf, tellChanges } from '@policy/diff'
import { renderPack, type PackPage } from '@policy/render'
import { instantOf } from '../build/about-policy.ts'
import { printOne } from '../build/print-one.ts'
import { deskFolder } from '../files/desk-folder.ts'
import { findRoot } from '../files/find-root.ts'
import { openLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { openReview, type OpenReview } from '../pack/open-review.ts'
import { packFacts } from '../pack/pack-source.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy pack`, as the command line gives them. */
export interface PackOptions {
  readonly from?: string
  readonly format: readonly ('pdf' | 'html')[]
  readonly out?: string
  readonly browser?: string
}

/** `policy pack`: everything that governors need to decide, as one PDF. Exit code 1 where the policy has errors or it cannot be printed. */
export async function pack(name: string, options: PackOptions, io: Io): Promise<number> {
  const root = findRoot(io.cwd)
  const library = openLibrary(root)
  const review = openReview(name, options.from, library)
  if (!('entry' in review)) {
    io.err(findingsText(review, library, createPaint(io.colour)))
    return 1
  }
  const { policy, versions } = review.entry
  if (review.isFrozen && versions.at(-1)?.approval && options.from === undefined)
    throw new UsageError(
      `nothing is to be decided: these words are those of version ${versions.at(-1)?.version}, which is approved`,
      'make the changes in policy.md first; `--from` an older version shows what changed since',
    )
  const page = packPage(review, library.library.roles)
  const html = renderPack(page, readTemplates())
  const desk = deskFolder(options.out, root, io.cwd)
  const stem = `${policy.id.replace('/', '-')}${page.since === null ? '' : `-from-${page.since}`}`
  for (const format of options.format) {
    const data = format === 'html' ? html : await printed(html, page, review, options, io)
    if (data === undefined) return 1
    io.out(`wrote ${desk.put(`pack/${stem}.${format}`, data)}\n`)
  }
  io.err(`the code of these words is ${page.code}\n${frozenNote(review)}`)
  return 0
}

/** A version number that the new words cannot have. */
function frozenNote({ entry, isFrozen }: OpenReview): string {
  const { version } = entry.policy.front
  const isTaken = entry.versions.some((each) => each.version === version)
  return isTaken && !isFrozen
    ? `policy.md still says version ${version}, which is frozen: give the new words a number of their own\n`
    : ''
}

function packPage(
  { entry, since }: OpenReview,
  roles: Parameters<typeof packFacts>[0]['roles'],
): PackPage {
  return {
    ...packFacts({ entry, roles, since }),
    first: since === undefined ? '' : summaryOf(since.diff).first,
    changes: since === undefined ? [] : tellChanges(since.diff),
    redline: since === undefined ? [] : markRows(since.diff),
  }
}

function printed(
  html: string,
  page: PackPage,
  { entry }: OpenReview,
  { browser }: PackOptions,
  io: Io,
): Promise<Uint8Array | undefined> {
  const about = {
    title: `For decision: ${page.title}`,
    author: page.trust.name,
    subject: `The words with the code ${page.code}`,
    language: 'en-GB',
    date: instantOf(entry.policy),
    keywords: [page.code],
  }
  return printOne({ html, about }, browser, io)
}
