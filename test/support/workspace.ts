import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { run, type Io } from '../../packages/cli/src/index.ts'
import { repository } from './repository.ts'

export { repository }

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A temporary folder with a copy of `policies/`, and the command run in it. */
export interface Workspace {
  readonly root: string
  readonly path: (...parts: readonly string[]) => string
  readonly read: (path: string) => string
  readonly readBytes: (path: string) => Uint8Array
  readonly exists: (path: string) => boolean
  readonly write: (path: string, data: string | Uint8Array) => void
  /** Replaces words that must be there. */
  readonly edit: (path: string, from: string | RegExp, to: string) => void
  readonly remove: (path: string) => void
  readonly policy: (args: readonly string[], more?: Partial<Io>) => Promise<Ended>
}

const made: string[] = []

/** Removes the temporary folders made so far; `clean-up.ts` does after every file of tests. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A fresh temporary folder, gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-test-')))
  made.push(folder)
  return folder
}

/** A copy of the policies of some trusts (of all where none is named) in a folder of its own. */
export function workspace(
  trusts: readonly string[] = [],
  under: string = temporaryFolder(),
): Workspace {
  const source = join(repository, 'policies')
  const wanted = [...(trusts.length === 0 ? readdirSync(source) : trusts), 'vocabulary']
  for (const name of wanted)
    cpSync(join(source, name), join(under, 'policies', name), { recursive: true })
  const path = (...parts: readonly string[]): string => join(under, ...parts)
  const read = (file: string): string => readFileSync(path(file), 'utf8')
  const write = (file: string, data: string | Uint8Array): void => {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), data)
  }
  return {
    root: under,
    path,
    read,
    readBytes: (file) => readFileSync(path(file)),
    exists: (file) => existsSync(path(file)),
    write,
    edit: (file, from, to) => {
      const before = read(file)
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${file} has no ${String(from)}`)
      write(file, after)
    },
    remove: (file) => rmSync(path(file), { recursive: true }),
    policy: (args, more = {}) => runPolicy(args, { cwd: under, ...more }),
  }
}

/** Runs the command in this process, with nobody at the terminal. */
export async function runPolicy(args: readonly string[], more: Partial<Io> = {}): Promise<Ended> {
  const said = { out: '', err: '' }
  const io: Io = {
    cwd: repository,
    env: process.env,
    interactive: false,
    colour: false,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    ask: () => Promise.resolve(undefined),
    askWords: () => Promise.resolve(undefined),
    ...more,
  }
  const code = await run(args, io)
  return { code, ...said }
}

/** Every file under a folder by its path, with its bytes and the time it was written. */
export function snapshot(
  folder: string,
): ReadonlyMap<string, { readonly bytes: string; readonly written: number }> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths
      .toSorted()
      .map((path) => [
        relative(folder, path),
        { bytes: readFileSync(path).toString('latin1'), written: statSync(path).mtimeMs },
      ]),
  )
}

/** Paths whose bytes differ between two snapshots, or that only one of them has. */
export function differences(
  before: ReturnType<typeof snapshot>,
  after: ReturnType<typeof snapshot>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name)?.bytes !== after.get(name)?.bytes)
    .toSorted()
}
