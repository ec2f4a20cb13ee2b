import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What the stamp in `node_modules` says of the last set-up:
 * complete for some state of the manifests, or begun by processes that may still be at it.
 *
 * @typedef {{ kind: 'complete', key: string } | { kind: 'begun', pids: number[], ageMs: number }} Stamp
 */

export const stampName = '.set-up'

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', stampName)

/**
 * Folders with a manifest: the root and every package.
 *
 * @param {string} root
 * @returns {string[]} relative to the root, sorted
 */
export function manifestFolders(root) {
  const packages = join(root, 'packages')
  const names = existsSync(packages) ? readdirSync(packages).sort() : []
  return ['.', ...names.map((name) => join('packages', name))].filter((folder) =>
    existsSync(join(root, folder, 'package.json')),
  )
}

/**
 * Fingerprint of everything that decides what gets installed.
 *
 * @param {string} root
 * @param {string} platform
 * @returns {string}
 */
export function installKey(root, platform = `${process.platform}-${process.arch}`) {
  const hash = createHash('sha256').update(`${platform}\n`)
  const manifests = manifestFolders(root).map((folder) => join(folder, 'package.json'))
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {Stamp | undefined}
 */
export function readStamp(root) {
  try {
    const [kind, ...words] = readFileSync(stampPath(root), 'utf8').trim().split(' ')
    if (kind === 'complete') return { kind, key: words[0] ?? '' }
    if (kind !== 'begun') return undefined
    return { kind, pids: words.map(Number), ageMs: Date.now() - statSync(stampPath(root)).mtimeMs }
  } catch {
    return undefined
  }
}

/**
 * Written beside and renamed: a stamp is whole or not there.
 *
 * @param {string} root
 * @param {string} kind
 * @param {readonly (string | number)[]} words
 */
function writeStamp(root, kind, words) {
  const path = stampPath(root)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, `${[kind, ...words].join(' ')}\n`)
  renameSync(`${path}.${process.pid}`, path)
}

/**
 * Says that these processes are installing; whoever finds it without them knows it was cut short.
 *
 * @param {string} root
 * @param {readonly number[]} pids
 */
export const stampBegun = (root, pids) => writeStamp(root, 'begun', pids)

/**
 * @param {string} root
 * @param {string} key
 */
export const stampComplete = (root, key) => writeStamp(root, 'complete', [key])

/** @param {string} root */
export const removeStamp = (root) => rmSync(stampPath(root), { force: true })
