import { lstatSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { readSome } from '../files/read-tree.ts'

/** Tells of every file under `root/folder` that is written or removed, with what it holds then; ends the watch when called. */
export async function watchFiles(
  root: string,
  folder: string,
  tell: (path: string, bytes: Uint8Array | undefined) => void,
  fail: (message: string) => void,
): Promise<() => Promise<void>> {
  const watcher = watch(join(root, folder), { ignoreInitial: true, followSymlinks: false })
  const pathOf = (file: string): string => relative(root, file).split(sep).join('/')
  const read = (file: string): void => {
    const bytes = bytesOf(file)
    if (bytes !== null) tell(pathOf(file), bytes)
    // A link in its place: what stood there is gone.
    else if (isLink(file)) tell(pathOf(file), undefined)
  }
  watcher.on('add', read).on('change', read)
  watcher.on('unlink', (file) => tell(pathOf(file), undefined))
  watcher.on('error', (error) => fail(error instanceof Error ? error.message : String(error)))
  await new Promise<void>((resolve) => void watcher.once('ready', () => resolve()))
  return () => watcher.close()
}

/** Null where it is gone again (editors write to one name and rename to another), or is no plain file: a link could lead anywhere. */
function bytesOf(file: string): Uint8Array | null {
  try {
    return lstatSync(file).isFile() ? readSome(file) : null
  } catch {
    return null
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
}
