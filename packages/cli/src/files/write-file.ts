import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** SHA-256 of bytes or text, as 64 hex digits. */
export function hashOf(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * Writes a file whole or not at all; a file that already holds these bytes is left alone. Says whether it wrote.
 * A `durable` one is on the disk when this returns, whatever happens to the machine.
 */
export function writeWhole(
  path: string,
  data: Uint8Array | string,
  { durable = false }: { readonly durable?: boolean } = {},
): boolean {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
  if (isFile(path) && hashOf(readFileSync(path)) === hashOf(bytes)) return false
  makeFolder(dirname(path))
  const temporary = temporaryPath(path)
  try {
    writeFileSync(temporary, bytes, { flush: durable })
    renameSync(temporary, path)
    if (durable) flushFolder(dirname(path))
  } catch (error) {
    rmSync(temporary, { force: true })
    // What the system says of a write does not name the file.
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
  return true
}

/** A name beside a path that nothing reads, and that tells whose it is. */
export function temporaryPath(path: string): string {
  const own = `${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  return join(dirname(path), `.${basename(path)}.${own}`)
}

/** Has the system write down what stands in a folder; those that cannot do that for folders do without. */
export function flushFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error
  } finally {
    closeSync(opened)
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Makes a folder and what is above it. Node's own way of doing so never ends where the system says, as it does of `/proc`, that there can be none. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error
  }
}

/** Whether a file would really come to stand in a folder: links on the way there could lead anywhere. */
export function staysInside(folder: string, path: string): boolean {
  const real = realFolder(folder)
  return `${realFolder(dirname(path))}${sep}`.startsWith(`${real}${sep}`)
}

/** Real path of a folder, or of what there will be of it. */
export function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  const above = dirname(folder)
  return above === folder ? folder : join(realFolder(above), folder.slice(above.length))
}

/** Removes what a process that was killed while writing has left in some folders. */
export function removeHalfWritten(folders: ReadonlySet<string>): void {
  for (const folder of folders) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const pid = /\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1]
      if (pid !== undefined && !isRunning(Number(pid)))
        rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
