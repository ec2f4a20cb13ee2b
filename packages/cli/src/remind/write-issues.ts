import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RotaIssue } from '@policy/render/reminders'
import { outFolder } from '../build/out-folder.ts'
import type { RemindOptions } from '../commands/remind.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import { staysInside, writeWhole } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { plural } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'
import { ENDINGS, printed } from './printed.ts'

/** Writes a file for each issue of a rota, called after its day; asks before it writes over others. */
export async function writeIssues(
  issues: readonly RotaIssue[],
  folder: string,
  options: RemindOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const { out, shown } = outFolder(folder, library.root, io.cwd)
  const format = options.format === undefined || options.format === 'json' ? 'html' : options.format
  const templates = readTemplates()
  const files = issues.map(({ on, block }) => ({
    name: `${on}.${ENDINGS[format]}`,
    text: printed(block, format, templates),
  }))
  const others = files.filter(({ name, text }) => isOther(join(out, name), text))
  if (options.dryRun === true) {
    for (const { name } of files) io.err(`would write ${join(shown, name)}\n`)
    return 0
  }
  if (others.length > 0 && options.yes !== true) {
    const sure = await io.ask(
      `Write over ${plural(others.length, 'file')} in ${shown} that ${others.length === 1 ? 'says' : 'say'} something else?`,
    )
    if (sure === undefined)
      throw new UsageError(
        `${plural(others.length, 'file')} in \`${shown}\` would be written over: ${others.map(({ name }) => name).join(', ')}`,
        'name another folder, or run it again with `--yes`',
      )
    if (!sure) return 0
  }
  for (const { name, text } of files) {
    if (!staysInside(out, join(out, name)))
      throw new UsageError(
        `\`${join(shown, name)}\` leads out of \`${shown}\` by a link`,
        'take the link away; nothing is written outside the folder',
      )
    if (writeWhole(join(out, name), text)) io.err(`wrote ${join(shown, name)}\n`)
  }
  return 0
}

function isOther(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') !== text
}
