import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { diffJson, type PolicyDiff } from '@policy/diff'
import { roleWord, type Diagnostic } from '@policy/model'
import type { About } from '@policy/print'
import { instantOf } from '../build/about-policy.ts'
import { operandOf, type Operand } from '../diff/operand.ts'
import { openVersion, type OpenVersion } from '../diff/open-version.ts'
import { redlineHtml } from '../diff/redline-html.ts'
import { printOne } from '../build/print-one.ts'
import { todayOf } from '../build/today.ts'
import { redlineWord } from '../diff/redline-word.ts'
import { deskFolder } from '../files/desk-folder.ts'
import { findRoot } from '../files/find-root.ts'
import { onePolicyId, policyNamed, readLibrary, type OpenLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { diffText } from '../report/diff-text.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import type { DiffFormat } from '../usage/diff.ts'
import { UsageError } from '../usage-error.ts'
import { comparedVersions } from '../versions/compared.ts'

/** Options of `policy diff`, as the command line gives them. */
export interface DiffOptions {
  readonly format: readonly DiffFormat[]
  readonly out?: string
  readonly browser?: string
  readonly today?: string
}

/** `policy diff`: what changed between two versions. Exit code 1 where one of them cannot be read. */
export async function diff(
  old: string,
  now: string | undefined,
  options: DiffOptions,
  io: Io,
): Promise<number> {
  const root = findRoot(io.cwd)
  const library = readLibrary(root, readTree(root, 'policies'))
  const [a, b] = operandsOf(old, now, library, io.cwd)
  const policy = [a, b].flatMap((each) => ('policy' in each ? [each.policy] : []))[0]
  const sides = [a, b].map((each) => openVersion(each, { library, cwd: io.cwd, policy }))
  const [before, after] = sides
  if (!isOpen(before) || !isOpen(after)) {
    const findings = sides.flatMap((side) => (isOpen(side) ? [] : side))
    io.err(findingsText(findings, withFiles(library, io.cwd), createPaint(io.colour)))
    return 1
  }
  const compared = comparedVersions(before.version, after.version, library.library)
  return write({ diff: compared, a: before, b: after, library }, options, root, io)
}

/** Lines of files that are not the library's, for code frames. */
function withFiles(library: OpenLibrary, cwd: string): OpenLibrary {
  return {
    ...library,
    linesOf: (path) =>
      library.linesOf(path) ?? readFileSync(resolve(cwd, path), 'utf8').split(/\r\n|\r|\n/),
  }
}

function isOpen(side: OpenVersion | readonly Diagnostic[] | undefined): side is OpenVersion {
  return side !== undefined && 'version' in side
}

/** Both sides as typed; a policy alone is compared with its last frozen version. */
function operandsOf(
  old: string,
  now: string | undefined,
  library: OpenLibrary,
  cwd: string,
): readonly [Operand, Operand] {
  if (now !== undefined) return [operandOf(old, library, cwd), operandOf(now, library, cwd)]
  const policy = onePolicyId(old, library.policyIds)
  const last = policyNamed(library.library, policy)?.versions.at(-1)
  if (!last)
    throw new UsageError(
      `\`${policy}\` has no frozen version to compare with`,
      'name what to compare it with: a file, or git:REF',
    )
  return [
    { kind: 'frozen', policy, version: last.version },
    { kind: 'working', policy },
  ]
}

/** A comparison, and what its sides are called. */
export interface Compared {
  readonly diff: PolicyDiff
  readonly a: OpenVersion
  readonly b: OpenVersion
  readonly library: OpenLibrary
}

/** One text format goes to standard output; several, a binary one, or any with `--out`, are files. */
async function write(
  compared: Compared,
  { format, out, browser, today }: DiffOptions,
  root: string,
  io: Io,
): Promise<number> {
  const { diff: found, a, b, library } = compared
  const names = { a: a.name, b: b.name }
  const texts: Readonly<Record<'text' | 'json' | 'html', (paint: boolean) => string>> = {
    text: (paint) =>
      diffText(found, names, createPaint(paint), (role) =>
        roleWord(role, b.version.trust, library.library.roles),
      ),
    json: () => `${JSON.stringify(diffJson(found, names), null, 2)}\n`,
    html: () => redlinePage(compared),
  }
  const [only] = format
  const isText = only !== undefined && only !== 'pdf' && only !== 'docx'
  if (format.length === 1 && out === undefined && isText) {
    io.out(texts[only](io.colour))
    return 0
  }
  const desk = deskFolder(out, root, io.cwd)
  const stem = `${slugOf(a.name)}--${slugOf(b.name)}`
  const put = (extension: string, data: string | Uint8Array): void => {
    io.out(`wrote ${desk.put(`diff/${stem}.${extension}`, data)}\n`)
  }
  for (const each of format) {
    switch (each) {
      case 'pdf': {
        const job = { html: redlinePage(compared), about: aboutRedline(compared) }
        const bytes = await printOne(job, browser, io)
        if (bytes === undefined) return 1
        put(each, bytes)
        break
      }
      case 'docx':
        put(each, await redlineWord(compared, today ?? todayOf(io.env)))
        break
      case 'text':
        put('txt', texts.text(false))
        break
      case 'json':
      case 'html':
        put(each, texts[each](false))
    }
  }
  return 0
}

function redlinePage({ diff: found, a, b, library }: Compared): string {
  const { roles } = library.library
  const source = { diff: found, trust: b.version.trust, roles, a: a.called, b: b.called }
  return redlineHtml(source, readTemplates())
}

/** What the PDF of a redline says of itself. */
function aboutRedline({ diff: found, a, b }: Compared): About {
  return {
    title: `What changed: ${found.b.policy.front.title}`,
    author: b.version.trust.name,
    subject: `From ${a.called} to ${b.called}`,
    language: 'en-GB',
    date: instantOf(found.b.policy),
    keywords: [],
  }
}

/** A name as part of a file's name; of a file that and its folder. */
function slugOf(name: string): string {
  const plain = name.endsWith('.md') ? join(basename(dirname(name)), basename(name, '.md')) : name
  return plain.replace(/[^A-Za-z0-9.@-]+/g, '-').replace(/^[-.]+|-+$/g, '')
}
