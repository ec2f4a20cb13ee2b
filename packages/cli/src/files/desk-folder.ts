import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder } from '../build/out-folder.ts'
import { UsageError } from '../usage-error.ts'
import { staysInside, writeWhole } from './write-file.ts'

/** Where commands put what was asked for, for the desk: `work/` in the output folder. */
export interface DeskFolder {
  /** Writes a file whole, by its path in the folder (`diff/a--b.html`); gives the path as the user would write it. */
  readonly put: (path: string, data: string | Uint8Array) => string
  /** Whether a file of the output folder is there, by its path in that: `public/aspire/social-media/index.html`. */
  readonly has: (path: string) => boolean
}

/** The desk's part of an output folder. Nothing is written outside of that, whatever links are in it. */
export function deskFolder(out: string | undefined, root: string, cwd: string): DeskFolder {
  const folder = outFolder(out, root, cwd)
  return {
    put: (path, data) => {
      const [file, shown] = [join(folder.out, 'work', path), join(folder.shown, 'work', path)]
      if (!staysInside(folder.out, file))
        throw new UsageError(
          `\`${shown}\` leads out of \`${folder.shown}\` by a link`,
          'take the link away; nothing is written outside the output folder',
        )
      writeWhole(file, data)
      return shown
    },
    has: (path) => existsSync(join(folder.out, path)),
  }
}
