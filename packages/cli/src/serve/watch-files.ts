import { join, relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { readSome } from '../files/read-tree.ts'

/** Tells of every file under `root/folder` that is written or removed, with what it holds then; ends the watch when called. */
export async function watchFiles(
  root: string,
  folder: string,
  tell: (path: string, bytes: Uint8Array | undefined) => void,
): Promise<() => Promise<void>> {
  const watcher = watch(join(root, folder), { ignoreInitial: true, followSymlinks: false })
  const pathOf = (file: string): string => relative(root, file).split(sep).join('/')
  const read = (file: string): void => {
    const bytes = bytesOf(file)
    if (bytes !== null) tell(pathOf(file), bytes)
  }
  watcher.on('add', read).on('change', read)
  watcher.on('unlink', (file) => tell(pathOf(file), undefined))
  await new Promise<void>((resolve) => void watcher.once('ready', () => resolve()))
  return () => watcher.close()
}

/** Null where it is gone again: editors write to one name and rename to another. */
function bytesOf(file: string): Uint8Array | null {
  try {
    return readSome(file)
  } catch {
    return null
  }
}
