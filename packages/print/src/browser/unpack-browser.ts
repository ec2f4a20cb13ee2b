import { createReadStream, createWriteStream, lstatSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { embeddedName, embeddedPackage } from './embedded-browser.ts'
import { PrintError } from '../print-error.ts'

const sizesFile = 'sizes.json'
const hour = 3_600_000
const running = new Map<string, Promise<void>>()

/**
 * Make sure that the embedded browser stands complete in `folder`.
 *
 * Unpacks into a private folder beside it, then renames: another process sees all of it or nothing.
 * The sizes of all files are written down on the way and compared each time, so what was cut short or changed is replaced.
 *
 * Throws `PrintError` (`browser-failed`) when there is no room or no right to write.
 */
export function unpackBrowser(folder: string): Promise<void> {
  const begun = running.get(folder)
  if (begun !== undefined) return begun
  const task = unpackIfNeeded(folder).finally(() => running.delete(folder))
  running.set(folder, task)
  return task
}

async function unpackIfNeeded(folder: string): Promise<void> {
  if (isComplete(folder)) return
  const parent = dirname(folder)
  try {
    await removeLeftovers(parent, basename(folder))
    // mkdtemp makes it with mode 0700.
    const draft = await mkdtemp(`${folder}.part-`)
    try {
      await unpackInto(draft)
      await put(draft, folder)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PrintError(
      'browser-failed',
      `cannot unpack the browser into \`${folder}\`: ${reason}`,
      'make room for 220 MB there, or set XDG_CACHE_HOME to another folder',
      cause,
    )
  }
}

async function unpackInto(draft: string): Promise<void> {
  const source = embeddedPackage()
  if (source === undefined) throw new Error('the package with the browser is gone')
  const inflate = (name: string, target: NodeJS.WritableStream): Promise<void> =>
    pipeline(
      createReadStream(join(source.root, 'bin', name)),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      target,
    )
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(draft, embeddedName), { mode: 0o700 })),
    inflate('swiftshader.tar.br', extract(draft)),
    // The few system libraries that a bare Debian lacks.
    inflate('al2023.tar.br', extract(draft)),
  ])
  await writeFile(join(draft, sizesFile), JSON.stringify(await sizesIn(draft)))
}

async function put(draft: string, folder: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await rename(draft, folder)
    } catch (error) {
      // Another process was faster, and its work is as good as ours.
      if (isComplete(folder)) return
      if (attempt > 0) throw error
      // What stands there is broken. Move first: removing takes time, and others must not see half of it.
      const rubbish = await mkdtemp(`${folder}.part-`)
      await rename(folder, join(rubbish, 'old')).catch(() => undefined)
      await rm(rubbish, { recursive: true, force: true })
    }
  }
}

/** At once, waiting for nothing: so a browser is on its way before the first turn is over of a caller that has much to do. */
function isComplete(folder: string): boolean {
  try {
    const stats = lstatSync(folder)
    if (!stats.isDirectory() || (process.getuid !== undefined && stats.uid !== process.getuid()))
      return false
    const expected = JSON.parse(readFileSync(join(folder, sizesFile), 'utf8')) as Readonly<
      Record<string, number>
    >
    if (expected[embeddedName] === undefined) return false
    return Object.entries(expected).every(
      ([name, size]) => statSync(join(folder, name)).size === size,
    )
  } catch {
    return false
  }
}

async function sizesIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size] as const),
  )
  return Object.fromEntries(sizes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Parts of an unpacking that was killed; a young one may still be at work in another process. */
async function removeLeftovers(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(`${name}.part-`)) continue
    const path = join(parent, entry)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > hour) await rm(path, { recursive: true, force: true })
  }
}
