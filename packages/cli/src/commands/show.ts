import { inForceOn, standingsOf, type LibraryPolicy, type Standing } from '@policy/model'
import { renderPolicy } from '@policy/render'
import { aboutPolicy, watermarkOf } from '../build/about-policy.ts'
import { isDay, todayOf } from '../build/today.ts'
import { printOne } from '../build/print-one.ts'
import { deskFolder } from '../files/desk-folder.ts'
import { findRoot } from '../files/find-root.ts'
import { onePolicy, readLibrary, type OpenLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { noneText, versionText } from '../report/version-text.ts'
import type { ShowFormat } from '../usage/versions.ts'
import { UsageError } from '../usage-error.ts'
import { frozenState } from '../versions/compared.ts'
import { markOf } from '../versions/standing-words.ts'

/** Options of `policy show`, as the command line gives them. */
export interface ShowOptions {
  readonly asOf?: string
  readonly format?: ShowFormat
  readonly out?: string
  readonly browser?: string
  readonly today?: string
}

/** `policy show`: the version that was in force on a day, as it was then. Exit code 1 where a page of it was wanted, and there is none. */
export async function show(name: string, options: ShowOptions, io: Io): Promise<number> {
  const root = findRoot(io.cwd)
  const today = options.today ?? todayOf(io.env)
  const day = options.asOf ?? today
  if (!isDay(day)) throw new UsageError(`\`${day}\` is no day`, 'write it as `--as-of 2026-11-20`')
  const library = readLibrary(root, readTree(root, 'policies'))
  const entry = onePolicy(name, library)
  const standings = standingsOf(entry)
  const standing = inForceOn(standings, day)
  const { format = 'text' } = options
  if (!standing) return showNone(entry, standings, day, format, io)
  switch (format) {
    case 'text':
      io.out(versionText(standing, stateOf(entry, standing), library.library.roles, day))
      return 0
    case 'json':
      io.out(versionJson(entry, standing, day))
      return 0
    case 'html':
    case 'pdf':
      return await writePage({ entry, standing, library, today, format }, options, io)
  }
}

function showNone(
  { policy }: LibraryPolicy,
  standings: readonly Standing[],
  day: string,
  format: ShowFormat,
  io: Io,
): number {
  const says = noneText(policy.id, standings, day)
  if (format === 'json')
    io.out(json({ policy: policy.id, asOf: day, version: null, says: says.trimEnd().split('\n') }))
  else io.out(says)
  return format === 'html' || format === 'pdf' ? 1 : 0
}

function versionJson({ policy }: LibraryPolicy, standing: Standing, day: string): string {
  const { version, facts, inForce, superseded, withdrawn } = standing
  return json({
    policy: policy.id,
    asOf: day,
    version: version.version,
    approved: facts?.approved ?? null,
    effective: facts?.effective ?? null,
    code: version.approval?.code ?? null,
    inForce,
    superseded,
    withdrawn,
    document: JSON.parse(version.files.get('policy.json')?.text ?? 'null') as unknown,
  })
}

interface Page {
  readonly entry: LibraryPolicy
  readonly standing: Standing
  readonly library: OpenLibrary
  readonly today: string
  readonly format: 'html' | 'pdf'
}

async function writePage(
  { entry, standing, library, today, format }: Page,
  options: ShowOptions,
  io: Io,
): Promise<number> {
  const desk = deskFolder(options.out, library.root, io.cwd)
  const { policy, trust } = stateOf(entry, standing)
  const mark = markOf(standing, today)
  const { roles } = library.library
  const html = renderPolicy({ policy, trust, roles, pdf: null, mark, apart: true }, readTemplates())
  const watermark = mark.ended?.word ?? watermarkOf(policy)
  const bytes =
    format === 'html'
      ? html
      : await printOne(
          {
            html,
            about: aboutPolicy({ policy, trust }),
            ...(watermark === undefined ? {} : { watermark }),
          },
          options.browser,
          io,
        )
  if (bytes === undefined) return 1
  const path = `show/${policy.id}@${standing.version.version}.${format}`
  io.out(`${desk.put(path, bytes)}\n`)
  return 0
}

function stateOf(
  entry: LibraryPolicy,
  { version }: Standing,
): NonNullable<ReturnType<typeof frozenState>> {
  const state = frozenState(entry, version)
  if (state) return state
  throw new UsageError(
    `version ${version.version} of ${entry.policy.id} cannot be read`,
    `put its files back as they were frozen; \`policy check ${entry.policy.id}\` names them`,
  )
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
